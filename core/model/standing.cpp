#include "core/model/standing.h"

namespace tillside {

using namespace Qt::StringLiterals;

QLatin1StringView nameOf(Standing standing)
{
    switch (standing) {
    case Standing::Approved: return "approved"_L1;
    case Standing::Voided: return "voided"_L1;
    case Standing::Declined: return "declined"_L1;
    case Standing::Cancelled: return "cancelled"_L1;
    case Standing::NotCharged: return "not-charged"_L1;
    case Standing::NotKnown: return "not-known"_L1;
    case Standing::Contradicted: return "contradicted"_L1;
    case Standing::Settled: return "settled"_L1;
    }
    Q_UNREACHABLE();
}

bool hasMovedMoney(Standing standing)
{
    return standing == Standing::Approved || standing == Standing::Voided;
}

} // namespace tillside
