#include "ui/text/reachabilitytext.h"

#include <QCoreApplication>

namespace tillside::texts {

namespace {

struct TerminalState {
    Q_DECLARE_TR_FUNCTIONS(TerminalState)
};

} // namespace

QString reachabilityWord(Reachability reachability)
{
    switch (reachability) {
    case Reachability::Unknown:
        //: How a terminal stands: nobody has looked yet.
        return TerminalState::tr("Checking");
    case Reachability::Ready:
        //: How a terminal stands: it can be charged on.
        return TerminalState::tr("Ready");
    case Reachability::Busy:
        //: How a terminal stands: a payment runs on it.
        return TerminalState::tr("Busy");
    case Reachability::NotAnswering:
        //: How a terminal stands: switched off, or out of the network.
        return TerminalState::tr("Not answering");
    case Reachability::OtherCertificate:
        //: How a terminal stands: it shows another certificate than when it was paired.
        return TerminalState::tr("Identity changed");
    case Reachability::NotPaired:
        //: How a terminal stands: its token is missing or not accepted.
        return TerminalState::tr("Not paired");
    }
    Q_UNREACHABLE();
}

} // namespace tillside::texts
