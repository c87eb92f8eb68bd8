#include "core/base/processlock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace tillside;
using namespace Qt::StringLiterals;

namespace {

/// Another process that has the lock until it is killed: this program, told to.
class Holder final {
public:
    explicit Holder(const QString &path)
    {
        m_process.start(QCoreApplication::applicationFilePath(), {u"--hold"_s, path});
        m_hasIt = m_process.waitForReadyRead(20'000) && m_process.readAll().startsWith('y');
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

} // namespace

/// Who has a lock file on Windows, and what a crash leaves of it.
class ProcessLockTest final : public QObject {
    Q_OBJECT

private slots:
    void oneHasItAtATime();
    void anotherProcessHasItUntilItIsKilled();
    void lookingIsInNobodysWay();
    void aFileThatLiesAboutIsNoBlockade();
    void aFolderThatTakesNoFileIsToldApart();

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(u"a.lock"_s); }

    QTemporaryDir m_folder;
};

void ProcessLockTest::oneHasItAtATime()
{
    ProcessLock first(path());
    ProcessLock second(path());
    QVERIFY(first.tryLock());
    QVERIFY(!second.tryLock());
    QCOMPARE(second.error(), LockError::Held);
    QVERIFY(ProcessLock::isHeld(path()));
    first.unlock();
    QVERIFY(!ProcessLock::isHeld(path()));
    QVERIFY(second.tryLock());
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

void ProcessLockTest::lookingIsInNobodysWay()
{
    const QString none = m_folder.filePath(u"none.lock"_s);
    QVERIFY(!ProcessLock::isHeld(none));
    QVERIFY(!QFile::exists(none));
    ProcessLock lock(path());
    QVERIFY(lock.tryLock());
    QVERIFY(ProcessLock::isHeld(path()));
    QVERIFY(ProcessLock::isHeld(QDir::toNativeSeparators(path()).toUpper()));
    QVERIFY(!Holder(path()).hasIt()); // Having looked, this process still has it.
    lock.unlock();
    QVERIFY(!ProcessLock::isHeld(path()));
}

void ProcessLockTest::aFileThatLiesAboutIsNoBlockade()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write("1\ntillside\nhost\n") > 0); // As a QLockFile would leave it.
    file.close();
    QVERIFY(!ProcessLock::isHeld(path()));
    ProcessLock lock(path());
    QVERIFY(lock.tryLock());
}

void ProcessLockTest::aFolderThatTakesNoFileIsToldApart()
{
    ProcessLock lock(m_folder.filePath(u"missing/a.lock"_s));
    QVERIFY(!lock.tryLock());
    QVERIFY(lock.error() != LockError::Held);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--hold") == 0)
        return hold(QString::fromLocal8Bit(argv[2]));
    ProcessLockTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "processlocktest.moc"
