#include "ui/common/phrases.h"
#include "ui/common/summaries.h"
#include "ui/common/translated.h"

#include <algorithm>

namespace tillside::messages {

namespace {

/// The last four digits of a masked card number; empty if it does not end with four.
QString lastFour(const QString &card)
{
    const QString end = card.right(4);
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    return end.size() == 4 && std::all_of(end.cbegin(), end.cend(), isDigit) ? end : QString();
}

QString authorisationAndCard(const PaymentRecord &payment)
{
    const QString four = lastFour(payment.card);
    if (!payment.authorisation.isEmpty() && !four.isEmpty()) {
        //: Of an approved payment: %1 is the authorisation code, %2 the last four digits of the
        //: card.
        return Messages::tr("Authorisation %1, card ••%2.").arg(payment.authorisation, four);
    }
    if (!payment.authorisation.isEmpty()) {
        //: Of an approved payment: %1 is the authorisation code.
        return Messages::tr("Authorisation %1.").arg(payment.authorisation);
    }
    if (!four.isEmpty()) {
        //: Of an approved payment: %1 are the last four digits of the card.
        return Messages::tr("Card ••%1.").arg(four);
    }
    return {};
}

QString withSignature(const PaymentRecord &payment, const QString &text)
{
    if (!payment.signatureRequired)
        return text;
    //: Of an approved payment: the customer signed on paper.
    const QString check = Messages::tr("Compare the customer's signature with the card; if it is "
                                       "not right, void this payment.");
    return together(text, check);
}

QString approvedAt(const PaymentRecord &payment, const QLocale &locale, const QDateTime &now)
{
    if (!payment.endedAt) {
        //: An approved payment.
        return Messages::tr("The terminal approved it.");
    }
    //: An approved payment: %1 is the time, or date and time.
    return Messages::tr("The terminal approved it at %1.")
        .arg(timeText(*payment.endedAt, locale, now));
}

QString noMoneyMoved()
{
    //: Of a payment that has ended, after a sentence about how.
    return Messages::tr("No money moved.");
}

} // namespace

QString approved(const PaymentRecord &payment, const QLocale &locale, const QDateTime &now)
{
    QString text = approvedAt(payment, locale, now);
    if (payment.approved && payment.approved->minor() > payment.amount.minor()) {
        //: An approved payment: %1 is an amount that is larger than what the till asked for.
        const QString extras = Messages::tr("With tip and other extras it is %1.")
                                   .arg(payment.approved->toText(locale));
        text = together(text, extras);
    }
    return withSignature(payment, together(text, authorisationAndCard(payment)));
}

QString approvedForLess(const PaymentRecord &payment, const QLocale &locale)
{
    const QString asked = payment.amount.toText(locale);
    QString text;
    if (payment.approved && payment.approved->minor() < payment.amount.minor()) {
        //: %1 is the amount that was approved, %2 the larger one that was asked for.
        text = Messages::tr("%1 of %2 was approved.").arg(payment.approved->toText(locale), asked);
    } else {
        //: Only a part was approved, and with extras in it the till cannot say how much. %1 is the
        //: amount that was asked for.
        text = Messages::tr("Only a part of %1 was approved. Read on the terminal's receipt how "
                            "much.")
                   .arg(asked);
    }
    return withSignature(payment, together(text, authorisationAndCard(payment)));
}

QString declined(const PaymentRecord &payment)
{
    if (payment.responseCode.isEmpty()) {
        //: A declined payment, without a code.
        return together(Messages::tr("The terminal declined it."), noMoneyMoved());
    }
    //: A declined payment: %1 is the code of the bank's answer.
    const QString text = Messages::tr("The bank declined it (code %1).");
    return together(text.arg(payment.responseCode), noMoneyMoved());
}

QString voided()
{
    //: Approved, then undone.
    return Messages::tr("Voided on the terminal. No money moved in the end.");
}

QString cancelled()
{
    //: Somebody stopped it on the terminal.
    return together(Messages::tr("Cancelled at the terminal."), noMoneyMoved());
}

QString notCharged(const QString &why)
{
    if (!why.isEmpty())
        return together(why, noMoneyMoved());
    //: A payment that is proved not to have been charged.
    return Messages::tr("The terminal did not take it. No money moved.");
}

} // namespace tillside::messages
