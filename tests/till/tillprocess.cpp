#include "tests/till/tillprocess.h"

#include <QCoreApplication>
#include <QTest>

#include <csignal>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

/// The program's output, without Qt's own remarks about the screen.
QByteArray withoutRemarks(const QByteArray &said)
{
    QByteArray kept;
    for (const QByteArray &line : said.split('\n')) {
        const bool isRemark = line.isEmpty() || line.startsWith("QStandardPaths: ")
            || line.startsWith("This plugin does not support ");
        if (!isRemark)
            kept += line + '\n';
    }
    return kept;
}

} // namespace

bool TillRun::isOneSentence() const
{
    return out.isEmpty() && err.count('\n') == 1 && err.endsWith(".\n");
}

QByteArray TillRun::described() const
{
    return "exit " + QByteArray::number(code) + '\n' + out + err;
}

TillProcess::TillProcess(const QStringList &arguments, const QProcessEnvironment &environment)
{
    start(program(), arguments, environment);
}

TillProcess::TillProcess(const QString &program, const QStringList &arguments)
{
    start(program, arguments, QProcessEnvironment::systemEnvironment());
}

void TillProcess::start(const QString &program, const QStringList &arguments,
                        const QProcessEnvironment &environment)
{
    m_process.setProcessEnvironment(environment);
    m_process.start(program, arguments, QIODevice::ReadOnly);
    if (!m_process.waitForStarted())
        qFatal("tillside cannot be started");
}

TillProcess::~TillProcess()
{
    kill();
}

QString TillProcess::program()
{
    return QCoreApplication::applicationDirPath() + u"/tillside"_s;
}

void TillProcess::kill()
{
    m_process.kill();
    m_process.waitForFinished();
}

void TillProcess::freeze() const
{
    ::kill(static_cast<pid_t>(m_process.processId()), SIGSTOP);
}

bool TillProcess::hasSaidALine()
{
    const auto saysOrEnds = [this] {
        m_said += m_process.readAllStandardError();
        return !withoutRemarks(m_said).isEmpty() || !isRunning();
    };
    return QTest::qWaitFor(saysOrEnds, static_cast<int>(kPatience.count()))
        && !withoutRemarks(m_said).isEmpty();
}

TillRun TillProcess::wait(std::chrono::milliseconds patience)
{
    const bool ended
        = QTest::qWaitFor([this] { return !isRunning(); }, static_cast<int>(patience.count()));
    if (!ended)
        kill();
    TillRun run{.out = m_process.readAllStandardOutput()};
    run.err = withoutRemarks(m_said + m_process.readAllStandardError());
    const bool crashed = m_process.exitStatus() == QProcess::CrashExit;
    run.code = !ended ? TillRun::kTooLate : crashed ? TillRun::kCrashed : m_process.exitCode();
    return run;
}

} // namespace tillside
