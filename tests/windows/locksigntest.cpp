#include "core/system/locksign_windows.h"
#include "core/system/processlock.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <string>

#include <windows.h>

#include <sddl.h>

using namespace tillside;
using namespace Qt::StringLiterals;

/// How others see that a lock is held, and that no other user can make it look so.
class LockSignTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void theNameIsAnotherEachTime();
    void theNameOfAnEarlierHolderMeansNothing();
    void aNameThatIsTakenIsNotUsed();
    void aMutexThatOthersMayOpenIsNoSign();
    void whatIsNoNameMeansNothing();
    void aReaderOfTheNameIsInNobodysWay();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"a.lock"_s); }
    [[nodiscard]] QString sign() const { return path() + u".sign"_s; }
    [[nodiscard]] std::wstring nativeSign() const
    {
        return QDir::toNativeSeparators(sign()).toStdWString();
    }
    [[nodiscard]] QByteArray name() const
    {
        QFile file(sign());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] bool writeName(const QByteArray &name) const
    {
        QFile file(sign());
        return file.open(QIODevice::WriteOnly) && file.write(name) == name.size();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

const std::string kFirst(kSignLength, 'a');
const std::string kSecond(kSignLength, 'b');

/// A mutex that everyone may open, as another user would make it.
Handle mutexForEveryone(const std::string &name)
{
    SECURITY_ATTRIBUTES attributes{sizeof(attributes), nullptr, FALSE};
    if (::ConvertStringSecurityDescriptorToSecurityDescriptorW(
            L"D:(A;;GA;;;WD)", SDDL_REVISION_1, &attributes.lpSecurityDescriptor, nullptr)
        == 0)
        return nullptr;
    const std::wstring whole = L"Global\\tillside-" + std::wstring(name.begin(), name.end());
    Handle mutex(::CreateMutexW(&attributes, FALSE, whole.c_str()));
    ::LocalFree(attributes.lpSecurityDescriptor);
    return mutex;
}

} // namespace

void LockSignTest::theNameIsAnotherEachTime()
{
    ProcessLock lock(path());
    QVERIFY(lock.tryLock());
    const QByteArray first = name();
    lock.unlock();
    QVERIFY(lock.tryLock());
    QVERIFY(ProcessLock::isHeld(path()));
    static const QRegularExpression kName(u"^[0-9a-f]{64}$"_s);
    QVERIFY(kName.match(QString::fromLatin1(first)).hasMatch());
    QVERIFY(kName.match(QString::fromLatin1(name())).hasMatch());
    QVERIFY(name() != first);
}

void LockSignTest::theNameOfAnEarlierHolderMeansNothing()
{
    ProcessLock lock(path());
    QVERIFY(lock.tryLock());
    lock.unlock();
    const Handle other = mutexForEveryone(name().toStdString());
    QVERIFY(other);
    QVERIFY(!ProcessLock::isHeld(path()));
}

void LockSignTest::aNameThatIsTakenIsNotUsed()
{
    const Handle taken = mutexForEveryone(kFirst);
    QVERIFY(taken);
    int asked = 0;
    const auto newName = [&asked] { return asked++ == 0 ? kFirst : kSecond; };
    Handle up = putUpSign(nativeSign(), newName);
    QVERIFY(up);
    QCOMPARE(name().toStdString(), kSecond);
    QVERIFY(isSignUp(nativeSign()));
    up.reset();
    QVERIFY(!isSignUp(nativeSign()));
    QVERIFY(!putUpSign(nativeSign(), [] { return kFirst; }));
    QVERIFY(!isSignUp(nativeSign()));
}

void LockSignTest::aMutexThatOthersMayOpenIsNoSign()
{
    const Handle other = mutexForEveryone(kFirst);
    QVERIFY(other);
    QVERIFY(writeName(QByteArray::fromStdString(kFirst)));
    QVERIFY(!ProcessLock::isHeld(path()));
}

void LockSignTest::whatIsNoNameMeansNothing()
{
    const Handle up = putUpSign(nativeSign(), [] { return kFirst; });
    QVERIFY(up);
    QVERIFY(ProcessLock::isHeld(path()));
    for (const QByteArray &text : {QByteArray(), QByteArray("a"), QByteArray(kSignLength + 1, 'a'),
                                   QByteArray(kSignLength, 'A'), QByteArray(kSignLength, '\\')}) {
        QVERIFY(writeName(text));
        QVERIFY(!ProcessLock::isHeld(path()));
    }
}

void LockSignTest::aReaderOfTheNameIsInNobodysWay()
{
    QVERIFY(writeName("left over"));
    QFile reader(sign());
    QVERIFY(reader.open(QIODevice::ReadOnly));
    ProcessLock lock(path());
    QVERIFY(lock.tryLock());
    QVERIFY(ProcessLock::isHeld(path()));
}

QTEST_GUILESS_MAIN(LockSignTest)
#include "locksigntest.moc"
