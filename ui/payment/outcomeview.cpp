#include "ui/payment/outcomeview.h"

#include "core/model/evidence.h"
#include "core/model/evidencecode.h"
#include "core/payment/paymentrules.h"
#include "ui/charge/chargeview.h"
#include "ui/look/lookforcard.h"
#include "ui/look/outcomelook.h"
#include "ui/look/paymentfacts.h"
#include "ui/payment/paymentview.h"
#include "ui/text/declinetext.h"
#include "ui/text/endedtext.h"
#include "ui/text/isolated.h"
#include "ui/text/phrasetext.h"
#include "ui/text/receipttext.h"
#include "ui/text/texts.h"

#include <QCoreApplication>

#include <algorithm>

namespace tillside {

namespace {

using Action = OutcomeAction;

constexpr char16_t kMinus = 0x2212;

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
/// that it did not happen; so can a refund of a known payment.
std::vector<Action> actionsOfFailedFollowUp(const PaymentRecord &payment)
{
    switch (payment.type) {
    case PaymentType::Void: return {Action::Void, Action::NewSale};
    case PaymentType::Capture: return {Action::Capture, Action::NewSale};
    case PaymentType::Refund: return {Action::Refund, Action::NewSale};
    case PaymentType::Sale:
    case PaymentType::PreAuth: break; // They follow nothing.
    }
    Q_UNREACHABLE();
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
        = payment.type != PaymentType::Void && payment.state == PaymentState::Voided;
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
        && !payment.signatureRequired && !isAgainstTheRecord(payment) && !status.notSaved
        && newestWith(status.events, EvidenceCode::OtherCard) == nullptr;
}

/// Escape is pressed on purpose, but must not answer a question, nor leave what is not known yet.
bool canEscapeLeave(const PaymentStatus &status)
{
    const PaymentRecord &payment = *status.payment;
    return isEnded(payment.state) && !asksForSignature(payment) && !isAgainstTheRecord(payment)
        && !status.notSaved;
}

struct Outcomes {
    Q_DECLARE_TR_FUNCTIONS(Outcomes)
};

/// What to say to the customer, where any card will do.
QString adviceOn(const PaymentRecord &payment)
{
    const bool takesAnyCard
        = payment.type == PaymentType::Sale || payment.type == PaymentType::PreAuth;
    const bool isByBank
        = payment.state == PaymentState::Declined && !payment.responseCode.isEmpty();
    return isByBank && takesAnyCard ? texts::declineAdvice(payment.responseCode) : QString();
}

/// In place of the outcome's word: the customer signed on paper.
void askForSignature(OutcomeView &view)
{
    //: In place of the outcome's word: the customer signed on paper.
    view.word = Outcomes::tr("Check the signature");
    view.field.icon = Icon::Signature;
    view.field.isSentence = true;
    //: About the payment that the customer signed on paper.
    view.lead = Outcomes::tr("Does the signature match the one on the card?");
    //: Below the question whether the signature matches.
    view.advice = Outcomes::tr("Answer with a button. Enter does nothing here.");
    //: Beside the amount of a payment that the customer signed on paper.
    view.beside = Outcomes::tr("approved, signature needed");
}

/// What to compare the customer's signature with.
SideCardView signatureCard(const PaymentRecord &payment, const QString &amount)
{
    SideCardView card;
    card.icon = Icon::Signature;
    //: Heading of a card beside the question whether a signature matches.
    card.heading = Outcomes::tr("Compare with the card");
    const QString end = texts::cardEnd(payment);
    //: On the card that says what to compare: %1 is an amount, %2 the end of a card's number.
    card.large = end.isEmpty() ? amount : Outcomes::tr("%1 · card %2").arg(amount, end);
    //: On the card beside the question whether a signature matches.
    card.text = Outcomes::tr("Same name, same hand? The signed slip stays with the shop.");
    return card;
}

bool hasLine(const PaymentStatus &status, EvidenceCode code)
{
    return std::any_of(
        status.events.begin(), status.events.end(),
        [code](const EventRecord &event) { return event.evidence.code == nameOf(code); });
}

/// The terminal of a payment that was not carried out, with as much of the reason as is known.
QString terminalHeading(const PaymentStatus &status)
{
    const QString &name = status.intent.terminal.name;
    if (hasLine(status, EvidenceCode::NotReached)) {
        //: Heading of a card: %1 is the name of a terminal that a payment did not reach.
        return Outcomes::tr("%1 does not answer").arg(texts::isolated(name));
    }
    //: Heading of a card: %1 is the name of a terminal.
    return hasLine(status, EvidenceCode::Refused)
        ? Outcomes::tr("%1 refused it").arg(texts::isolated(name))
        : name;
}

/// Where to find out why a payment was not carried out.
SideCardView terminalCard(const PaymentStatus &status)
{
    SideCardView card;
    card.icon = hasLine(status, EvidenceCode::NotReached) ? Icon::NotAnswering : Icon::Terminals;
    card.role = ColourRole::Declined;
    card.heading = terminalHeading(status);
    //: On a card with the name of a terminal, which a payment did not reach or which refused it.
    card.text = Outcomes::tr("Find out whether the terminal is ready.");
    card.button = wordsOf(Action::CheckTerminal);
    card.buttonIcon = Icon::CheckAgain;
    return card;
}

SideCardView cardOf(const PaymentStatus &status, const QLocale &locale, const QDateTime &now)
{
    const PaymentRecord &payment = *status.payment;
    if (!isEnded(payment.state) && !payment.settled)
        return lookForCard(payment, locale, now);
    if (payment.state == PaymentState::NotCharged)
        return terminalCard(status);
    if (asksForSignature(payment))
        return signatureCard(payment, texts::amountText(texts::shownAmount(payment), locale));
    SideCardView card;
    if (texts::hasReceipt(payment)) {
        card.icon = Icon::Receipt;
        //: On a card beside an outcome: its receipt.
        card.heading = Outcomes::tr("Receipt");
        //: Below that heading.
        card.text = Outcomes::tr("Kept here, can be printed again");
        card.hasExtra = true;
    }
    return card;
}

QString buttonText(Action action, const PaymentRecord &payment, const QLocale &locale)
{
    if (action == Action::ChargeRest)
        return chargeWords(PaymentType::Sale, texts::amountText(restOf(payment), locale));
    if (action == Action::Void && payment.state == PaymentState::ApprovedForLess)
        return chargeWords(PaymentType::Void,
                           texts::amountText(texts::shownAmount(payment), locale));
    return wordsOf(action);
}

/// What \a action means, if its words leave that open.
QString secondLine(Action action, const PaymentRecord &payment, bool isMain, const QLocale &locale)
{
    switch (action) {
    case Action::TryAgain:
        //: Below "Try again", which goes back to the Charge screen: %1 is an amount.
        return (isMain ? Outcomes::tr("Goes back with %1 filled in")
                       //: Below "Try again", after a payment that moved no money: %1 is an amount.
                       : Outcomes::tr("A new payment of %1"))
            .arg(texts::amountText(payment.amount, locale));
    case Action::ChargeRest:
        //: Below "Charge €4.50", after a smaller amount than asked for was approved.
        return Outcomes::tr("The rest, as a new sale");
    case Action::SignatureDiffers:
        //: Below "It does not match", about a signature.
        return Outcomes::tr("Voids the payment");
    case Action::SettleByHand:
        //: Below "Settle by hand": who may do it.
        return Outcomes::tr("Supervisor");
    case Action::NewSale:
    case Action::Void:
    case Action::Capture:
    case Action::Refund:
    case Action::SignatureMatches:
    case Action::CheckAgain:
    case Action::LeaveToCheck:
    case Action::CheckTerminal:
    case Action::PrintReceipt:
    case Action::SaveReceipt:
    case Action::ShowReceipt: return {};
    }
    Q_UNREACHABLE();
}

/// A main button is wide, and so is another one that is as likely to be pressed.
int stretchOf(Action action, bool isMain)
{
    constexpr int kMain = 11;
    constexpr int kOther = 8;
    if (isMain || action == Action::SignatureDiffers)
        return kMain;
    return action == Action::TryAgain ? kOther : 0;
}

QString keyOf(Action action, const OutcomeView &view)
{
    if (action != Action::NewSale)
        return {};
    if (view.enterPresses) {
        //: The name of a key.
        return Outcomes::tr("Enter");
    }
    //: The name of a key.
    return view.escapeLeaves ? Outcomes::tr("Esc") : QString();
}

std::optional<Icon> iconOf(Action action)
{
    switch (action) {
    case Action::NewSale:
    case Action::ChargeRest: return std::nullopt;
    case Action::TryAgain:
    case Action::CheckAgain: return Icon::CheckAgain;
    case Action::Void:
    case Action::SignatureDiffers: return Icon::Voided;
    case Action::Capture: return Icon::Next;
    case Action::Refund: return Icon::Refund;
    case Action::SignatureMatches: return Icon::Tick;
    case Action::SettleByHand: return Icon::Shield;
    case Action::LeaveToCheck: return Icon::Transactions;
    case Action::CheckTerminal: return Icon::Terminals;
    case Action::PrintReceipt: return Icon::Print;
    case Action::SaveReceipt: return Icon::Pdf;
    case Action::ShowReceipt: return Icon::Qr;
    }
    Q_UNREACHABLE();
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
    view.amount = texts::amountText(texts::shownAmount(payment), locale);
    const texts::Explanation text = texts::explanation(payment, status.events, locale, now);
    view.lead = text.lead;
    view.evidence = text.rest;
    view.advice = adviceOn(payment);
    if (offersRest(status)) {
        //: First of all, after a smaller amount than asked for was approved: %1 is the rest.
        view.lead
            = Outcomes::tr("%1 is still to pay.").arg(texts::amountText(restOf(payment), locale));
    }
    const bool isNotCharged = payment.state == PaymentState::NotCharged;
    view.facts = paymentFacts(payment, isNotCharged ? status.intent.terminal.name : QString(),
                              locale, now);
    view.card = cardOf(status, locale, now);
    view.field = outcomeField(payment.type, payment.state);
    view.fieldAmount = view.amount;
    if (payment.type == PaymentType::Refund && payment.state == PaymentState::Approved)
        view.fieldAmount.prepend(QChar(kMinus));
    if (payment.state == PaymentState::ApprovedForLess) {
        //: Beside a smaller amount that was approved: %1 is the amount that was asked for.
        view.beside = Outcomes::tr("of %1").arg(texts::amountText(payment.amount, locale));
    }
    if (asksForSignature(payment))
        askForSignature(view);
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

std::vector<OutcomeButton> outcomeButtons(const OutcomeView &view, const PaymentRecord &payment,
                                          const QLocale &locale)
{
    std::vector<OutcomeButton> buttons;
    for (const Action action : view.actions) {
        const bool isMain = buttons.empty();
        buttons.push_back({.action = action,
                           .text = buttonText(action, payment, locale),
                           .second = secondLine(action, payment, isMain, locale),
                           .key = keyOf(action, view),
                           .icon = iconOf(action),
                           .stretch = stretchOf(action, isMain)});
    }
    return buttons;
}

} // namespace tillside
