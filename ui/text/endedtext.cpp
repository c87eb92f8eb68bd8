#include "ui/text/endedtext.h"

#include "core/model/lastfour.h"
#include "ui/text/declinetext.h"
#include "ui/text/isolated.h"
#include "ui/text/outcometext.h"
#include "ui/text/phrasetext.h"
#include "ui/text/translated.h"
#include "ui/text/typetext.h"
#include "ui/text/typewords.h"

namespace tillside::texts {

using namespace Qt::StringLiterals;

namespace {

QString authorisationAndCard(const PaymentRecord &payment)
{
    const QString four = lastFour(payment.card);
    if (!payment.authorisation.isEmpty() && !four.isEmpty()) {
        //: For an approved payment: %1 is the authorisation code, %2 the last four digits of the
        //: card.
        return Texts::tr("Authorisation %1, card %2.")
            .arg(isolated(payment.authorisation), cardText(four));
    }
    if (!payment.authorisation.isEmpty()) {
        //: For an approved payment: %1 is the authorisation code.
        return Texts::tr("Authorisation %1.").arg(isolated(payment.authorisation));
    }
    if (!four.isEmpty()) {
        //: For an approved payment: %1 is the last four digits of the card.
        return Texts::tr("Card %1.").arg(cardText(four));
    }
    return {};
}

/// What the cashier has to do with the signature; empty if there is none.
QString signature(const PaymentRecord &payment)
{
    // A void cannot be voided, whether or not it was signed.
    if (!payment.signatureRequired || payment.type == PaymentType::Void)
        return {};
    //: For an approved payment: the customer signed on paper.
    return Texts::tr(
        "Compare the customer's signature with the card. If they do not match, void this payment.");
}

QString approvedAt(const PaymentRecord &payment, bool isLate, const QLocale &locale,
                   const QDateTime &now)
{
    const TypeWords &words = typeWords(payment.type);
    if (!payment.endedAt)
        return words.happened.text();
    if (isLate)
        return words.happenedBefore.text().arg(timeText(payment.startedAt, locale, now));
    return words.happenedAt.text().arg(timeText(*payment.endedAt, locale, now));
}

/// The extras of \a payment by name, each with its amount.
QStringList namedExtras(const PaymentRecord &payment, const QLocale &locale)
{
    QStringList named;
    const auto add = [&](qint64 minor, const QString &text) {
        const Money money(minor, payment.amount.currency(), payment.amount.decimals());
        if (minor > 0)
            named << text.arg(amountText(money, locale));
    };
    //: An extra that the terminal added to the amount; %1 is how much.
    add(payment.extras.tip, Texts::tr("%1 tip"));
    //: An extra that the terminal added: the amount rounded up for a good cause; %1 is how much.
    add(payment.extras.pennies, Texts::tr("%1 pennies for charity"));
    //: An extra that the terminal added: money handed to the customer; %1 is how much.
    add(payment.extras.cashBack, Texts::tr("%1 cash back"));
    //: An extra that the terminal added for the use of the card; %1 is how much.
    add(payment.extras.surcharge, Texts::tr("%1 surcharge"));
    return named;
}

/// Says that the terminal took more than the till asked for; empty if it did not.
QString extras(const PaymentRecord &payment, const QLocale &locale)
{
    const Money &asked = payment.amount;
    const Money whole = shownAmount(payment);
    const Money extra(whole.minor() - asked.minor(), asked.currency(), asked.decimals());
    if (extra.minor() <= 0)
        return {};
    if (extra.minor() == payment.extras.total()) {
        //: An approved payment: %1 is what the till asked for with each extra, as in "€10.77 +
        //: €1.07 tip", and %2 the sum.
        return Texts::tr("%1 = %2.")
            .arg((QStringList(amountText(asked, locale)) + namedExtras(payment, locale))
                     .join(u" + "_s),
                 amountText(whole, locale));
    }
    //: An approved payment: %1 is what the till asked for, %2 what the terminal added, and %3 the
    //: sum. The extra may be a tip, a surcharge or cash back.
    return Texts::tr("%1 + %2 tip or other extras = %3.")
        .arg(amountText(asked, locale), amountText(extra, locale), amountText(whole, locale));
}

} // namespace

Explanation approved(const PaymentRecord &payment, bool isLate, const QLocale &locale,
                     const QDateTime &now)
{
    const QString when
        = together(approvedAt(payment, isLate, locale, now), meaningOf(payment, locale));
    return {.lead = signature(payment),
            .rest = together(when, extras(payment, locale)),
            .codes = authorisationAndCard(payment)};
}

Explanation approvedForLess(const PaymentRecord &payment, bool withExtras, const QLocale &locale)
{
    const QString asked = amountText(payment.amount, locale);
    QString text;
    if (!withExtras && payment.approved && payment.approved->minor() < payment.amount.minor()) {
        const QString part = typeWords(payment.type).partOfAsked.text();
        text = part.arg(amountText(*payment.approved, locale), asked);
    } else {
        //: Only part was approved, and because it includes extras, the till cannot say how much. %1
        //: is the amount that was asked for.
        text = Texts::tr("Only part of %1 was approved. The terminal's receipt says how much.")
                   .arg(asked);
    }
    return {.lead = signature(payment), .rest = text, .codes = authorisationAndCard(payment)};
}

Explanation voided(const PaymentRecord &payment, const QLocale &locale)
{
    return {.lead = {}, .rest = undone(payment, locale), .codes = {}};
}

Explanation declined(const PaymentRecord &payment, const QLocale &locale)
{
    const QString money = didNotHappen(payment, locale);
    if (payment.responseCode.isEmpty()) {
        //: A declined payment, without a code.
        return {.lead = Texts::tr("The terminal declined it."), .rest = money, .codes = {}};
    }
    //: A declined payment, after the reason in words: %1 is the code of the bank's answer.
    const QString code = Texts::tr("Bank code %1.").arg(isolated(payment.responseCode));
    return {.lead = declineReason(payment.responseCode), .rest = money, .codes = code};
}

Explanation cancelled(const PaymentRecord &payment, const QLocale &locale)
{
    //: A person stopped it on the terminal.
    return {.lead = Texts::tr("Cancelled at the terminal."),
            .rest = didNotHappen(payment, locale),
            .codes = {}};
}

Explanation notCharged(const PaymentRecord &payment, const QString &why, const QLocale &locale)
{
    //: A payment that was proved not to have happened. A sentence about money follows.
    const QString proof = why.isEmpty() ? Texts::tr("The terminal did not carry it out.") : why;
    return {.lead = proof, .rest = didNotHappen(payment, locale), .codes = {}};
}

QString cardEnd(const PaymentRecord &payment)
{
    return cardText(lastFour(payment.card));
}

QString learnedAt(const PaymentRecord &payment, const QLocale &locale, const QDateTime &now)
{
    //: A payment was not known for a while: %1 is the time, or date and time, at which the terminal
    //: said how it had ended.
    return Texts::tr("The till learned it at %1.").arg(timeText(*payment.endedAt, locale, now));
}

} // namespace tillside::texts
