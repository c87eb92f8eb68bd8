#include "core/payment/startfailure.h"

namespace tillside {

using namespace Qt::StringLiterals;

QLatin1StringView nameOf(StartError error)
{
    switch (error) {
    case StartError::AmountNotPositive: return "amount-not-positive"_L1;
    case StartError::ReferenceIsCard: return "reference-is-card"_L1;
    case StartError::TerminalInUse: return "terminal-in-use"_L1;
    case StartError::TerminalForgotten: return "terminal-forgotten"_L1;
    case StartError::TerminalChanged: return "terminal-changed"_L1;
    case StartError::TerminalReplaced: return "terminal-replaced"_L1;
    case StartError::Unresolved: return "unresolved"_L1;
    case StartError::FoundApproved: return "found-approved"_L1;
    case StartError::SameAmount: return "same-amount"_L1;
    case StartError::TerminalBusy: return "terminal-busy"_L1;
    case StartError::JournalOlder: return "journal-older"_L1;
    case StartError::NotPermitted: return "not-permitted"_L1;
    case StartError::NoToken: return "no-token"_L1;
    case StartError::NotRecorded: return "not-recorded"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace tillside
