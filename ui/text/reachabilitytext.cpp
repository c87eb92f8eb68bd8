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
        //: State of a terminal: not checked yet.
        return TerminalState::tr("Checking");
    case Reachability::Ready:
        //: State of a terminal: it can take payments.
        return TerminalState::tr("Ready");
    case Reachability::Busy:
        //: State of a terminal: a payment is running on it.
        return TerminalState::tr("Busy");
    case Reachability::NotAnswering:
        //: State of a terminal: switched off, or off the network.
        return TerminalState::tr("Not answering");
    case Reachability::OtherCertificate:
        //: State of a terminal: it shows a different certificate from the one at pairing.
        return TerminalState::tr("Identity changed");
    case Reachability::NotPaired:
        //: State of a terminal: its token is missing or not accepted.
        return TerminalState::tr("Not paired");
    case Reachability::NoToken:
        //: State of a terminal: the keychain of this computer does not give the till its token, so
        //: nothing is known about the terminal.
        return TerminalState::tr("Keychain closed");
    }
    Q_UNREACHABLE();
}

} // namespace tillside::texts
