#include "core/support/datafolder.h"
#include "tests/support/system/privatemounts.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace tillside;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kOwner = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
constexpr auto kOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
    | QFile::WriteOther | QFile::ExeOther;

} // namespace

/// No other user can read the till's folder, at any start.
class DataFolderTest final : public QObject {
    Q_OBJECT

private slots:
    void aMissingFolderIsMadePrivate();
    void onlyTheLastPartIsClosed();
    void aFolderOpenedSinceIsClosedAgain();
    void aFolderItsOwnerMadeReadOnlyStaysSo();
    void aFolderOfSomebodyElseIsRefused();
    void aFileInItsPlaceIsRefused();
    void aFolderThatCannotBeMadeIsRefused();
    void itsFilesAreInItAndDiffer();

private:
    QTemporaryDir m_folder;
};

void DataFolderTest::aMissingFolderIsMadePrivate()
{
    const QString path = m_folder.filePath(u"new"_s);
    const auto folder = DataFolder::prepare(path);
    QVERIFY(folder);
    QCOMPARE(folder.value().path(), path);
    QVERIFY(!(QFile::permissions(path) & kOthers));
    QCOMPARE(QFile::permissions(path) & kOwner, kOwner);
}

void DataFolderTest::onlyTheLastPartIsClosed()
{
    const QString middle = m_folder.filePath(u"middle"_s);
    QVERIFY(DataFolder::prepare(middle + u"/till"_s));
    QVERIFY(!(QFile::permissions(middle + u"/till"_s) & kOthers));
    QVERIFY(QFile::permissions(middle) & QFile::ReadOther);
}

void DataFolderTest::aFolderOpenedSinceIsClosedAgain()
{
    const QString path = m_folder.filePath(u"again"_s);
    QVERIFY(DataFolder::prepare(path));
    for (const auto right : {QFile::ReadGroup, QFile::WriteOther, QFile::ExeOther}) {
        QVERIFY(QFile::setPermissions(path, kOwner | right));
        QVERIFY(DataFolder::prepare(path));
        QVERIFY(!(QFile::permissions(path) & kOthers));
    }
}

void DataFolderTest::aFolderItsOwnerMadeReadOnlyStaysSo()
{
    const QString path = m_folder.filePath(u"kept"_s);
    QVERIFY(QDir().mkdir(path));
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup));
    QVERIFY(DataFolder::prepare(path));
    QVERIFY(!(QFile::permissions(path) & (QFile::WriteOwner | kOthers)));
    QVERIFY(QFile::setPermissions(path, kOwner));
}

void DataFolderTest::aFolderOfSomebodyElseIsRefused()
{
    // As root, a folder given to another user; otherwise a folder owned by root.
    QString path = u"/usr"_s;
    if (::geteuid() == 0) {
        path = m_folder.filePath(u"given"_s);
        QVERIFY(QDir().mkdir(path));
        QVERIFY(::chown(QFile::encodeName(path).constData(), mounts::kNobody, mounts::kNobody)
                == 0);
    }
    const auto folder = DataFolder::prepare(path);
    QVERIFY(!folder);
    QCOMPARE(folder.error(), DataFolderError::NotOurs);
}

void DataFolderTest::aFileInItsPlaceIsRefused()
{
    QFile file(m_folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto folder = DataFolder::prepare(file.fileName());
    QVERIFY(!folder);
    QCOMPARE(folder.error(), DataFolderError::NotAFolder);
}

void DataFolderTest::aFolderThatCannotBeMadeIsRefused()
{
    const auto folder = DataFolder::prepare(u"/proc/tillside"_s);
    QVERIFY(!folder);
    QCOMPARE(folder.error(), DataFolderError::CannotMake);
}

void DataFolderTest::itsFilesAreInItAndDiffer()
{
    const auto folder = DataFolder::prepare(m_folder.path()).value();
    const QSet<QString> files{folder.journalFile(), folder.logFile(), folder.lockFile()};
    QCOMPARE(files.size(), 3);
    for (const QString &file : files)
        QVERIFY(file.startsWith(m_folder.path() + u'/'));
}

QTEST_GUILESS_MAIN(DataFolderTest)
#include "datafoldertest.moc"
