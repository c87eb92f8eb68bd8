#include "ui/common/outcomemessages.h"
#include "ui/common/translated.h"

namespace tillside::messages {

namespace {

QString notKnownYet()
{
    //: Outcome word of a payment that may or may not have been charged. It must never be translated
    //: by a word that means failed, declined or cancelled.
    return Messages::tr("Not known yet");
}

QString inProgress()
{
    //: Outcome word of a payment that runs at this moment.
    return Messages::tr("In progress");
}

} // namespace

QString typeWord(PaymentType type)
{
    switch (type) {
    case PaymentType::Sale:
        //: Type of a payment: the customer pays.
        return Messages::tr("Sale");
    case PaymentType::Refund:
        //: Type of a payment: the customer gets money back, after the original was settled.
        return Messages::tr("Refund");
    case PaymentType::PreAuth:
        //: Type of a payment: money is held on the card, to be captured later.
        return Messages::tr("Pre-authorisation");
    case PaymentType::Void:
        //: Type of a payment: an earlier one is undone on the same day.
        return Messages::tr("Void");
    case PaymentType::Capture:
        //: Type of a payment: the money held by a pre-authorisation is taken.
        return Messages::tr("Capture");
    }
    Q_UNREACHABLE();
}

QString outcomeWord(PaymentState state, bool isRunning)
{
    switch (state) {
    case PaymentState::Recorded:
    case PaymentState::Sending:
    case PaymentState::Confirming:
    case PaymentState::InProgress:
    case PaymentState::Unanswered: return isRunning ? inProgress() : notKnownYet();
    case PaymentState::Unidentified:
    case PaymentState::Disputed: return notKnownYet();
    case PaymentState::Approved:
        //: Outcome word: the terminal approved the payment.
        return Messages::tr("Approved");
    case PaymentState::ApprovedForLess:
        //: Outcome word: a smaller amount than asked was approved.
        return Messages::tr("Approved for less");
    case PaymentState::Voided:
        //: Outcome word: approved first and undone then, no money moved in the end.
        return Messages::tr("Approved, then voided");
    case PaymentState::Declined:
        //: Outcome word: the bank or the terminal said no.
        return Messages::tr("Declined");
    case PaymentState::Cancelled:
        //: Outcome word: somebody stopped the payment on the terminal.
        return Messages::tr("Cancelled");
    case PaymentState::NotCharged:
        //: Outcome word: it is proved that no money moved.
        return Messages::tr("Not charged");
    }
    Q_UNREACHABLE();
}

} // namespace tillside::messages
