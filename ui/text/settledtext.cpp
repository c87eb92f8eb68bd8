#include "ui/text/settledtext.h"

#include "core/payment/paymentrules.h"
#include "ui/text/phrasetext.h"
#include "ui/text/typewords.h"

namespace tillside::texts {

QString settledByHand(const PaymentRecord &payment, const QLocale &locale, const QDateTime &now)
{
    if (!payment.settled)
        return {};
    const Settlement &settled = *payment.settled;
    const QString text = markedWords(payment.type, settled.as)
                             .sentence.text()
                             .arg(timeText(settled.at, locale, now), settled.seen);
    if (!isContradicted(payment))
        return text;
    //: After a sentence about how a person marked a payment by hand: the terminal's later answer
    //: is the opposite.
    return together(text, Texts::tr("The terminal says otherwise: tell a supervisor."));
}

QString settledEvidence(PaymentType type, SettledAs as)
{
    return markedWords(type, as).evidence.text();
}

} // namespace tillside::texts
