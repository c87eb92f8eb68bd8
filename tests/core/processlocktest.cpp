#include "core/base/processlock.h"

#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;

/// Who has a lock file, and what a crash leaves of it.
class ProcessLockTest final : public QObject {
    Q_OBJECT

private slots:
    void oneHasItAtATime();
    void ageTakesItFromNobody();
    void whatACrashLeftEmptyIsTakenOver();
    void anEmptyFileThatIsJustBeingMadeIsLeftAlone();
    void aFolderThatTakesNoFileIsToldApart();

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(u"a.lock"_s); }
    void leaveEmpty() const;
    void makeOld() const;

    QTemporaryDir m_folder;
};

void ProcessLockTest::leaveEmpty() const
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
}

void ProcessLockTest::makeOld() const
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addDays(-1),
                             QFileDevice::FileModificationTime));
}

void ProcessLockTest::oneHasItAtATime()
{
    ProcessLock first(path());
    ProcessLock second(path());
    QVERIFY(first.tryLock());
    QVERIFY(!second.tryLock());
    QCOMPARE(second.error(), QLockFile::LockFailedError);
    first.unlock();
    QVERIFY(second.tryLock());
    QVERIFY(!first.tryLock());
}

void ProcessLockTest::ageTakesItFromNobody()
{
    ProcessLock first(path());
    ProcessLock second(path());
    QVERIFY(first.tryLock());
    makeOld();
    QVERIFY(!second.tryLock());
}

void ProcessLockTest::whatACrashLeftEmptyIsTakenOver()
{
    leaveEmpty();
    makeOld();
    ProcessLock lock(path());
    QVERIFY(lock.tryLock());
    ProcessLock other(path());
    QVERIFY(!other.tryLock());
}

void ProcessLockTest::anEmptyFileThatIsJustBeingMadeIsLeftAlone()
{
    leaveEmpty();
    ProcessLock lock(path());
    QVERIFY(!lock.tryLock());
    QVERIFY(QFile::remove(path()));
}

void ProcessLockTest::aFolderThatTakesNoFileIsToldApart()
{
    ProcessLock lock(m_folder.filePath(u"missing/a.lock"_s));
    QVERIFY(!lock.tryLock());
    QVERIFY(lock.error() != QLockFile::LockFailedError);
}

QTEST_GUILESS_MAIN(ProcessLockTest)
#include "processlocktest.moc"
