#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <csignal>
#include <iterator>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

/// The memory of the real programs is private: a crash leaves none of it in a core dump, and no
/// other program of the same user can read it.
class PrivateMemoryTest : public QObject {
    Q_OBJECT

private slots:
    void aCrashLeavesNoCore_data() { addPrograms(); }
    void aCrashLeavesNoCore();
    void noOtherProgramReadsTheMemory_data() { addPrograms(); }
    void noOtherProgramReadsTheMemory();

private:
    static void addPrograms();
};

namespace {

/// A program that does not protect its memory.
const QStringList kOpenProgram{u"cat"_s};

/// Runs as root without the capability to inspect every process, like any other user.
QStringList withoutPrivilege()
{
    return ::geteuid() == 0
        ? QStringList{u"setpriv"_s, u"--bounding-set=-sys_ptrace"_s, u"--inh-caps=-sys_ptrace"_s}
        : QStringList();
}

/// A command in its own process, in a folder that may receive its core, with silent standard input.
class Spawned final {
public:
    explicit Spawned(const QStringList &command)
    {
        QStringList all{u"sh"_s, u"-c"_s,
                        u"cd \"$0\"; ulimit -c unlimited; exec \"$@\" >/dev/null 2>&1"_s,
                        m_folder.path()};
        all += withoutPrivilege() + command;
        all.replaceInStrings(u"FOLDER"_s, m_folder.path());
        std::vector<QByteArray> words;
        std::vector<char *> argv;
        std::transform(all.cbegin(), all.cend(), std::back_inserter(words),
                       [](const QString &word) { return word.toLocal8Bit(); });
        std::transform(words.begin(), words.end(), std::back_inserter(argv),
                       [](QByteArray &word) { return word.data(); });
        argv.push_back(nullptr);
        start(argv.data());
    }
    ~Spawned()
    {
        if (m_pid != 0)
            end(SIGKILL);
        ::close(m_input[1]);
    }
    Q_DISABLE_COPY_MOVE(Spawned)

    /// Ends it with \a signal. Returns whether its memory was written to a core.
    bool end(int signal)
    {
        int status = 0;
        ::kill(m_pid, signal);
        ::waitpid(std::exchange(m_pid, 0), &status, 0);
        return WIFSIGNALED(status) && WTERMSIG(status) == signal && WCOREDUMP(status);
    }

    /// Whether its limit prevents any core dump.
    [[nodiscard]] bool isLimited() const
    {
        QFile limits(u"/proc/%1/limits"_s.arg(m_pid));
        if (!limits.open(QIODevice::ReadOnly))
            return false;
        const QByteArray text = limits.readAll().simplified();
        return text.contains("Max core file size 0 0 ");
    }

    /// Whether another program of the same user can open its memory.
    [[nodiscard]] bool isReadable() const
    {
        QStringList opening = withoutPrivilege()
            + QStringList{u"sh"_s, u"-c"_s, u": 2>/dev/null </proc/%1/mem"_s.arg(m_pid)};
        const QString program = opening.takeFirst();
        return QProcess::execute(program, opening) == 0;
    }

private:
    void start(char *const argv[])
    {
        posix_spawn_file_actions_t actions;
        if (::pipe2(m_input.data(), O_CLOEXEC) != 0)
            qFatal("there is no pipe");
        ::posix_spawn_file_actions_init(&actions);
        ::posix_spawn_file_actions_adddup2(&actions, m_input[0], STDIN_FILENO);
        if (::posix_spawn(&m_pid, "/bin/sh", &actions, nullptr, argv, environ) != 0)
            qFatal("a program cannot be started");
        ::posix_spawn_file_actions_destroy(&actions);
        ::close(m_input[0]);
    }

    QTemporaryDir m_folder;
    std::array<int, 2> m_input{};
    pid_t m_pid = 0;
};

} // namespace

void PrivateMemoryTest::addPrograms()
{
    QTest::addColumn<QStringList>("command");
    const QString bin = QCoreApplication::applicationDirPath();
    QTest::newRow("the window") << QStringList{bin + u"/tillside"_s, u"--training"_s,
                                               u"--data-dir"_s, u"FOLDER/till"_s};
    QTest::newRow("the command line, while it waits for the code") << QStringList{
        bin + u"/tillside-cli"_s, u"--data-dir"_s, u"FOLDER/till"_s, u"pair"_s,   u"--address"_s,
        u"127.0.0.1:9"_s,         u"--tid"_s,      u"1850012345"_s,  u"--name"_s, u"Counter"_s,
        u"--plain-http"_s};
    QTest::newRow("the simulated terminal") << QStringList{bin + u"/tillside-terminal-simulator"_s};
}

void PrivateMemoryTest::aCrashLeavesNoCore()
{
    QFETCH(const QStringList, command);
    for (const int signal : {SIGABRT, SIGSEGV}) {
        Spawned program(command);
        QTRY_VERIFY(program.isLimited());
        QVERIFY(!program.end(signal));
    }
    Spawned open(kOpenProgram);
    QVERIFY(!open.isLimited());
    QTRY_VERIFY(open.isReadable());
    if (!open.end(SIGABRT))
        QSKIP("This system writes no core of any program: only the limit was checked.");
}

void PrivateMemoryTest::noOtherProgramReadsTheMemory()
{
    QFETCH(const QStringList, command);
    const Spawned open(kOpenProgram);
    QTRY_VERIFY(open.isReadable());
    const Spawned program(command);
    QTRY_VERIFY(program.isLimited());
    QTRY_VERIFY(!program.isReadable());
}

QTEST_GUILESS_MAIN(PrivateMemoryTest)
#include "privatememorytest.moc"
