#include "core/system/ownuser_windows.h"
#include "core/system/privatefiles.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <string>

#include <windows.h>

#include <aclapi.h>
#include <sddl.h>

using namespace tillside;
using namespace Qt::StringLiterals;

/// Who gets into the till's folder on Windows. Wine keeps little of an access list, the rights of
/// the owner and of everyone, and never lets go of what the parent folder grants.
class ClosedFolderTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();

    void aNewFolderIsClosed();
    void aNewFileIsClosed();
    void aFolderThatEveryoneMayUseIsClosed();
    void aFileThatEveryoneMayReadIsClosed();
    void aListThatGrantsOthersNothingStays();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_temporary;
    QDir m_folder;
};

namespace {

struct LocalFreer {
    void operator()(void *memory) const { ::LocalFree(memory); }
};

std::wstring nativePath(const QString &path)
{
    return QDir::toNativeSeparators(path).toStdWString();
}

/// Gives the file or folder an access list in Windows' own language for them.
bool setAccess(const QString &path, const QString &list)
{
    PSECURITY_DESCRIPTOR made = nullptr;
    if (::ConvertStringSecurityDescriptorToSecurityDescriptorW(list.toStdWString().c_str(),
                                                               SDDL_REVISION_1, &made, nullptr)
        == 0)
        return false;
    const std::unique_ptr<void, LocalFreer> freeing(made);
    BOOL isThere = FALSE;
    BOOL isDefault = FALSE;
    PACL access = nullptr;
    return ::GetSecurityDescriptorDacl(made, &isThere, &access, &isDefault) != 0
        && ::SetNamedSecurityInfoW(nativePath(path).data(), SE_FILE_OBJECT,
                                   DACL_SECURITY_INFORMATION | PROTECTED_DACL_SECURITY_INFORMATION,
                                   nullptr, nullptr, access, nullptr)
        == ERROR_SUCCESS;
}

/// The access list of the file or folder in the same language; empty if it cannot be read.
QString accessOf(const QString &path)
{
    PSECURITY_DESCRIPTOR read = nullptr;
    if (::GetNamedSecurityInfoW(nativePath(path).data(), SE_FILE_OBJECT, DACL_SECURITY_INFORMATION,
                                nullptr, nullptr, nullptr, nullptr, &read)
        != ERROR_SUCCESS)
        return {};
    const std::unique_ptr<void, LocalFreer> freeing(read);
    wchar_t *text = nullptr;
    if (::ConvertSecurityDescriptorToStringSecurityDescriptorW(
            read, SDDL_REVISION_1, DACL_SECURITY_INFORMATION, &text, nullptr)
        == 0)
        return {};
    const std::unique_ptr<wchar_t, LocalFreer> freeingToo(text);
    return QString::fromWCharArray(text);
}

bool isForEveryone(const QString &path)
{
    const QString list = accessOf(path);
    return list.isEmpty() || list.contains(u";WD)"_s);
}

} // namespace

void ClosedFolderTest::initTestCase()
{
    m_folder.setPath(m_temporary.filePath(u"closed"_s));
    QVERIFY(makeFolderPrivate(m_folder.path()));
}

void ClosedFolderTest::aNewFolderIsClosed()
{
    QVERIFY(makeFolderPrivate(path(u"new"_s)));
    QVERIFY(!isForEveryone(path(u"new"_s)));
}

void ClosedFolderTest::aNewFileIsClosed()
{
    QVERIFY(createPrivateFile(path(u"new.sqlite"_s)));
    QVERIFY(!isForEveryone(path(u"new.sqlite"_s)));
    QVERIFY(!createPrivateFile(path(u"new.sqlite"_s)));
    QFile file(path(u"new.sqlite"_s));
    QVERIFY(file.open(QIODevice::ReadWrite) && file.write("mine") == 4);
}

void ClosedFolderTest::aFolderThatEveryoneMayUseIsClosed()
{
    QVERIFY(m_folder.mkdir(u"shared"_s));
    QVERIFY(setAccess(path(u"shared"_s), u"D:(A;OICI;FA;;;WD)"_s));
    QVERIFY(isForEveryone(path(u"shared"_s)));
    QVERIFY(makeFolderPrivate(path(u"shared"_s)));
    QVERIFY(!isForEveryone(path(u"shared"_s)));
    QFile file(path(u"shared/file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
}

void ClosedFolderTest::aFileThatEveryoneMayReadIsClosed()
{
    QFile file(path(u"read"_s));
    QVERIFY(file.open(QIODevice::WriteOnly)); // It may be open meanwhile.
    QVERIFY(setAccess(path(u"read"_s), u"D:(A;;FR;;;WD)(A;;FA;;;SY)"_s));
    QVERIFY(isForEveryone(path(u"read"_s)));
    QVERIFY(makeFilePrivate(path(u"read"_s)));
    QVERIFY(!isForEveryone(path(u"read"_s)));
}

void ClosedFolderTest::aListThatGrantsOthersNothingStays()
{
    QVERIFY(m_folder.mkdir(u"kept"_s));
    const QString own = u"D:(A;OICI;FA;;;%1)"_s.arg(QString::fromStdWString(ownSid()));
    QVERIFY(setAccess(path(u"kept"_s), own));
    const QString before = accessOf(path(u"kept"_s));
    QVERIFY(!before.isEmpty());
    QVERIFY(makeFolderPrivate(path(u"kept"_s)));
    QCOMPARE(accessOf(path(u"kept"_s)), before);
    QVERIFY(!makeFilePrivate(path(u"none"_s)));
}

QTEST_GUILESS_MAIN(ClosedFolderTest)
#include "closedfoldertest.moc"
