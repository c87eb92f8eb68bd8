#include "ui/payment/outcomeview.h"

#include "core/model/evidence.h"
#include "core/payment/paymentrules.h"
#include "ui/charge/chargeview.h"
#include "ui/look/outcomelook.h"
#include "ui/payment/lookforcard.h"
#include "ui/payment/paymentview.h"
#include "ui/text/endedtext.h"
#include "ui/text/phrasetext.h"
#include "ui/text/receipttext.h"
#include "ui/text/texts.h"

#include <QCoreApplication>

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
        && !payment.signatureRequired && !isAgainstTheRecord(payment) && !status.notSaved;
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

std::vector<Fact> factsOf(const PaymentRecord &payment, const QLocale &locale, const QDateTime &now)
{
    std::vector<Fact> facts;
    const auto add
        = [&facts](const char *name, const QString &caption, const QString &value, bool isCode) {
              if (!value.isEmpty())
                  facts.push_back({QLatin1StringView(name), caption, value, isCode});
          };
    //: Caption: when a payment was sent.
    add("Time", Outcomes::tr("Time"), texts::timeText(payment.startedAt, locale, now), false);
    //: Caption: the authorisation code of an approved payment.
    add("Authorisation", Outcomes::tr("Authorisation"), payment.authorisation, true);
    //: Caption: the last digits of the card.
    add("Card", Outcomes::tr("Card"), texts::cardEnd(payment), false);
    //: Caption: the code of the bank's answer to a declined payment.
    add("BankCode", Outcomes::tr("Bank's code"),
        payment.state == PaymentState::Declined ? payment.responseCode : QString(), true);
    const QString own = payment.reference.text();
    //: Caption: the merchant's own reference of a payment.
    add("OwnReference", Outcomes::tr("Reference"), own == payment.id.text() ? QString() : own,
        false);
    //: Caption: the till's number for a payment.
    add("Reference", Outcomes::tr("Payment"), payment.id.text(), true);
    return facts;
}

SideCardView cardOf(const PaymentStatus &status, const QLocale &locale, const QDateTime &now)
{
    const PaymentRecord &payment = *status.payment;
    SideCardView card;
    if (!isEnded(payment.state) && !payment.settled)
        return lookForCard(payment, locale, now);
    if (payment.state == PaymentState::NotCharged) {
        card.icon = Icon::NotAnswering;
        card.role = ColourRole::Declined;
        card.heading = status.intent.terminal.name;
        //: On a card with the name of a terminal, which a payment did not reach or which refused
        //: it.
        card.text = Outcomes::tr("Find out whether the terminal is ready.");
        card.button = wordsOf(Action::CheckTerminal);
    } else if (texts::hasReceipt(payment) && !asksForSignature(payment)) {
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
        return chargeWords(PaymentType::Sale, restOf(payment).toText(locale));
    return wordsOf(action);
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
    case Action::LeaveToCheck: return Icon::ToCheck;
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
    view.amount = texts::shownAmount(payment).toText(locale);
    const texts::Explanation text = texts::explanation(payment, status.events, locale, now);
    view.lead = text.lead;
    view.evidence = text.rest;
    view.facts = factsOf(payment, locale, now);
    view.card = cardOf(status, locale, now);
    view.field = outcomeField(payment.type, payment.state);
    view.fieldAmount = view.amount;
    if (payment.type == PaymentType::Refund && payment.state == PaymentState::Approved)
        view.fieldAmount.prepend(QChar(kMinus));
    if (payment.state == PaymentState::ApprovedForLess) {
        //: Beside a smaller amount that was approved: %1 is the amount that was asked for.
        view.beside = Outcomes::tr("of %1").arg(payment.amount.toText(locale));
    }
    if (asksForSignature(payment)) {
        //: In place of the outcome's word: the customer signed on paper.
        view.word = Outcomes::tr("Check the signature");
        view.field.icon = Icon::Signature;
        //: Beside the amount of a payment that the customer signed on paper.
        view.beside = Outcomes::tr("approved, signature needed");
    }
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
    for (const Action action : view.actions)
        buttons.push_back({.action = action,
                           .text = buttonText(action, payment, locale),
                           .key = keyOf(action, view),
                           .icon = iconOf(action)});
    return buttons;
}

} // namespace tillside
