#include "ui/common/endwords.h"
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

QString outcomeWord(PaymentType type, PaymentState state, bool isRunning)
{
    switch (state) {
    case PaymentState::Recorded:
    case PaymentState::Sending:
    case PaymentState::Confirming:
    case PaymentState::InProgress:
    case PaymentState::Unanswered: return isRunning ? inProgress() : notKnownYet();
    case PaymentState::Unidentified:
    case PaymentState::Disputed: return notKnownYet();
    case PaymentState::Approved: return endWords(type).approved;
    case PaymentState::ApprovedForLess: return endWords(type).approvedForLess;
    case PaymentState::Voided: return endWords(type).thenVoided;
    case PaymentState::Declined: return endWords(type).declined;
    case PaymentState::Cancelled: return endWords(type).cancelled;
    case PaymentState::NotCharged: return endWords(type).notCharged;
    }
    Q_UNREACHABLE();
}

} // namespace tillside::messages
