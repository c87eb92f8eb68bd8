#include "core/model/lastfour.h"
#include "ui/text/evidencedetailtext.h"
#include "ui/text/isolated.h"
#include "ui/text/translated.h"

#include <optional>

namespace tillside::texts {

namespace {

/// The amount that the terminal answered, in the currency of \a asked. Unset if it includes extras,
/// because it is then not the part of \a asked that was paid.
std::optional<Money> answered(const EvidenceDetail &detail, const Money &asked)
{
    const auto *figures = std::get_if<Figures>(&detail);
    if (!figures || figures->extras > 0)
        return std::nullopt;
    return Money(figures->answered, asked.currency(), asked.decimals());
}

} // namespace

QString approvedWith(const QString &authorisation)
{
    if (authorisation.isEmpty()) {
        //: Evidence.
        return Texts::tr("The terminal approved it.");
    }
    //: Evidence: %1 is the authorisation code.
    return Texts::tr("The terminal approved it with authorisation %1.")
        .arg(isolated(authorisation));
}

QString approvedPart(const EvidenceDetail &detail, const Money &asked, const QLocale &locale)
{
    const auto part = answered(detail, asked);
    if (part && part->minor() < asked.minor()) {
        //: Evidence: %1 is the amount that was approved, %2 the larger one that was asked for.
        return Texts::tr("The terminal approved %1 of %2.")
            .arg(amountText(*part, locale), amountText(asked, locale));
    }
    //: Evidence: %1 is the amount that was asked for.
    return Texts::tr("The terminal approved only a part of %1.").arg(amountText(asked, locale));
}

QString declinedWith(const QString &code)
{
    if (code.isEmpty()) {
        //: Evidence.
        return Texts::tr("The terminal declined it.");
    }
    //: Evidence: %1 is the code of the bank's answer.
    return Texts::tr("The bank declined it (code %1).").arg(isolated(code));
}

QString cancelledWith(const QString &words)
{
    if (words.isEmpty()) {
        //: Evidence.
        return Texts::tr("It was cancelled at the terminal.");
    }
    //: Evidence: %1 is what the terminal says about it.
    return Texts::tr("It was cancelled at the terminal, with “%1”.").arg(isolated(words));
}

QString otherUti(const QString &uti)
{
    if (uti.isEmpty()) {
        //: Evidence: a result that does not belong to this payment.
        return Texts::tr("The terminal gave the result of another payment.");
    }
    //: Evidence: a result that does not belong to this payment. %1 is the number it came with.
    return Texts::tr("The terminal gave the result of another payment, number %1.")
        .arg(isolated(uti));
}

QString flagsContradict(const EvidenceDetail &detail)
{
    if (const auto *approval = std::get_if<ApprovalCode>(&detail)) {
        //: Evidence: the answer has the code of an approval but says "not approved". %1 is the
        //: code.
        return Texts::tr("The terminal's answer contradicts itself: it has the approval code "
                         "%1, but is no approval.")
            .arg(isolated(approval->code));
    }
    if (const auto *authorisation = std::get_if<AuthorisationCode>(&detail)) {
        //: Evidence: the answer has an authorisation but says "not approved". %1 is its number.
        return Texts::tr("The terminal's answer contradicts itself: it has the authorisation "
                         "%1, but is no approval.")
            .arg(isolated(authorisation->code));
    }
    const QString words = stored(detail);
    if (words.isEmpty() || std::holds_alternative<ApprovedAndCancelled>(detail)) {
        //: Evidence: the answer says "approved" and "cancelled" at the same time. Neither may read
        //: as if it were true.
        return Texts::tr("The terminal's answer contradicts itself: it says yes and no at once.");
    }
    //: Evidence: the answer says "not approved", while its texts say "approved". %1 is that text.
    return Texts::tr("The terminal's answer contradicts itself: it says “%1”, but is no "
                     "approval.")
        .arg(isolated(words));
}

QString amountDiffers(const EvidenceDetail &detail, const Money &asked, const QLocale &locale)
{
    const auto *figures = std::get_if<Figures>(&detail);
    if (figures && figures->extras > 0) {
        const auto money = [&](qint64 minor) {
            return amountText({minor, asked.currency(), asked.decimals()}, locale);
        };
        //: Evidence: %1 is the amount that the till asked for, %2 the terminal's, and %3 the tip
        //: and other extras that the terminal names. The figures do not explain each other.
        return Texts::tr("%1 was asked for, but the terminal answered with %2 and %3 of extras, "
                         "which do not add up.")
            .arg(amountText(asked, locale), money(figures->answered), money(figures->extras));
    }
    const auto other = answered(detail, asked);
    if (!other) {
        //: Evidence: %1 is the amount that the till asked for.
        return Texts::tr("%1 was asked for, but the terminal answered with another amount.")
            .arg(amountText(asked, locale));
    }
    if (other->minor() == asked.minor()) {
        //: Evidence: the answer names a tip or other extras, and it is not clear whether the amount
        //: includes them. %1 is the amount that the till asked for.
        return Texts::tr("%1 was asked for, and the terminal's amounts do not add up to it.")
            .arg(amountText(asked, locale));
    }
    //: Evidence: %1 is the amount that the till asked for, %2 the terminal's.
    return Texts::tr("%1 was asked for, but the terminal answered with %2.")
        .arg(amountText(asked, locale), amountText(*other, locale));
}

QString typeDiffers(const QString &type)
{
    if (type.isEmpty()) {
        //: Evidence: a refund instead of a sale, for example.
        return Texts::tr("The terminal answered with another kind of payment.");
    }
    //: Evidence: a refund instead of a sale, for example. %1 is the terminal's word for it.
    return Texts::tr("The terminal answered with another kind of payment, “%1”.")
        .arg(isolated(type));
}

QString otherCard(const PaymentRecord &refund, const QString &paid)
{
    const QString to = lastFour(refund.card);
    if (paid.isEmpty() || to.isEmpty()) {
        //: Evidence for a refund: its card and the card that paid have different last digits.
        return Texts::tr("The refund went to another card than the one that paid.");
    }
    //: Evidence for a refund: %1 is the last four digits of the card that got the money, %2 those
    //: of the card that paid.
    return Texts::tr("The refund went to card %1, but card %2 paid. Ask the customer, unless a "
                     "telephone was used.")
        .arg(cardText(to), cardText(paid));
}

QString currencyDiffers(const EvidenceDetail &detail, const Money &asked)
{
    const QString code = asked.currency().code;
    const auto *answered = std::get_if<CurrencyNumber>(&detail);
    const auto known = answered ? Currency::fromNumeric(answered->number) : std::nullopt;
    const QString other = known ? known->code : stored(detail);
    if (other.isEmpty()) {
        //: Evidence: %1 is the currency that the till asked for, EUR.
        return Texts::tr("%1 was asked for, but the terminal answered in another currency.")
            .arg(isolated(code));
    }
    //: Evidence: %1 is the currency that the till asked for, EUR, %2 the terminal's, USD.
    return Texts::tr("%1 was asked for, but the terminal answered in %2.")
        .arg(isolated(code), isolated(other));
}

QString referenceDiffers(const QString &theirs, const Reference &ours)
{
    //: Evidence: %1 is the reference in the terminal's answer, %2 the one that the till sent.
    return Texts::tr("The terminal answered with the reference “%1” instead of “%2”.")
        .arg(isolated(theirs), isolated(ours.text()));
}

} // namespace tillside::texts
