#include "core/simulator/simulatedpayment.h"

#include <algorithm>

namespace tillside::sim {

using namespace Qt::StringLiterals;

QLatin1StringView nameOf(PaymentPhase phase)
{
    switch (phase) {
    case PaymentPhase::Accepting: return "accepting"_L1;
    case PaymentPhase::Card: return "card"_L1;
    case PaymentPhase::Bank: return "bank"_L1;
    case PaymentPhase::Cancelling: return "cancelling"_L1;
    case PaymentPhase::Finished: return "finished"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView nameOf(End end)
{
    switch (end) {
    case End::Running: return "running"_L1;
    case End::Approved: return "approved"_L1;
    case End::Declined: return "declined"_L1;
    case End::Cancelled: return "cancelled"_L1;
    case End::Lost: return "lost"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView wireName(PaymentType type)
{
    switch (type) {
    case PaymentType::Sale: return "SALE"_L1;
    case PaymentType::Refund: return "REFUND"_L1;
    case PaymentType::PreAuth: return "PREAUTH"_L1;
    case PaymentType::Void: return "REVERSAL"_L1;
    case PaymentType::Capture: return "COMPLETION"_L1;
    }
    Q_UNREACHABLE();
}

std::optional<PaymentType> typeOfWireName(QStringView name)
{
    const auto found = std::ranges::find_if(
        kPaymentTypes, [name](PaymentType type) { return name == wireName(type); });
    return found == kPaymentTypes.end() ? std::nullopt : std::optional(*found);
}

} // namespace tillside::sim
