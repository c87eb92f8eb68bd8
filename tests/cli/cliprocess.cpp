#include "tests/cli/cliprocess.h"

#include "tests/support/system/peakmemory.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 120'000;
constexpr int kWordsPatience = 60'000;
constexpr int kInsistence = 60'000;
constexpr int kLook = 10;

bool waitFor(const auto &condition, std::chrono::milliseconds patience)
{
    return QTest::qWaitFor(condition, static_cast<int>(patience.count()));
}

/// What the system says about a process in its \a file.
QByteArray tellsOf(qint64 pid, const char *file)
{
    QFile told(u"/proc/%1/%2"_s.arg(pid).arg(QLatin1StringView(file)));
    return told.open(QIODevice::ReadOnly) ? told.readAll() : QByteArray();
}

} // namespace

QJsonObject CliRun::object() const
{
    return QJsonDocument::fromJson(out).object();
}

QJsonArray CliRun::array() const
{
    return QJsonDocument::fromJson(out).array();
}

QString CliRun::text(const QString &member) const
{
    return object().value(member).toString();
}

bool CliRun::isOneSentence() const
{
    const bool isTold = out.isEmpty() || text(u"text"_s).toUtf8() + '\n' == err;
    return err.count('\n') == 1 && err.endsWith(".\n") && isTold;
}

QByteArray CliRun::described() const
{
    return "exit " + QByteArray::number(code) + " after " + QByteArray::number(qint64(took.count()))
        + " ms\n" + out + err;
}

CliProcess::CliProcess(const QStringList &arguments, const QByteArray &input,
                       const QProcessEnvironment &environment)
    : m_started(std::chrono::steady_clock::now())
{
    m_process.setProcessEnvironment(environment);
    m_process.start(QCoreApplication::applicationDirPath() + u"/tillside-cli"_s, arguments);
    if (!m_process.waitForStarted())
        qFatal("tillside-cli cannot be started");
    m_pid = m_process.processId();
    lookAtMemory();
    m_process.write(input);
    m_process.closeWriteChannel();
}

void CliProcess::lookAtMemory()
{
    const auto look = [this] {
        if (isRunning())
            m_peakKiB = std::max(m_peakKiB, peakMemory(m_pid));
    };
    QObject::connect(&m_look, &QTimer::timeout, &m_process, look);
    m_look.start(kLook);
}

CliProcess::~CliProcess()
{
    kill();
}

bool CliProcess::listensToInterrupts() const
{
    const QByteArray text = tellsOf(m_pid, "status");
    if (text.isEmpty())
        return false;
    const QByteArray caught = text.mid(text.indexOf("SigCgt:") + 7).trimmed().left(16);
    constexpr quint64 kInterrupt = quint64(1) << (SIGINT - 1);
    return caught.toULongLong(nullptr, 16) & kInterrupt;
}

bool CliProcess::interrupt(int signal) const
{
    return QTest::qWaitFor([this] { return listensToInterrupts(); }, kWordsPatience)
        && ::kill(static_cast<pid_t>(m_pid), signal) == 0;
}

bool CliProcess::insist(int signal) const
{
    const auto pressAgain
        = [this, signal] { return !isRunning() || ::kill(static_cast<pid_t>(m_pid), signal) != 0; };
    return QTest::qWaitFor(pressAgain, kInsistence);
}

void CliProcess::kill()
{
    m_process.kill();
    m_process.waitForFinished();
}

void CliProcess::stopReading()
{
    m_process.closeReadChannel(QProcess::StandardOutput);
    m_process.closeReadChannel(QProcess::StandardError);
}

QByteArray CliProcess::shown() const
{
    return tellsOf(m_pid, "cmdline") + tellsOf(m_pid, "environ");
}

QByteArray CliProcess::shownUntilItEnds() const
{
    QByteArray all;
    const auto lookAgain = [&] {
        all += shown();
        return !isRunning();
    };
    return QTest::qWaitFor(lookAgain, kPatience) ? all : QByteArray();
}

QByteArray CliProcess::said()
{
    m_said += m_process.readAllStandardError();
    return m_said;
}

bool CliProcess::waitToSay(const QByteArray &words)
{
    const auto hasSaidOrEnded = [&] { return said().contains(words) || !isRunning(); };
    return QTest::qWaitFor(hasSaidOrEnded, kWordsPatience) && said().contains(words);
}

CliRun CliProcess::wait(std::chrono::milliseconds patience)
{
    const bool ended = waitFor([this] { return !isRunning(); }, patience);
    if (!ended)
        kill();
    CliRun run{.err = said(), .peakKiB = m_peakKiB};
    run.out = m_process.readAllStandardOutput();
    run.took = std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now() - m_started);
    const bool crashed = m_process.exitStatus() == QProcess::CrashExit;
    run.code = !ended ? CliRun::kTooLate : crashed ? CliRun::kCrashed : m_process.exitCode();
    return run;
}

} // namespace tillside
