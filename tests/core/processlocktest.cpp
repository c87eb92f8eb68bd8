#include "core/base/processlock.h"

#include <QDateTime>
#include <QFile>
#include <QLockFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <utility>

#include <sys/wait.h>
#include <unistd.h>

using namespace tillside;
using namespace Qt::StringLiterals;

namespace {

int syncs = 0; ///< How often this program has waited for the disk.

/// Another process that has the lock until it is killed.
class Holder final {
public:
    explicit Holder(const QString &path);
    ~Holder() { kill(); }
    Q_DISABLE_COPY_MOVE(Holder)

    [[nodiscard]] bool hasIt() const { return m_hasIt; }
    void kill();

private:
    pid_t m_process = -1;
    bool m_hasIt = false;
};

Holder::Holder(const QString &path)
{
    int pipe[2];
    if (::pipe(pipe) != 0)
        qFatal("no pipe");
    m_process = ::fork();
    if (m_process == 0) {
        ProcessLock lock(path);
        const char got = lock.tryLock() ? 'y' : 'n';
        (void)!::write(pipe[1], &got, 1);
        while (true)
            ::pause();
    }
    char got = 'n';
    m_hasIt = ::read(pipe[0], &got, 1) == 1 && got == 'y';
    ::close(pipe[0]);
    ::close(pipe[1]);
}

void Holder::kill()
{
    if (m_process <= 0)
        return;
    ::kill(m_process, SIGKILL);
    ::waitpid(m_process, nullptr, 0);
    m_process = -1;
}

} // namespace

// In the place of the system's, for Qt as well: nothing in this program reaches the disk.
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

/// Who has a lock file, and what a crash leaves of it.
class ProcessLockTest final : public QObject {
    Q_OBJECT

private slots:
    void oneHasItAtATime();
    void ageTakesItFromNobody();
    void anotherProcessHasItUntilItIsKilled();
    void aFileThatLiesAboutIsNoBlockade();
    void lookingIsInNobodysWay();
    void aFolderThatTakesNoFileIsToldApart();
    void takingItNeverWaitsForTheDisk();

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(u"a.lock"_s); }
    void makeOld() const;

    QTemporaryDir m_folder;
};

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
    QCOMPARE(second.error(), LockError::Held);
    QVERIFY(first.tryLock());
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
    QVERIFY(file.write("1\ntillside\nhost\n") > 0); // As an earlier version left it.
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
    QVERIFY(!Holder(path()).hasIt()); // Having looked, this process still has it.
    lock.unlock();
    QVERIFY(!ProcessLock::isHeld(path()));
}

void ProcessLockTest::aFolderThatTakesNoFileIsToldApart()
{
    ProcessLock lock(m_folder.filePath(u"missing/a.lock"_s));
    QVERIFY(!lock.tryLock());
    QVERIFY(lock.error() != LockError::Held);
}

void ProcessLockTest::takingItNeverWaitsForTheDisk()
{
    QLockFile waiting(m_folder.filePath(u"qt.lock"_s));
    QVERIFY(waiting.tryLock());
    QVERIFY(std::exchange(syncs, 0) > 0); // Those that wait are counted.
    for (int i = 0; i < 3; ++i) {
        ProcessLock lock(path());
        QVERIFY(lock.tryLock());
        QVERIFY(ProcessLock::isHeld(path()));
        QVERIFY(!ProcessLock(path()).tryLock());
    }
    QCOMPARE(syncs, 0);
}

QTEST_GUILESS_MAIN(ProcessLockTest)
#include "processlocktest.moc"
