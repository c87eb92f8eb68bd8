#include "ui/terminals/connectionview.h"

#include "ui/text/connectiontext.h"
#include "ui/text/isolated.h"
#include "ui/text/terminaltext.h"

namespace tillside {

namespace {

/// A line whose icon and colour say the state.
CheckLine lineFor(StepState state)
{
    CheckLine line;
    switch (state) {
    case StepState::NotReached: return line;
    case StepState::Running:
        line.icon = Icon::Progress;
        line.role = ColourRole::Accent;
        return line;
    case StepState::Passed:
        line.icon = Icon::Approved;
        line.role = ColourRole::Approved;
        return line;
    case StepState::Warned:
        line.icon = Icon::Warning;
        line.role = ColourRole::Warning;
        return line;
    case StepState::Failed:
        line.icon = Icon::Declined;
        line.role = ColourRole::Declined;
        return line;
    }
    Q_UNREACHABLE();
}

CheckLine lineOf(ConnectionStep step, const ConnectionReport &report,
                 const TerminalRecord &terminal, const QLocale &locale)
{
    const CheckedStep &checked = report.at(step);
    const texts::StepWords words = texts::wordsOn(step, report, terminal, locale);
    CheckLine line = lineFor(checked.state);
    line.label = words.label;
    // What needs no action is short, and stands beside the label.
    (checked.reason ? line.sentence : line.beside) = words.sentence;
    if (line.icon != Icon::NotCharged && line.icon != Icon::Progress)
        line.time = texts::durationText(checked.took, locale);
    return line;
}

/// Whether pairing the terminal again removes the reason why the check failed.
bool helpsToPair(const ConnectionReport &report)
{
    const auto failed = report.failed();
    if (!failed)
        return false;
    const auto reason = report.at(*failed).reason;
    return reason == StepReason::CertificateChanged || reason == StepReason::TokenRefused
        || reason == StepReason::OtherDialect;
}

} // namespace

ConnectionView connectionView(const TerminalRecord &terminal,
                              const std::optional<ConnectionReport> &report, const QLocale &locale)
{
    const ConnectionReport seen = report.value_or(ConnectionReport());
    ConnectionView view;
    view.terminal = terminal.name;
    for (const ConnectionStep step : kConnectionSteps)
        view.lines.push_back(lineOf(step, seen, terminal, locale));
    view.isChecked = report.has_value();
    if (!seen.isOver)
        return view;
    view.time = texts::durationText(seen.took, locale);
    view.verdict = seen.passes() ? texts::verdictOn(seen) : QString();
    view.report = texts::reportText(seen, terminal, locale);
    if (helpsToPair(seen)) {
        //: Button: pairs a known terminal again; %1 is its name.
        view.pairAgain = TerminalTexts::tr("Pair %1 again").arg(texts::isolated(terminal.name));
    }
    return view;
}

} // namespace tillside
