#include "core/system/fileidentity.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace tillside;
using namespace Qt::StringLiterals;

/// What tells a file from the others, and what stays.
class FileIdentityTest final : public QObject {
    Q_OBJECT

private slots:
    void init();

    void aFileStaysItselfWhileItIsWrittenAndMoved();
    void aCopyIsAnotherFile();
    void aNewFileOfTheSameNameIsAnotherWhileTheFirstIsOpen();
    void noFileHasNoIdentity();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void FileIdentityTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QFile file(path(u"a"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
}

void FileIdentityTest::aFileStaysItselfWhileItIsWrittenAndMoved()
{
    const auto before = FileIdentity::of(path(u"a"_s));
    QVERIFY(before);
    QFile file(path(u"a"_s));
    QVERIFY(file.open(QIODevice::Append) && file.write("more") == 4);
    file.close();
    QVERIFY(QFile::rename(path(u"a"_s), path(u"b"_s)));
    QVERIFY(FileIdentity::of(path(u"b"_s)) == before);
}

void FileIdentityTest::aCopyIsAnotherFile()
{
    QVERIFY(QFile::copy(path(u"a"_s), path(u"b"_s)));
    const auto original = FileIdentity::of(path(u"a"_s)).value();
    const auto copy = FileIdentity::of(path(u"b"_s)).value();
    QVERIFY(copy != original);
    QVERIFY(copy.lasting() != original.lasting());
}

void FileIdentityTest::aNewFileOfTheSameNameIsAnotherWhileTheFirstIsOpen()
{
    QFile first(path(u"a"_s));
    QVERIFY(first.open(QIODevice::ReadOnly));
    const auto before = FileIdentity::of(path(u"a"_s));
    QVERIFY(QFile::remove(path(u"a"_s)));
    QFile second(path(u"a"_s));
    QVERIFY(second.open(QIODevice::WriteOnly));
    QVERIFY(FileIdentity::of(path(u"a"_s)) != before);
}

void FileIdentityTest::noFileHasNoIdentity()
{
    QVERIFY(!FileIdentity::of(path(u"none"_s)));
}

QTEST_GUILESS_MAIN(FileIdentityTest)
#include "fileidentitytest.moc"
