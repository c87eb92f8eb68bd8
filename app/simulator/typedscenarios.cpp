#include "app/simulator/typedscenarios.h"

#include "core/simulator/simulatedterminal.h"

#include <cstdio>

#ifdef Q_OS_UNIX
#include <QSocketNotifier>

#include <array>

#include <unistd.h>
#endif

namespace tillside::sim {

using namespace Qt::StringLiterals;

#ifdef Q_OS_UNIX
TypedScenarios::TypedScenarios(SimulatedTerminal &terminal, QObject *parent)
    : QObject(parent)
    , m_terminal(terminal)
    , m_notifier(new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, this))
{
    connect(m_notifier, &QSocketNotifier::activated, this, &TypedScenarios::read);
}

void TypedScenarios::read()
{
    std::array<char, 4096> bytes{};
    const ssize_t count = ::read(STDIN_FILENO, bytes.data(), bytes.size());
    if (count <= 0) {
        m_notifier->setEnabled(false);
        return;
    }
    m_typed.append(bytes.data(), count);
    for (qsizetype end = m_typed.indexOf('\n'); end >= 0; end = m_typed.indexOf('\n')) {
        obey(m_typed.left(end));
        m_typed.remove(0, end + 1);
    }
}

void TypedScenarios::obey(const QByteArray &line)
{
    const QString text = QString::fromUtf8(line).trimmed();
    constexpr auto kTemper = "temper "_L1;
    if (text.startsWith(kTemper))
        return changeTemper(text.sliced(kTemper.size()));
    const auto scenario = Scenario::parse(text);
    if (!scenario) {
        const QString complaint = u"\"%1\" is none of --list-scenarios.\n"_s.arg(text);
        std::fputs(complaint.toLocal8Bit().constData(), stderr);
        return;
    }
    m_terminal.setScenario(*scenario);
    emit scenarioSet();
}

void TypedScenarios::changeTemper(const QString &text)
{
    const auto mood = Mood::parse(text);
    if (!mood) {
        const QString complaint = u"\"%1\" is none of --list-tempers.\n"_s.arg(text);
        std::fputs(complaint.toLocal8Bit().constData(), stderr);
        return;
    }
    m_terminal.setMood(*mood);
    emit scenarioSet();
}
#else
TypedScenarios::TypedScenarios(SimulatedTerminal &terminal, QObject *parent)
    : QObject(parent)
    , m_terminal(terminal)
{
    std::fputs("On Windows no scenario can be typed; start the terminal with --scenario.\n",
               stderr);
}
#endif

} // namespace tillside::sim
