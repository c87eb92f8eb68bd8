#include "ui/check/settleview.h"

#include "core/journal/masking.h"
#include "core/payment/actions.h"
#include "ui/check/lookfor.h"
#include "ui/common/messages.h"

#include <QCoreApplication>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

struct Settle {
    Q_DECLARE_TR_FUNCTIONS(Settle)
};

/// What may have happened at the terminal, in the words of one type of payment: a void that
/// happened must not read as money that was taken.
struct Choices {
    QString charged;
    QString notCharged;
    QString settleAsCharged;
    QString settleAsNotCharged;
};

Choices ofSale()
{
    //: Choice, after looking at the terminal: the card was charged.
    return {Settle::tr("The terminal charged it"),
            //: Choice, after looking at the terminal: the card was not charged.
            Settle::tr("The terminal did not charge it"),
            //: Button: writes down for ever that a card was charged.
            Settle::tr("Settle as charged"),
            //: Button: writes down for ever that a card was not charged.
            Settle::tr("Settle as not charged")};
}

Choices ofRefund()
{
    //: Choice, after looking at the terminal: the customer got the money back.
    return {Settle::tr("The terminal refunded it"),
            //: Choice, after looking at the terminal: the customer did not get the money back.
            Settle::tr("The terminal did not refund it"),
            //: Button: writes down for ever that the customer got the money back.
            Settle::tr("Settle as refunded"),
            //: Button: writes down for ever that the customer did not get the money back.
            Settle::tr("Settle as not refunded")};
}

Choices ofPreAuth()
{
    //: Choice, after looking at the terminal: money is held on the card, to be taken later.
    return {Settle::tr("The terminal holds the money"),
            //: Choice, after looking at the terminal: no money is held on the card.
            Settle::tr("The terminal does not hold the money"),
            //: Button: writes down for ever that money is held on the card.
            Settle::tr("Settle as held"),
            //: Button: writes down for ever that no money is held on the card.
            Settle::tr("Settle as not held")};
}

Choices ofVoid()
{
    //: Choice, after looking at the terminal: an earlier payment was undone.
    return {Settle::tr("The terminal voided the payment"),
            //: Choice, after looking at the terminal: an earlier payment was not undone.
            Settle::tr("The terminal did not void the payment"),
            //: Button: writes down for ever that an earlier payment was undone.
            Settle::tr("Settle as voided"),
            //: Button: writes down for ever that an earlier payment was not undone.
            Settle::tr("Settle as not voided")};
}

Choices ofCapture()
{
    //: Choice, after looking at the terminal: the money held by a pre-authorisation was taken.
    return {Settle::tr("The terminal captured it"),
            //: Choice, after looking at the terminal: the money held was not taken.
            Settle::tr("The terminal did not capture it"),
            //: Button: writes down for ever that the money held was taken.
            Settle::tr("Settle as captured"),
            //: Button: writes down for ever that the money held was not taken.
            Settle::tr("Settle as not captured")};
}

Choices choicesOf(PaymentType type)
{
    switch (type) {
    case PaymentType::Sale: return ofSale();
    case PaymentType::Refund: return ofRefund();
    case PaymentType::PreAuth: return ofPreAuth();
    case PaymentType::Void: return ofVoid();
    case PaymentType::Capture: return ofCapture();
    }
    Q_UNREACHABLE();
}

QString textOf(SettleMissing missing)
{
    switch (missing) {
    case SettleMissing::Choice:
        //: Why a payment cannot be settled by hand yet.
        return Settle::tr("Choose what the terminal did.");
    case SettleMissing::Seen:
        //: Why a payment cannot be settled by hand yet.
        return Settle::tr("Write down what the terminal shows, or press “Nothing printed”.");
    case SettleMissing::Supervisor:
        //: Why a payment cannot be settled by hand yet.
        return Settle::tr("Write down the supervisor's name.");
    }
    Q_UNREACHABLE();
}

QString confirmWord(const Choices &choices, const std::optional<SettledAs> &as)
{
    if (as)
        return *as == SettledAs::Charged ? choices.settleAsCharged : choices.settleAsNotCharged;
    //: Button of a page where it is not yet chosen as what.
    return Settle::tr("Settle by hand");
}

} // namespace

std::optional<SettleMissing> missingIn(const SettleDraft &draft)
{
    if (!draft.as)
        return SettleMissing::Choice;
    if (draft.seen.trimmed().isEmpty())
        return SettleMissing::Seen;
    if (draft.supervisor.trimmed().isEmpty())
        return SettleMissing::Supervisor;
    return std::nullopt;
}

Settlement settlementOf(const SettleDraft &draft, const QDateTime &at)
{
    const QString note = draft.note.trimmed();
    const QString name = draft.supervisor.trimmed();
    return {.as = draft.as.value(),
            .seen = draft.seen.trimmed(),
            .note = note.isEmpty() ? name : u"%1: %2"_s.arg(name, note),
            .at = at};
}

bool isFreeOfCards(const QString &text)
{
    return maskCards(text) == text;
}

SettleView settleView(const PaymentRecord &payment, const SettleDraft &draft, const QLocale &locale,
                      const QDateTime &now)
{
    const Choices choices = choicesOf(payment.type);
    const auto missing = missingIn(draft);
    const auto refused = maySettle(payment);
    return {.what = messages::typeWord(payment.type),
            .amount = payment.amount.toText(locale),
            .lookFor = whatToLookFor(payment, locale, now),
            .charged = choices.charged,
            .notCharged = choices.notCharged,
            .confirm = confirmWord(choices, draft.as),
            .missing = refused ? messages::textOf(*refused)
                : missing      ? textOf(*missing)
                               : QString(),
            .canConfirm = !refused && !missing};
}

} // namespace tillside
