#include "app/cli/exitcode.h"

namespace tillside::cli {

ExitCode exitCodeOf(const PaymentRecord &payment, bool voided)
{
    if (payment.contradictedAt)
        return ExitCode::NotKnown;
    switch (payment.state) {
    case PaymentState::Approved: return voided ? ExitCode::NotInFull : ExitCode::Done;
    case PaymentState::ApprovedForLess:
    case PaymentState::Voided: return ExitCode::NotInFull;
    case PaymentState::Declined: return ExitCode::Declined;
    case PaymentState::Cancelled: return ExitCode::Cancelled;
    case PaymentState::NotCharged: return ExitCode::NotCharged;
    case PaymentState::Recorded:
    case PaymentState::Sending:
    case PaymentState::Confirming:
    case PaymentState::InProgress:
    case PaymentState::Unanswered:
    case PaymentState::Unidentified:
    case PaymentState::Disputed: return ExitCode::NotKnown;
    }
    Q_UNREACHABLE();
}

ExitCode exitCodeOf(JournalError error)
{
    return error == JournalError::Copy ? ExitCode::NotPermitted : ExitCode::Usage;
}

} // namespace tillside::cli
