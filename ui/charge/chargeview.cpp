#include "ui/charge/chargeview.h"

#include "core/base/masking.h"
#include "core/model/ids.h"
#include "ui/text/typewords.h"

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
        return Charge::tr("Use letters, digits and hyphens, at most 36.");
    }
    if (maskCards(reference) != reference) {
        //: Under the field for the optional reference of a payment.
        return Charge::tr(
            "That is a card number, which must not be stored or printed. Type another reference.");
    }
    return {};
}

/// The first reason why the payment cannot be charged.
QString reasonAgainst(const ChargeState &state, const QLocale &locale)
{
    if (!state.canWork) {
        //: Under the disabled button: the journal or data folder does not work.
        return Charge::tr("This till cannot keep records right now, so it takes no payments. See "
                          "the message above.");
    }
    if (!state.terminal && state.hasChoice) {
        //: Under the disabled button: there are several terminals.
        return Charge::tr("Choose the terminal for this till under Terminals.");
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
        return texts::typeWords(state.type).aboveLimit.text().arg(limit.toText(locale));
    }
    return {};
}

} // namespace

bool isGoodReference(const QString &text)
{
    return !text.isEmpty() && referenceProblem(text).isEmpty();
}

QString chargeWords(PaymentType type, const QString &amount)
{
    return texts::typeWords(type).action.text().arg(amount);
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
