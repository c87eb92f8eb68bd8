#include "ui/terminals/reachabilityview.h"

#include <QCoreApplication>

namespace tillside {

namespace {

struct TerminalState {
    Q_DECLARE_TR_FUNCTIONS(TerminalState)
};

} // namespace

ReachabilityView reachabilityView(Reachability reachability)
{
    switch (reachability) {
    case Reachability::Unknown:
        //: How a terminal stands: nobody has looked yet.
        return {TerminalState::tr("Checking"), Icon::Progress, ColourRole::Neutral};
    case Reachability::Ready:
        //: How a terminal stands: it can be charged on.
        return {TerminalState::tr("Ready"), Icon::Ready, ColourRole::Approved};
    case Reachability::Busy:
        //: How a terminal stands: a payment runs on it.
        return {TerminalState::tr("Busy"), Icon::Busy, ColourRole::Accent};
    case Reachability::NotAnswering:
        //: How a terminal stands: switched off, or out of the network.
        return {TerminalState::tr("Not answering"), Icon::NotAnswering, ColourRole::Declined};
    case Reachability::OtherCertificate:
        //: How a terminal stands: it shows another certificate than when it was paired.
        return {TerminalState::tr("Identity changed"), Icon::Warning, ColourRole::Warning};
    case Reachability::NotPaired:
        //: How a terminal stands: its token is missing or not accepted.
        return {TerminalState::tr("Not paired"), Icon::NotPaired, ColourRole::Declined};
    }
    Q_UNREACHABLE();
}

} // namespace tillside
