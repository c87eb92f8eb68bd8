#include "ui/pairing/reachview.h"

#include "ui/text/isolated.h"
#include "ui/text/terminaltext.h"

namespace tillside {

namespace {

QString labelOf(ReachStep step)
{
    switch (step) {
    case ReachStep::Name:
        //: A step of looking for a terminal: whether its name or address is known on the network.
        return TerminalTexts::tr("Address");
    case ReachStep::Port:
        //: A step of looking for a terminal: whether it accepts connections on its port.
        return TerminalTexts::tr("Port");
    case ReachStep::Tls:
        //: A step of looking for a terminal: whether the connection is encrypted.
        return TerminalTexts::tr("Encryption");
    }
    Q_UNREACHABLE();
}

QString goodText(ReachStep step, const TerminalAddress &address)
{
    switch (step) {
    case ReachStep::Name:
        //: Looking for a terminal: %1 is its name or address.
        return TerminalTexts::tr("%1 is a complete address.").arg(texts::isolated(address.host));
    case ReachStep::Port:
        //: Looking for a terminal: %1 is the number of the port.
        return TerminalTexts::tr("Something answers on port %1.").arg(address.port);
    case ReachStep::Tls:
        //: Looking for a terminal: the last step is done.
        return TerminalTexts::tr("The connection is encrypted.");
    }
    Q_UNREACHABLE();
}

CheckLine lineOf(ReachStep step, const Reach &reach, const TerminalAddress &address)
{
    const QString label = labelOf(step);
    const bool isReached = reach.isOver && !reach.fault;
    if (step < reach.step || (step == reach.step && isReached))
        return {Icon::Approved, ColourRole::Approved, label, goodText(step, address)};
    if (step > reach.step)
        return {.label = label, .sentence = {}};
    if (reach.fault)
        return {Icon::Declined, ColourRole::Declined, label, texts::textOf(*reach.fault, address)};
    //: Looking for a terminal: this step is under way.
    return {Icon::Progress, ColourRole::Accent, label, TerminalTexts::tr("Checking…")};
}

} // namespace

std::vector<CheckLine> reachLines(const std::optional<Reach> &reach,
                                  const std::optional<TerminalAddress> &address)
{
    std::vector<CheckLine> lines;
    for (const ReachStep step : kReachSteps) {
        lines.push_back(reach && address ? lineOf(step, *reach, *address)
                                         : CheckLine{.label = labelOf(step), .sentence = {}});
    }
    return lines;
}

} // namespace tillside
