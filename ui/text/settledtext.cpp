#include "ui/text/settledtext.h"

#include "core/control/settledraft.h"
#include "core/payment/paymentrules.h"
#include "ui/text/isolated.h"
#include "ui/text/phrasetext.h"
#include "ui/text/typewords.h"

namespace tillside::texts {

namespace {

QString markedBy(PaymentType type, const Settlement &settled, const QLocale &locale,
                 const QDateTime &now)
{
    const MarkedWords &words = markedWords(type, settled.as);
    const QString who = settlerOf(settled);
    const QString at = timeText(settled.at, locale, now);
    return who.isEmpty() ? words.unnamed.text().arg(at, isolated(settled.seen))
                         : words.sentence.text().arg(isolated(who), at, isolated(settled.seen));
}

} // namespace

QString settledByHand(const PaymentRecord &payment, const QLocale &locale, const QDateTime &now)
{
    if (!payment.settled)
        return {};
    const QString text = markedBy(payment.type, *payment.settled, locale, now);
    if (!isContradicted(payment))
        return text;
    return together(text, markedWords(payment.type, payment.settled->as).contradiction.text());
}

QString settledEvidence(PaymentType type, SettledAs as)
{
    return markedWords(type, as).evidence.text();
}

} // namespace tillside::texts
