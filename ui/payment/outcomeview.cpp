#include "ui/payment/outcomeview.h"

#include "core/model/evidence.h"
#include "core/payment/paymentrules.h"
#include "ui/look/outcomelook.h"
#include "ui/payment/paymentview.h"
#include "ui/text/texts.h"

namespace tillside {

namespace {

using Action = OutcomeAction;

/// For an ended void: whether the original payment is undone.
bool hasVoided(PaymentState state)
{
    return state == PaymentState::Approved || state == PaymentState::ApprovedForLess;
}

std::vector<Action> actionsOfUnresolved(const PaymentRecord &payment)
{
    if (payment.settled)
        return askTarget(payment) ? std::vector{Action::NewSale, Action::CheckAgain}
                                  : std::vector{Action::NewSale};
    // Without a UTI the till cannot ask: only the terminal's own screen can tell.
    return askTarget(payment) ? std::vector{Action::CheckAgain, Action::SettleByHand}
                              : std::vector{Action::SettleByHand, Action::CheckTerminal};
}

/// A void cannot be voided, but it can be requested again after proof that it did not happen.
std::vector<Action> actionsOfEndedVoid(PaymentState state)
{
    if (hasVoided(state))
        return {Action::NewSale};
    return state == PaymentState::NotCharged
        ? std::vector{Action::Void, Action::NewSale, Action::CheckTerminal}
        : std::vector{Action::Void, Action::NewSale};
}

/// The rest is offered only if it is known: extras in the approved amount would make it too small.
bool offersRest(const PaymentStatus &status)
{
    const PaymentRecord &payment = *status.payment;
    return payment.type == PaymentType::Sale && !restOf(payment).isZero()
        && namesExtras(status.events) == false;
}

std::vector<Action> actionsOf(const PaymentStatus &status)
{
    const PaymentRecord &payment = *status.payment;
    if (!isEnded(payment.state))
        return actionsOfUnresolved(payment);
    if (payment.type == PaymentType::Void)
        return actionsOfEndedVoid(payment.state);
    const bool followsAnother = payment.original.has_value();
    switch (outcomeOf(payment.state)) {
    case Outcome::Approved:
        if (payment.state == PaymentState::Voided)
            return {Action::NewSale};
        return offersRest(status) ? std::vector{Action::ChargeRest, Action::Void, Action::NewSale}
                                  : std::vector{Action::NewSale, Action::Void};
    case Outcome::Declined:
    case Outcome::Cancelled:
        return followsAnother ? std::vector{Action::NewSale}
                              : std::vector{Action::TryAgain, Action::NewSale};
    case Outcome::NotCharged:
        return followsAnother ? std::vector{Action::NewSale, Action::CheckTerminal}
                              : std::vector{Action::TryAgain, Action::CheckTerminal};
    case Outcome::Unresolved: break;
    }
    Q_UNREACHABLE();
}

/// Enter must not dismiss an outcome that a person has to read first.
bool canEnterLeave(const PaymentStatus &status)
{
    const PaymentRecord &payment = *status.payment;
    const bool stillCharged = payment.type == PaymentType::Void && !hasVoided(payment.state);
    return isEnded(payment.state) && payment.state != PaymentState::ApprovedForLess && !stillCharged
        && !payment.signatureRequired && !payment.contradictedAt && !status.notSaved;
}

} // namespace

PaymentId voidTarget(const PaymentRecord &payment)
{
    return payment.type == PaymentType::Void ? payment.original.value_or(payment.id) : payment.id;
}

Money restOf(const PaymentRecord &payment)
{
    const qint64 asked = payment.amount.minor();
    const qint64 got = payment.approved ? payment.approved->minor() : asked;
    const bool isLess = payment.state == PaymentState::ApprovedForLess && got < asked;
    return {isLess ? asked - got : 0, payment.amount.currency(), payment.amount.decimals()};
}

OutcomeView outcomeView(const PaymentStatus &status, const QLocale &locale, const QDateTime &now)
{
    const PaymentRecord &payment = *status.payment;
    OutcomeView view;
    view.word = texts::outcomeWord(payment.type, payment.state, false);
    view.icon = outcomeIcon(payment.type, payment.state);
    view.role = outcomeRole(payment.type, payment.state);
    view.title = paymentTitle(payment.type, status.intent.terminal.name);
    view.amount = texts::shownAmount(payment).toText(locale);
    view.evidence = texts::summary(payment, status.events, locale, now);
    if (status.notSaved)
        view.warning = texts::unsavedText(payment, *status.notSaved);
    view.reference = payment.id.text();
    view.actions = actionsOf(status);
    // Enter only leads to the next customer: an extra press must never bring an amount back.
    view.enterPresses = view.actions.front() == OutcomeAction::NewSale && canEnterLeave(status);
    return view;
}

} // namespace tillside
