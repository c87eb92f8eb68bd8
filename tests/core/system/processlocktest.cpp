#include "core/system/processlock.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <utility>

using namespace tillside;
using namespace Qt::StringLiterals;

namespace {

/// Another process, running this program, that holds the lock until it is killed.
class Holder final {
public:
    explicit Holder(const QString &path)
    {
        m_process.start(QCoreApplication::applicationFilePath(), {u"--hold"_s, path});
        m_hasIt = m_process.waitForReadyRead() && m_process.readAll().startsWith('y');
    }
    ~Holder() { kill(); }
    Q_DISABLE_COPY_MOVE(Holder)

    [[nodiscard]] bool hasIt() const { return m_hasIt; }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
    bool m_hasIt = false;
};

int hold(const QString &path)
{
    ProcessLock lock(path);
    std::puts(lock.tryLock() ? "y" : "n");
    std::fflush(stdout);
    return QCoreApplication::exec();
}

#ifdef Q_OS_UNIX
int syncs = 0; ///< How often this program has synced to the disk.
#endif

} // namespace

#ifdef Q_OS_UNIX
// Replaces the system's function, for Qt too, so that nothing in this program reaches the disk.
extern "C" int fsync(int /*file*/)
{
    ++syncs;
    return 0;
}

extern "C" int fdatasync(int /*file*/)
{
    ++syncs;
    return 0;
}
#endif

/// Who holds a lock file, and what a crash leaves behind.
class ProcessLockTest final : public QObject {
    Q_OBJECT

private slots:
    void oneHasItAtATime();
    void anotherProcessHasItUntilItIsKilled();
    void aFileThatLiesAboutIsNoBlockade();
    void lookingIsInNobodysWay();
    void aFolderThatTakesNoFileIsToldApart();
#ifdef Q_OS_WIN
    void aNameIsTheSameInAnyCaseAndWithAnyStrokes();
#else
    void aLockWhoseFileIsDeletedIsTakenAnew();
    void aLockWhoseFileAnotherHolderReplacedIsLost();
    void ageTakesItFromNobody(); // On Windows, a held file cannot be touched.
    void takingItNeverWaitsForTheDisk(); // Only where the syncs can be counted.
#endif

private:
    [[nodiscard]] QString path() const
    {
        return m_folder.filePath(u"a.lock"_s);
    }

    QTemporaryDir m_folder;
};

void ProcessLockTest::oneHasItAtATime()
{
    ProcessLock first(path());
    ProcessLock second(path());
    QVERIFY(first.tryLock());
    QVERIFY(!second.tryLock());
    QCOMPARE(second.error(), LockError::Held);
    QVERIFY(first.tryLock());
    first.unlock();
    QVERIFY(second.tryLock());
    QVERIFY(!first.tryLock());
}

void ProcessLockTest::anotherProcessHasItUntilItIsKilled()
{
    Holder other(path());
    QVERIFY(other.hasIt());
    ProcessLock lock(path());
    QVERIFY(!lock.tryLock());
    QCOMPARE(lock.error(), LockError::Held);
    QVERIFY(ProcessLock::isHeld(path()));
    other.kill();
    QVERIFY(!ProcessLock::isHeld(path()));
    QVERIFY(lock.tryLock());
    QVERIFY(!Holder(path()).hasIt());
}

void ProcessLockTest::aFileThatLiesAboutIsNoBlockade()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write("1\ntillside\nhost\n") > 0); // As left by an earlier version.
    file.close();
    QVERIFY(!ProcessLock::isHeld(path()));
    ProcessLock lock(path());
    QVERIFY(lock.tryLock());
    ProcessLock other(path());
    QVERIFY(!other.tryLock());
}

void ProcessLockTest::lookingIsInNobodysWay()
{
    const QString none = m_folder.filePath(u"none.lock"_s);
    QVERIFY(!ProcessLock::isHeld(none));
    QVERIFY(!QFile::exists(none));
    ProcessLock lock(path());
    QVERIFY(lock.tryLock());
    QVERIFY(ProcessLock::isHeld(path()));
    QVERIFY(!Holder(path()).hasIt()); // After that check, this process still holds it.
    lock.unlock();
    QVERIFY(!ProcessLock::isHeld(path()));
}

void ProcessLockTest::aFolderThatTakesNoFileIsToldApart()
{
    ProcessLock lock(m_folder.filePath(u"missing/a.lock"_s));
    QVERIFY(!lock.tryLock());
    QVERIFY(lock.error() != LockError::Held);
}

#ifdef Q_OS_WIN
void ProcessLockTest::aNameIsTheSameInAnyCaseAndWithAnyStrokes()
{
    ProcessLock lock(path());
    QVERIFY(lock.tryLock());
    QVERIFY(ProcessLock::isHeld(QDir::toNativeSeparators(path()).toUpper()));
}
#else
void ProcessLockTest::aLockWhoseFileIsDeletedIsTakenAnew()
{
    ProcessLock lock(path());
    QVERIFY(lock.tryLock());
    QVERIFY(lock.keep());
    QVERIFY(QFile::remove(path()));
    QVERIFY(lock.keep());
    QVERIFY(ProcessLock::isHeld(path()));
    QVERIFY(!Holder(path()).hasIt());
}

void ProcessLockTest::aLockWhoseFileAnotherHolderReplacedIsLost()
{
    ProcessLock lock(path());
    QVERIFY(lock.tryLock());
    QVERIFY(QFile::remove(path()));
    Holder other(path());
    QVERIFY(other.hasIt());
    QVERIFY(!lock.keep());
    QCOMPARE(lock.error(), LockError::Held);
    QVERIFY(!lock.keep());
    other.kill();
    QVERIFY(lock.tryLock());
}

void ProcessLockTest::ageTakesItFromNobody()
{
    ProcessLock first(path());
    ProcessLock second(path());
    QVERIFY(first.tryLock());
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addDays(-1),
                             QFileDevice::FileModificationTime));
    QVERIFY(!second.tryLock());
}

void ProcessLockTest::takingItNeverWaitsForTheDisk()
{
    QLockFile waiting(m_folder.filePath(u"qt.lock"_s));
    QVERIFY(waiting.tryLock());
    QVERIFY(std::exchange(syncs, 0) > 0); // Proves that syncs are counted.
    for (int i = 0; i < 3; ++i) {
        ProcessLock lock(path());
        QVERIFY(lock.tryLock());
        QVERIFY(ProcessLock::isHeld(path()));
        QVERIFY(!ProcessLock(path()).tryLock());
    }
    QCOMPARE(syncs, 0);
}
#endif

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--hold") == 0)
        return hold(QString::fromLocal8Bit(argv[2]));
    ProcessLockTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "processlocktest.moc"
