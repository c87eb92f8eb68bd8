#include "ui/text/evidencedetailtext.h"
#include "ui/text/translated.h"

#include <QRegularExpression>

#include <optional>

namespace tillside::texts {

using namespace Qt::StringLiterals;

namespace {

/// What the terminal answered in "asked 1250, answered 800", in the money of \a asked.
std::optional<Money> answered(const QString &detail, const Money &asked)
{
    static const QRegularExpression figures(u"^asked -?\\d+, answered (-?\\d+)$"_s);
    const auto match = figures.match(detail);
    bool isNumber = false;
    const qint64 minor = match.captured(1).toLongLong(&isNumber);
    if (!isNumber)
        return std::nullopt;
    return Money(minor, asked.currency(), asked.decimals());
}

} // namespace

QString approvedWith(const QString &detail)
{
    if (detail.isEmpty()) {
        //: Evidence.
        return Texts::tr("The terminal approved it.");
    }
    //: Evidence: %1 is the authorisation code.
    return Texts::tr("The terminal approved it with authorisation %1.").arg(detail);
}

QString approvedPart(const QString &detail, const Money &asked, const QLocale &locale)
{
    const auto part = answered(detail, asked);
    if (part && part->minor() < asked.minor()) {
        //: Evidence: %1 is the amount that was approved, %2 the larger one that was asked for.
        return Texts::tr("The terminal approved %1 of %2.")
            .arg(part->toText(locale), asked.toText(locale));
    }
    //: Evidence: %1 is the amount that was asked for.
    return Texts::tr("The terminal approved only a part of %1.").arg(asked.toText(locale));
}

QString declinedWith(const QString &detail)
{
    if (detail.isEmpty()) {
        //: Evidence.
        return Texts::tr("The terminal declined it.");
    }
    //: Evidence: %1 is the code of the bank's answer.
    return Texts::tr("The bank declined it (code %1).").arg(detail);
}

QString cancelledWith(const QString &detail)
{
    if (detail.isEmpty()) {
        //: Evidence.
        return Texts::tr("It was cancelled at the terminal.");
    }
    //: Evidence: %1 is what the terminal says about it.
    return Texts::tr("It was cancelled at the terminal, with “%1”.").arg(detail);
}

QString otherUti(const QString &detail)
{
    if (detail.isEmpty()) {
        //: Evidence: a result that does not belong to this payment.
        return Texts::tr("The terminal gave the result of another payment.");
    }
    //: Evidence: a result that does not belong to this payment. %1 is the number it came with.
    return Texts::tr("The terminal gave the result of another payment, number %1.").arg(detail);
}

QString flagsContradict(const QString &detail)
{
    // The words of core/payment/judgement; they are for the journal, and no sentence for people.
    static const QRegularExpression approvalCode(u"^code (\\S+)$"_s);
    if (const auto match = approvalCode.match(detail); match.hasMatch()) {
        //: Evidence: the answer has the code of an approval but says "not approved". %1 is the
        //: code.
        return Texts::tr("The terminal's answer contradicts itself: it has the approval code "
                         "%1, but is no approval.")
            .arg(match.captured(1));
    }
    if (detail.isEmpty() || detail == "approved and cancelled"_L1) {
        //: Evidence: the answer says "approved" and "cancelled" at the same time. It must not read
        //: as if either were true.
        return Texts::tr("The terminal's answer contradicts itself: it says yes and no at once.");
    }
    //: Evidence: the answer says "not approved", while its texts say "approved". %1 is that text.
    return Texts::tr("The terminal's answer contradicts itself: it says “%1”, but is no "
                     "approval.")
        .arg(detail);
}

QString amountDiffers(const QString &detail, const Money &asked, const QLocale &locale)
{
    const auto other = answered(detail, asked);
    if (!other) {
        //: Evidence: %1 is the amount that the till asked for.
        return Texts::tr("%1 was asked for, but the terminal answered with another amount.")
            .arg(asked.toText(locale));
    }
    if (other->minor() == asked.minor()) {
        //: Evidence: tip or other extras are named, and it is not clear whether they are in. %1 is
        //: the amount that the till asked for.
        return Texts::tr("%1 was asked for, and the terminal's amounts do not add up to it.")
            .arg(asked.toText(locale));
    }
    //: Evidence: %1 is the amount that the till asked for, %2 the terminal's.
    return Texts::tr("%1 was asked for, but the terminal answered with %2.")
        .arg(asked.toText(locale), other->toText(locale));
}

QString typeDiffers(const QString &detail)
{
    if (detail.isEmpty()) {
        //: Evidence: a refund instead of a sale, for example.
        return Texts::tr("The terminal answered with another kind of payment.");
    }
    //: Evidence: a refund instead of a sale, for example. %1 is the terminal's word for it.
    return Texts::tr("The terminal answered with another kind of payment, “%1”.").arg(detail);
}

QString currencyDiffers(const QString &detail, const Money &asked)
{
    const QString code = asked.currency().code;
    const auto other = Currency::fromNumeric(detail.toInt());
    if (!other) {
        //: Evidence: %1 is the currency that the till asked for, EUR.
        return Texts::tr("%1 was asked for, but the terminal answered in another currency.")
            .arg(code);
    }
    //: Evidence: %1 is the currency that the till asked for, EUR, %2 the terminal's, USD.
    return Texts::tr("%1 was asked for, but the terminal answered in %2.").arg(code, other->code);
}

QString referenceDiffers(const QString &detail, const Reference &ours)
{
    //: Evidence: %1 is the reference in the terminal's answer, %2 the one that the till sent.
    return Texts::tr("The terminal answered with the reference “%1” instead of “%2”.")
        .arg(detail, ours.text());
}

} // namespace tillside::texts
