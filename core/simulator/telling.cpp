#include "core/simulator/telling.h"

#include "core/simulator/simulateddialect.h"

#include <algorithm>
#include <array>

namespace tillside::sim {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kShortestCut = 8;
constexpr qsizetype kPaddedSize = 40;

/// An answer on its way to the wire, and what is needed to change it.
struct Draft {
    QJsonObject &fields;
    const SimulatedPayment &payment;
    const MemberNames &names;
    const Currency &currency;
};

QJsonValue form(std::initializer_list<QJsonValue> forms, int variant)
{
    return forms.begin()[static_cast<std::size_t>(variant) % forms.size()];
}

/// "true", 1 or "1".
QJsonValue lenientTrue(int variant)
{
    return form({u"true"_s, 1, u"1"_s}, variant);
}

/// Sets the amount, as text where the dialect writes it as text.
void setAmount(const Draft &draft, qint64 amount)
{
    const bool isText = draft.fields.value(draft.names.amount).isString();
    draft.fields[draft.names.amount]
        = isText ? QJsonValue(QString::number(amount)) : QJsonValue(amount);
}

/// Names the extra after the dialect, or as pennies or a surcharge.
void setExtra(const Draft &draft)
{
    draft.fields[draft.names.tip] = 0;
    const std::array names{draft.names.tip, "penniesAmount"_L1, "surchargeAmount"_L1};
    draft.fields[names.at(static_cast<std::size_t>(draft.payment.variant) % names.size())]
        = draft.payment.tip;
}

void writeNulls(const Draft &draft)
{
    for (const auto name :
         {draft.names.amount, draft.names.code, draft.names.authorisation, draft.names.tip,
          "transCancelled"_L1, "statuses"_L1, "Statuses"_L1, "DisplayData"_L1}) {
        if (draft.fields.contains(name))
            draft.fields[name] = QJsonValue::Null;
    }
}

void leaveOut(const Draft &draft)
{
    for (const auto name : {draft.names.amount, draft.names.code, draft.names.authorisation,
                            "transCancelled"_L1, "statuses"_L1, "Statuses"_L1, "DisplayData"_L1})
        draft.fields.remove(name);
}

void writeNullFlags(const Draft &draft)
{
    draft.fields["transApproved"_L1] = QJsonValue::Null;
    draft.fields["transCancelled"_L1] = QJsonValue::Null;
}

void bareDecline(const Draft &draft)
{
    if (draft.payment.variant % 2 == 0)
        setAmount(draft, 0);
    else
        draft.fields.remove(draft.names.amount);
    if (draft.payment.variant % 3 == 0)
        draft.fields["transCancelled"_L1] = QJsonValue::Null;
    else if (draft.payment.variant % 3 == 1)
        draft.fields.remove("transCancelled"_L1);
}

void tipBeside(const Draft &draft)
{
    setAmount(draft, draft.payment.asked);
    setExtra(draft);
}

void tipThatFitsNothing(const Draft &draft)
{
    setAmount(draft, draft.payment.charged + draft.payment.tip + 1);
    setExtra(draft);
}

void padReference(const Draft &draft)
{
    const QString bare = QString(draft.payment.reference).remove(u'-').toUpper();
    const bool leads = draft.payment.variant % 2 == 0;
    draft.fields["merchantReference"_L1]
        = (leads ? u"  "_s : QString()) + bare.leftJustified(kPaddedSize);
}

void cutReference(const Draft &draft)
{
    const QString bare = QString(draft.payment.reference).remove(u'-').toUpper();
    draft.fields["merchantReference"_L1] = bare.left(std::max(kShortestCut, bare.size() / 2));
}

void ownLetters(const Draft &draft)
{
    const QString code = draft.currency.code;
    draft.fields[draft.names.currency] = draft.payment.variant % 2 ? code.toLower() : code;
}

void otherLetters(const Draft &draft)
{
    const bool isDollar = draft.currency.code == "USD"_L1;
    draft.fields[draft.names.currency] = isDollar ? u"GBP"_s : u"USD"_s;
}

/// Bulgaria's lev and Croatia's kuna gave way to the euro; 999 stands for no currency.
void otherNumber(const Draft &draft)
{
    draft.fields[draft.names.currency]
        = form({u"975"_s, 191, u"999"_s, 975, u"191"_s, u"826"_s}, draft.payment.variant);
}

void noCurrency(const Draft &draft)
{
    draft.fields[draft.names.currency] = form({u"000"_s, 0, u""_s, u"0"_s}, draft.payment.variant);
}

void lenientCancelled(const Draft &draft)
{
    draft.fields["transCancelled"_L1] = lenientTrue(draft.payment.variant);
}

void lenientVoided(const Draft &draft)
{
    draft.fields["voided"_L1] = lenientTrue(draft.payment.variant);
}

void lenientApproved(const Draft &draft)
{
    draft.fields["transApproved"_L1] = lenientTrue(draft.payment.variant);
}

void lenientPartial(const Draft &draft)
{
    draft.fields["transPartiallyApproved"_L1] = lenientTrue(draft.payment.variant);
}

/// What one quirk does to the answers about payments that have ended, or are running.
struct Change {
    Quirk quirk = Quirk::None;
    bool isOfTheEnd = true;
    void (*make)(const Draft &draft) = nullptr;
};

constexpr std::array kChanges{
    Change{Quirk::Nulls, false, writeNulls},
    Change{Quirk::AbsentMembers, false, leaveOut},
    Change{Quirk::NullFlags, false, writeNullFlags},
    Change{Quirk::BareDecline, true, bareDecline},
    Change{Quirk::OwnCurrencyInLetters, true, ownLetters},
    Change{Quirk::OtherCurrencyInLetters, true, otherLetters},
    Change{Quirk::OtherCurrencyNumber, true, otherNumber},
    Change{Quirk::CurrencyZero, true, noCurrency},
    Change{Quirk::TipBeside, true, tipBeside},
    Change{Quirk::TipInside, true, setExtra},
    Change{Quirk::TipThatFitsNothing, true, tipThatFitsNothing},
    Change{Quirk::LenientCancelled, true, lenientCancelled},
    Change{Quirk::LenientVoided, true, lenientVoided},
    Change{Quirk::LenientApproved, true, lenientApproved},
    Change{Quirk::LenientPartial, true, lenientPartial},
    Change{Quirk::PaddedReference, true, padReference},
    Change{Quirk::CutReference, true, cutReference},
};

/// What was declined, cancelled or approved can be told in these ways only if it ended like that.
bool isAsExpected(const SimulatedPayment &payment)
{
    switch (lineOf(payment.quirk).fits) {
    case Fits::Approval:
    case Fits::CardApproval:
    case Fits::CardForLess: return payment.end == End::Approved;
    case Fits::Decline: return payment.end == End::Declined;
    case Fits::Cancel: return payment.end == End::Cancelled;
    case Fits::Every:
    case Fits::Bank:
    case Fits::Terminal: return true;
    }
    Q_UNREACHABLE();
}

SimulatedPayment toldInPassing(SimulatedPayment told)
{
    const bool withoutTexts
        = told.quirk == Quirk::WrongPinWithoutTexts || told.quirk == Quirk::SoftDeclineWithoutTexts;
    if (withoutTexts && !told.responseCode.isEmpty())
        told.texts.clear();
    return told;
}

/// Charged, and told as declined: with an approval code, or with a refusal code and an
/// authorisation.
void toldAsDeclined(SimulatedPayment &told)
{
    told.end = End::Declined;
    if (told.variant % 3 == 0)
        told.responseCode = u"000"_s;
    if (told.variant % 3 == 1) {
        told.responseCode = u"05"_s;
        told.texts.replaceInStrings(u"Transaction approved"_s, u"Transaction declined"_s);
    }
}

} // namespace

SimulatedPayment toldBy(const SimulatedPayment &payment)
{
    SimulatedPayment told = payment;
    if (payment.phase != PaymentPhase::Finished)
        return toldInPassing(told);
    if (!isAsExpected(payment))
        return told;
    if (payment.quirk == Quirk::DeclineWithApproval) {
        toldAsDeclined(told);
    } else if (payment.quirk == Quirk::CancelledWithApproval) {
        told.end = End::Cancelled;
    } else if (payment.quirk == Quirk::DeclineWithAuthCode) {
        told.authorisation = u"308373"_s;
    } else if (payment.quirk == Quirk::DeclineWithoutCode) {
        told.responseCode.clear();
    } else if (payment.quirk == Quirk::DeclineWithoutTexts) {
        told.texts.clear();
    }
    return told;
}

QJsonObject written(const QJsonObject &fields, const SimulatedPayment &payment,
                    const TerminalOptions &options)
{
    QJsonObject result = fields;
    const bool isOfTheEnd = payment.phase == PaymentPhase::Finished;
    const auto change = std::ranges::find(kChanges, payment.quirk, &Change::quirk);
    if (change == kChanges.end() || change->isOfTheEnd != isOfTheEnd)
        return result;
    if (isOfTheEnd && !isAsExpected(payment))
        return result;
    change->make({result, payment, simulatedDialect(options.dialect).names, options.currency});
    return result;
}

} // namespace tillside::sim
