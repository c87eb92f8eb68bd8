#include "core/model/paymentterms.h"

namespace tillside {

using namespace Qt::StringLiterals;

QLatin1StringView nameOf(PaymentType type)
{
    switch (type) {
    case PaymentType::Sale: return "sale"_L1;
    case PaymentType::Refund: return "refund"_L1;
    case PaymentType::PreAuth: return "preauth"_L1;
    case PaymentType::Void: return "void"_L1;
    case PaymentType::Capture: return "capture"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView nameOf(PaymentState state)
{
    switch (state) {
    case PaymentState::Recorded: return "recorded"_L1;
    case PaymentState::Sending: return "sending"_L1;
    case PaymentState::Confirming: return "confirming"_L1;
    case PaymentState::InProgress: return "in-progress"_L1;
    case PaymentState::Unanswered: return "unanswered"_L1;
    case PaymentState::Unidentified: return "unidentified"_L1;
    case PaymentState::Disputed: return "disputed"_L1;
    case PaymentState::Approved: return "approved"_L1;
    case PaymentState::ApprovedForLess: return "approved-for-less"_L1;
    case PaymentState::Voided: return "voided"_L1;
    case PaymentState::Declined: return "declined"_L1;
    case PaymentState::Cancelled: return "cancelled"_L1;
    case PaymentState::NotCharged: return "not-charged"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView nameOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Approved: return "approved"_L1;
    case Outcome::Declined: return "declined"_L1;
    case Outcome::Cancelled: return "cancelled"_L1;
    case Outcome::NotCharged: return "not-charged"_L1;
    case Outcome::Unresolved: return "unresolved"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView nameOf(SettledAs settled)
{
    switch (settled) {
    case SettledAs::Charged: return "charged"_L1;
    case SettledAs::NotCharged: return "not-charged"_L1;
    }
    Q_UNREACHABLE();
}

Outcome outcomeOf(PaymentState state)
{
    switch (state) {
    case PaymentState::Approved:
    case PaymentState::ApprovedForLess:
    case PaymentState::Voided: return Outcome::Approved;
    case PaymentState::Declined: return Outcome::Declined;
    case PaymentState::Cancelled: return Outcome::Cancelled;
    case PaymentState::NotCharged: return Outcome::NotCharged;
    case PaymentState::Recorded:
    case PaymentState::Sending:
    case PaymentState::Confirming:
    case PaymentState::InProgress:
    case PaymentState::Unanswered:
    case PaymentState::Unidentified:
    case PaymentState::Disputed: return Outcome::Unresolved;
    }
    Q_UNREACHABLE();
}

bool isEnded(PaymentState state)
{
    return outcomeOf(state) != Outcome::Unresolved;
}

} // namespace tillside
