#include "ui/look/outcomelook.h"

namespace tillside {

Icon outcomeIcon(PaymentType type, PaymentState state)
{
    const bool isVoid = type == PaymentType::Void;
    switch (state) {
    case PaymentState::Recorded:
    case PaymentState::Sending:
    case PaymentState::Confirming:
    case PaymentState::InProgress:
    case PaymentState::Unanswered:
    case PaymentState::Unidentified:
    case PaymentState::Disputed: return Icon::NotKnown;
    case PaymentState::Approved: return isVoid ? Icon::Voided : Icon::Approved;
    case PaymentState::ApprovedForLess: return Icon::ApprovedForLess;
    case PaymentState::Voided: return isVoid ? Icon::NotCharged : Icon::Voided;
    case PaymentState::Declined: return Icon::Declined;
    case PaymentState::Cancelled: return Icon::Cancelled;
    case PaymentState::NotCharged: return Icon::NotCharged;
    }
    Q_UNREACHABLE();
}

ColourRole outcomeRole(PaymentType type, PaymentState state)
{
    if (state == PaymentState::ApprovedForLess)
        return ColourRole::Warning; // The rest is still to be paid.
    if (isEnded(state) && type == PaymentType::Void)
        return state == PaymentState::Approved ? ColourRole::Neutral : ColourRole::Declined;
    if (state == PaymentState::Voided)
        return ColourRole::Neutral;
    switch (outcomeOf(state)) {
    case Outcome::Approved: return ColourRole::Approved;
    case Outcome::Declined: return ColourRole::Declined;
    case Outcome::Cancelled:
    case Outcome::NotCharged: return ColourRole::Neutral;
    case Outcome::Unresolved: return ColourRole::Warning;
    }
    Q_UNREACHABLE();
}

} // namespace tillside
