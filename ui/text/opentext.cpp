#include "core/payment/paymentrules.h"
#include "ui/text/phrasetext.h"
#include "ui/text/settledtext.h"
#include "ui/text/summarytext.h"
#include "ui/text/translated.h"
#include "ui/text/typetext.h"

namespace tillside::texts {

namespace {

/// What the state says, with %1 for the time.
QString sinceWhen(const PaymentRecord &payment)
{
    switch (payment.state) {
    case PaymentState::Recorded:
        //: A payment that is not known yet: %1 is the time, or date and time, when it was saved.
        return Texts::tr("Saved at %1 and not sent yet.");
    case PaymentState::Sending:
        //: A payment that is not known yet: %1 is the time, or date and time.
        return Texts::tr("Sent at %1, no answer since.");
    case PaymentState::Confirming:
        //: A payment that is not known yet: %1 is the time, or date and time.
        return Texts::tr("Sent at %1. The terminal did not want it, and the till asks once more "
                         "to be sure.");
    case PaymentState::InProgress:
        //: A payment that is not known yet: %1 is the time, or date and time.
        return Texts::tr("Sent at %1. The terminal took it and has not said yet how it ended.");
    case PaymentState::Unanswered:
        //: A payment that is not known yet: %1 is the time, or date and time. The till keeps asking
        //: about it.
        return Texts::tr("Sent at %1, and the terminal does not say how it ended.");
    case PaymentState::Unidentified:
        if (askTarget(payment)) {
            //: A void that is not known yet: %1 is the time, or date and time. The till can ask
            //: about the original payment.
            return Texts::tr("Sent at %1, and the answer was lost. The till asks the terminal "
                             "about the original payment instead.");
        }
        //: A payment that is not known yet: %1 is the time, or date and time.
        return Texts::tr("Sent at %1, and the till has no number to ask the terminal about.");
    case PaymentState::Disputed:
        //: A payment that is not known yet: %1 is the time, or date and time.
        return Texts::tr("Sent at %1, and the terminal's answer does not fit what was asked "
                         "for.");
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

QString settledByHand(const PaymentRecord &payment, const QLocale &locale, const QDateTime &now)
{
    if (!payment.settled)
        return {};
    const Settlement &settled = *payment.settled;
    QString text = settledSentence(payment.type, settled.as)
                       .arg(timeText(settled.at, locale, now), settled.seen);
    if (!isContradicted(payment))
        return text;
    //: After a sentence about how a person settled a payment by hand: the terminal's later answer
    //: is the opposite.
    return together(text, Texts::tr("The terminal says otherwise: tell a supervisor."));
}

QString open(const PaymentRecord &payment, const QString &why, const QLocale &locale,
             const QDateTime &now)
{
    const QString since = sinceWhen(payment).arg(timeText(payment.startedAt, locale, now));
    const QString known = together(since, why);
    return payment.settled ? known : together(known, lookFirst(payment.type));
}

} // namespace tillside::texts
