#include "ui/payment/outcomeview.h"

#include "core/model/evidence.h"
#include "core/payment/paymentrules.h"
#include "ui/look/outcomelook.h"
#include "ui/payment/paymentview.h"
#include "ui/text/phrasetext.h"
#include "ui/text/texts.h"

namespace tillside {

namespace {

using Action = OutcomeAction;

/// Whether \a payment has ended and the terminal did not do it, or undid it.
bool hasNotHappened(const PaymentRecord &payment)
{
    return isEnded(payment.state)
        && (payment.state == PaymentState::Voided || outcomeOf(payment.state) != Outcome::Approved);
}

std::vector<Action> actionsOfUnresolved(const PaymentRecord &payment)
{
    if (payment.settled)
        return askTarget(payment) ? std::vector{Action::NewSale, Action::CheckAgain}
                                  : std::vector{Action::NewSale};
    // Without a UTI the till cannot ask: only the terminal's own screen can tell.
    return askTarget(payment)
        ? std::vector{Action::CheckAgain, Action::SettleByHand, Action::LeaveToCheck}
        : std::vector{Action::SettleByHand, Action::LeaveToCheck};
}

/// A void cannot be voided, and a capture not captured, but each can be requested again after proof
/// that it did not happen.
std::vector<Action> actionsOfFailedFollowUp(const PaymentRecord &payment)
{
    const Action again = payment.type == PaymentType::Void ? Action::Void : Action::Capture;
    return {again, Action::NewSale};
}

/// The rest is offered only if it is known: extras in the approved amount would make it too small.
bool offersRest(const PaymentStatus &status)
{
    const PaymentRecord &payment = *status.payment;
    return payment.type == PaymentType::Sale && !restOf(payment).isZero()
        && namesExtras(status.events) == false;
}

bool asksForSignature(const PaymentRecord &payment)
{
    return payment.signatureRequired && payment.type != PaymentType::Void
        && payment.state == PaymentState::Approved;
}

std::vector<Action> actionsOfApproved(const PaymentStatus &status)
{
    const PaymentRecord &payment = *status.payment;
    if (payment.state == PaymentState::Voided || payment.type == PaymentType::Void)
        return {Action::NewSale};
    if (asksForSignature(payment))
        return {Action::SignatureMatches, Action::SignatureDiffers};
    if (offersRest(status))
        return {Action::ChargeRest, Action::Void, Action::NewSale};
    if (!mayCapture(payment, {}, texts::shownAmount(payment)))
        return {Action::NewSale, Action::Capture, Action::Void};
    return {Action::NewSale, Action::Void};
}

std::vector<Action> actionsOf(const PaymentStatus &status)
{
    const PaymentRecord &payment = *status.payment;
    const bool wasUndone
        = payment.type == PaymentType::Capture && payment.state == PaymentState::Voided;
    if (payment.original && hasNotHappened(payment) && !wasUndone)
        return actionsOfFailedFollowUp(payment);
    switch (outcomeOf(payment.state)) {
    case Outcome::Approved: return actionsOfApproved(status);
    case Outcome::Declined:
    case Outcome::Cancelled: return {Action::NewSale, Action::TryAgain};
    case Outcome::NotCharged: return {Action::TryAgain, Action::NewSale};
    case Outcome::Unresolved: return actionsOfUnresolved(payment);
    }
    Q_UNREACHABLE();
}

/// Whether the terminal's word is against an earlier end, or against what a person recorded.
bool isAgainstTheRecord(const PaymentRecord &payment)
{
    return payment.contradictedAt || isContradicted(payment);
}

/// Enter must not dismiss an outcome that a person has to read first.
bool canEnterLeave(const PaymentStatus &status)
{
    const PaymentRecord &payment = *status.payment;
    const bool stillCharged = payment.type == PaymentType::Void && hasNotHappened(payment);
    return isEnded(payment.state) && payment.state != PaymentState::ApprovedForLess && !stillCharged
        && !payment.signatureRequired && !isAgainstTheRecord(payment) && !status.notSaved;
}

/// Escape is pressed on purpose, but must not answer a question, nor leave what nobody knows yet.
bool canEscapeLeave(const PaymentStatus &status)
{
    const PaymentRecord &payment = *status.payment;
    return isEnded(payment.state) && !asksForSignature(payment) && !isAgainstTheRecord(payment)
        && !status.notSaved;
}

} // namespace

PaymentId targetOf(PaymentType type, const PaymentRecord &payment)
{
    return payment.type == type ? payment.original.value_or(payment.id) : payment.id;
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
    const texts::Explanation text = texts::explanation(payment, status.events, locale, now);
    view.lead = text.lead;
    view.evidence = texts::together(text.rest, text.codes);
    if (status.notSaved)
        view.warning = texts::unsavedText(payment, *status.notSaved);
    view.reference = payment.id.text();
    view.actions = actionsOf(status);
    // Enter only leads to the next customer: an extra press must never bring an amount back.
    view.enterPresses = view.actions.front() == OutcomeAction::NewSale && canEnterLeave(status);
    view.escapeLeaves = canEscapeLeave(status);
    view.digitsLeave = view.enterPresses && outcomeOf(payment.state) == Outcome::Approved
        && payment.state == PaymentState::Approved;
    return view;
}

} // namespace tillside
