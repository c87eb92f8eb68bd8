#include "ui/text/opentext.h"

#include "core/payment/paymentrules.h"
#include "ui/text/phrasetext.h"
#include "ui/text/translated.h"
#include "ui/text/typetext.h"
#include "ui/text/typewords.h"

namespace tillside::texts {

namespace {

/// The sentence for the state, with %1 for the time.
QString sinceWhen(const PaymentRecord &payment)
{
    switch (payment.state) {
    case PaymentState::Recorded:
        //: A payment that is not known yet: %1 is the time, or date and time, when it was saved.
        return Texts::tr("Saved at %1, not sent yet.");
    case PaymentState::Sending:
        //: A payment that is not known yet: %1 is the time, or date and time.
        return Texts::tr("Sent at %1, no answer since.");
    case PaymentState::Confirming:
        //: A payment that is not known yet: %1 is the time, or date and time.
        return Texts::tr(
            "Sent at %1. The terminal refused the payment. The till is asking again to be sure.");
    case PaymentState::InProgress:
        //: A payment that is not known yet: %1 is the time, or date and time.
        return Texts::tr(
            "Sent at %1. The terminal is working on it and has not said yet how it ended.");
    case PaymentState::Unanswered:
        //: A payment that is not known yet: %1 is the time, or date and time. The till keeps asking
        //: about it.
        return Texts::tr("Sent at %1, and the terminal has not said how it ended.");
    case PaymentState::Unidentified:
        if (askTarget(payment)) {
            //: A void that is not known yet: %1 is the time, or date and time. The till can ask
            //: about the original payment.
            return Texts::tr("Sent at %1, but the answer was lost. The till is asking the terminal "
                             "about the original payment instead.");
        }
        //: A payment that is not known yet: %1 is the time, or date and time.
        return Texts::tr("Sent at %1.");
    case PaymentState::Disputed:
        //: A payment that is not known yet: %1 is the time, or date and time.
        return Texts::tr("Sent at %1, but the terminal's answer does not match the request.");
    case PaymentState::Approved:
    case PaymentState::ApprovedForLess:
    case PaymentState::Voided:
    case PaymentState::Declined:
    case PaymentState::Cancelled:
    case PaymentState::NotCharged: break;
    }
    Q_UNREACHABLE();
}

} // namespace

Explanation open(const PaymentRecord &payment, const QString &why, const QLocale &locale,
                 const QDateTime &now)
{
    const QString since = sinceWhen(payment).arg(timeText(payment.startedAt, locale, now));
    const bool isBareTime = payment.state == PaymentState::Unidentified && why.isEmpty();
    return {.lead = payment.settled ? QString() : typeWords(payment.type).checkFirst.text(),
            .rest = together(since, isBareTime ? mayHaveHappened(payment.type) : why),
            .codes = {}};
}

} // namespace tillside::texts
