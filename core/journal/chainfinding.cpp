#include "core/journal/chainfinding.h"

namespace tillside {

using namespace Qt::StringLiterals;

QLatin1StringView nameOf(ChainFault fault)
{
    switch (fault) {
    case ChainFault::FileDamaged: return "file-damaged"_L1;
    case ChainFault::RowChanged: return "row-changed"_L1;
    case ChainFault::RowsMissing: return "rows-missing"_L1;
    case ChainFault::RowInserted: return "row-inserted"_L1;
    case ChainFault::MacWrong: return "mac-wrong"_L1;
    case ChainFault::CutOff: return "cut-off"_L1;
    case ChainFault::OtherHead: return "other-head"_L1;
    case ChainFault::PaymentChanged: return "payment-changed"_L1;
    case ChainFault::TerminalChanged: return "terminal-changed"_L1;
    case ChainFault::WithoutEvents: return "without-events"_L1;
    case ChainFault::TotalsWrong: return "totals-wrong"_L1;
    case ChainFault::DayBookWrong: return "day-book-wrong"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace tillside
