#include "ui/charge/chargeview.h"

#include "core/base/masking.h"
#include "core/model/ids.h"

#include <QCoreApplication>

namespace tillside {

namespace {

struct Charge {
    Q_DECLARE_TR_FUNCTIONS(Charge)
};

QString referenceProblem(const QString &reference)
{
    if (reference.isEmpty())
        return {};
    if (!Reference::parse(reference)) {
        //: Under the field for the optional reference of a payment.
        return Charge::tr("A reference has letters, digits and hyphens, 36 at most.");
    }
    if (maskCards(reference) != reference) {
        //: Under the field for the optional reference of a payment.
        return Charge::tr("That is a card number. It would be kept and printed: type another "
                          "reference.");
    }
    return {};
}

QString limitReached(PaymentType type, const QString &limit)
{
    switch (type) {
    case PaymentType::Sale:
        //: Under the disabled button: %1 is an amount.
        return Charge::tr("Sales at this till go up to %1. A higher limit can be set under "
                          "Settings.")
            .arg(limit);
    case PaymentType::Refund:
        //: Under the disabled button: %1 is an amount.
        return Charge::tr("Refunds at this till go up to %1. A higher limit can be set under "
                          "Settings.")
            .arg(limit);
    case PaymentType::PreAuth:
    case PaymentType::Void:
    case PaymentType::Capture: break;
    }
    //: Under the disabled button: %1 is an amount.
    return Charge::tr("This till takes up to %1. A higher limit can be set under Settings.")
        .arg(limit);
}

/// The first thing that is in the way.
QString reasonAgainst(const ChargeState &state, const QLocale &locale)
{
    if (!state.canWork) {
        //: Under the disabled button: the journal or data folder does not work.
        return Charge::tr("This till cannot keep records at the moment, so it takes no money. See "
                          "the message above.");
    }
    if (!state.terminal && state.hasChoice) {
        //: Under the disabled button: there are several terminals.
        return Charge::tr("Choose under Terminals which one this till uses.");
    }
    if (!state.terminal) {
        //: Under the disabled button.
        return Charge::tr("No terminal is paired with this till. Pair one under Terminals.");
    }
    if (state.isPaymentRunning) {
        //: Under the disabled button: %1 is the terminal's name.
        return Charge::tr("A payment is still running on %1. Open it in the bar above.")
            .arg(*state.terminal);
    }
    if (state.amount.isZero()) {
        //: Under the disabled button while the amount is zero.
        return Charge::tr("Type an amount.");
    }
    if (state.amount.minor() > state.limitMinor) {
        const Money limit(state.limitMinor, state.amount.currency(), state.amount.decimals());
        return limitReached(state.type, limit.toText(locale));
    }
    return {};
}

} // namespace

QString chargeWords(PaymentType type, const QString &amount)
{
    switch (type) {
    case PaymentType::Sale:
        //: The button that takes the customer's money; %1 is the amount.
        return Charge::tr("Charge %1").arg(amount);
    case PaymentType::Refund:
        //: The button that gives the customer money back; %1 is the amount.
        return Charge::tr("Refund %1").arg(amount);
    case PaymentType::PreAuth:
        //: The button that holds money on the customer's card, to be captured later; %1 is the
        //: amount.
        return Charge::tr("Pre-authorise %1").arg(amount);
    case PaymentType::Void:
        //: The button that undoes an approved payment; %1 is the amount.
        return Charge::tr("Void %1").arg(amount);
    case PaymentType::Capture:
        //: The button that takes the money held before; %1 is the amount.
        return Charge::tr("Capture %1").arg(amount);
    }
    Q_UNREACHABLE();
}

ChargeView chargeView(const ChargeState &state, const QLocale &locale)
{
    ChargeView view;
    view.amount = state.amount.toText(locale);
    view.button = chargeWords(state.type, view.amount);
    view.reason = reasonAgainst(state, locale);
    view.referenceProblem = referenceProblem(state.reference);
    view.canCharge = view.reason.isEmpty() && view.referenceProblem.isEmpty();
    return view;
}

} // namespace tillside
