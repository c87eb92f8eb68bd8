#include "ui/text/endtext.h"
#include "ui/text/outcometext.h"
#include "ui/text/translated.h"

namespace tillside::texts {

namespace {

QString notKnownYet()
{
    //: Outcome word of a payment that may or may not have been charged. It must never be translated
    //: by a word that means failed, declined or cancelled.
    return Texts::tr("Not known yet");
}

QString inProgress()
{
    //: Outcome word of a payment that runs at this moment.
    return Texts::tr("In progress");
}

} // namespace

QString typeWord(PaymentType type)
{
    switch (type) {
    case PaymentType::Sale:
        //: Type of a payment: the customer pays.
        return Texts::tr("Sale");
    case PaymentType::Refund:
        //: Type of a payment: the customer gets money back, after the original was settled.
        return Texts::tr("Refund");
    case PaymentType::PreAuth:
        //: Type of a payment: money is held on the card, to be captured later.
        return Texts::tr("Pre-authorisation");
    case PaymentType::Void:
        //: Type of a payment: an earlier one is undone on the same day.
        return Texts::tr("Void");
    case PaymentType::Capture:
        //: Type of a payment: the money held by a pre-authorisation is taken.
        return Texts::tr("Capture");
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

} // namespace tillside::texts
