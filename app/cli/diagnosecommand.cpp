#include "app/cli/diagnosecommand.h"

#include "ui/text/connectiontext.h"

#include <QJsonArray>

#include <utility>

namespace tillside::cli {

using namespace Qt::StringLiterals;

namespace {

/// What a person sees before a step.
QString markOf(StepState state)
{
    switch (state) {
    case StepState::Passed: return u"✓"_s;
    case StepState::Warned: return u"!"_s;
    case StepState::Failed: return u"✗"_s;
    case StepState::Running:
    case StepState::NotReached: return u"-"_s;
    }
    Q_UNREACHABLE();
}

bool isOpen(StepState state)
{
    return state == StepState::Running || state == StepState::NotReached;
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

/// A number of units of \a duration; null without one.
template <typename Duration>
QJsonValue count(const std::optional<Duration> &duration)
{
    return duration ? QJsonValue(static_cast<qint64>(duration->count())) : QJsonValue();
}

QJsonObject toJson(ConnectionStep step, const ConnectionReport &report,
                   const TerminalRecord &terminal, const QLocale &locale)
{
    const CheckedStep &checked = report.at(step);
    const texts::StepWords words = texts::wordsOn(step, report, terminal, locale);
    return {{"step"_L1, nameOf(step)},
            {"state"_L1, nameOf(checked.state)},
            {"reason"_L1, checked.reason ? QJsonValue(nameOf(*checked.reason)) : QJsonValue()},
            {"milliseconds"_L1, count(std::optional(checked.took))},
            {"text"_L1, orNull(words.sentence)}};
}

QJsonArray addressesIn(const ConnectionReport &report)
{
    QJsonArray all;
    for (const QHostAddress &address : report.addresses)
        all.append(address.toString());
    return all;
}

QJsonObject toJson(const ConnectionReport &report, const TerminalRecord &terminal,
                   const QLocale &locale)
{
    QJsonArray steps;
    for (const ConnectionStep step : kConnectionSteps)
        steps.append(toJson(step, report, terminal, locale));
    const auto &seen = report.certificate;
    return {{"terminal"_L1, terminal.name},
            {"address"_L1, TerminalAddress{terminal.host, terminal.port}.toText()},
            {"passed"_L1, report.passes()},
            {"begunAt"_L1, toIso8601(report.begunAt)},
            {"milliseconds"_L1, count(std::optional(report.took))},
            {"steps"_L1, steps},
            {"addresses"_L1, addressesIn(report)},
            {"from"_L1, orNull(report.from.toString())},
            {"fingerprint"_L1, orNull(seen ? seen->fingerprint.toText() : QString())},
            {"roundTrip"_L1, count(report.roundTrip)},
            {"clockAhead"_L1, count(report.clockAhead)}};
}

/// The code for a check that ended at a step.
ExitCode exitCodeOf(StepReason reason)
{
    if (reason == StepReason::InUse)
        return ExitCode::Busy;
    if (reason == StepReason::CertificateChanged)
        return ExitCode::Certificate;
    return reason == StepReason::NoToken ? ExitCode::Keychain : ExitCode::NotPaired;
}

} // namespace

DiagnoseCommand::DiagnoseCommand(Application &till, const Console &console, QString terminal)
    : Command(till, console)
    , m_name(std::move(terminal))
{ }

void DiagnoseCommand::start()
{
    withTerminal(m_name, [this](const TerminalRecord &terminal) { check(terminal); });
}

void DiagnoseCommand::check(const TerminalRecord &terminal)
{
    m_terminal = terminal;
    m_check
        = std::make_unique<ConnectionCheck>(ConnectionContext{.terminals = till().terminals(),
                                                              .clock = till().clock(),
                                                              .lockFolder = till().folder().path()},
                                            terminal);
    connect(m_check.get(), &ConnectionCheck::changed, this, &DiagnoseCommand::onChanged);
}

void DiagnoseCommand::onChanged(const ConnectionReport &report)
{
    printSteps(report);
    if (!report.isOver)
        return;
    console().print(texts::verdictOn(report));
    console().print(toJson(report, m_terminal, console().locale()));
    const auto failed = report.failed();
    finish(failed ? exitCodeOf(report.at(*failed).reason.value()) : ExitCode::Done);
}

/// Prints the steps that have ended since the last time.
void DiagnoseCommand::printSteps(const ConnectionReport &report)
{
    for (; m_printed < kConnectionSteps.size(); ++m_printed) {
        const ConnectionStep step = kConnectionSteps.at(m_printed);
        const CheckedStep &checked = report.at(step);
        if (!report.isOver && isOpen(checked.state) && !checked.reason)
            return;
        const auto words = texts::wordsOn(step, report, m_terminal, console().locale());
        QString line = markOf(checked.state) + u' ' + words.label;
        if (!isOpen(checked.state))
            line += u" · "_s + texts::durationText(checked.took, console().locale());
        console().print(line);
        if (!words.sentence.isEmpty())
            console().print(u"  "_s + words.sentence);
    }
}

Verb diagnoseVerb()
{
    return {.name = "diagnose"_L1,
            //: Help of the command "diagnose".
            .summary = DiagnoseCommand::tr(
                "Check the connection to a terminal step by step. Moves no money."),
            .options = {terminalOption()},
            .example = u"tillside-cli diagnose --terminal Counter"_s,
            .read = [](const TypedLine &typed) {
                return makerOf<DiagnoseCommand>(typed.value("terminal"_L1));
            }};
}

} // namespace tillside::cli
