#include "ui/payment/outcomeview.h"

#include "core/payment/askable.h"
#include "ui/common/messages.h"
#include "ui/payment/paymentview.h"

#include <QCoreApplication>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

using Action = OutcomeAction;

struct OutcomeWords {
    Q_DECLARE_TR_FUNCTIONS(OutcomeWords)
};

std::vector<Action> actionsOfUnresolved(const PaymentRecord &payment)
{
    if (payment.settled)
        return askTarget(payment) ? std::vector{Action::NewSale, Action::CheckAgain}
                                  : std::vector{Action::NewSale};
    // Without a UTI there is nobody to ask: only the terminal's own screen can tell.
    return askTarget(payment) ? std::vector{Action::CheckAgain, Action::SettleByHand}
                              : std::vector{Action::SettleByHand, Action::CheckTerminal};
}

/// A void cannot be voided, and "again" or "the rest" of one makes no sense.
std::vector<Action> actionsOf(const PaymentRecord &payment)
{
    const bool followsAnother = payment.original.has_value();
    switch (payment.state) {
    case PaymentState::Approved:
        return payment.type == PaymentType::Void ? std::vector{Action::NewSale}
                                                 : std::vector{Action::NewSale, Action::Void};
    case PaymentState::ApprovedForLess:
        return followsAnother || restOf(payment).isZero()
            ? std::vector{Action::NewSale, Action::Void}
            : std::vector{Action::ChargeRest, Action::Void, Action::NewSale};
    case PaymentState::Voided: return {Action::NewSale};
    case PaymentState::Declined:
    case PaymentState::Cancelled:
        return followsAnother ? std::vector{Action::NewSale}
                              : std::vector{Action::TryAgain, Action::NewSale};
    case PaymentState::NotCharged:
        return followsAnother ? std::vector{Action::NewSale, Action::CheckTerminal}
                              : std::vector{Action::TryAgain, Action::CheckTerminal};
    case PaymentState::Recorded:
    case PaymentState::Sending:
    case PaymentState::Confirming:
    case PaymentState::InProgress:
    case PaymentState::Unanswered:
    case PaymentState::Unidentified:
    case PaymentState::Disputed: return actionsOfUnresolved(payment);
    }
    Q_UNREACHABLE();
}

Money shownAmount(const PaymentRecord &payment)
{
    const bool isLess = payment.state == PaymentState::ApprovedForLess && payment.approved
        && payment.approved->minor() < payment.amount.minor();
    return isLess ? *payment.approved : payment.amount;
}

} // namespace

QString wordsOf(OutcomeAction action)
{
    switch (action) {
    case Action::NewSale:
        //: Button after a payment: back to an empty Charge screen.
        return OutcomeWords::tr("New sale");
    case Action::TryAgain:
        //: Button after a payment that moved no money: back to the Charge screen, the amount filled
        //: in. It does not charge.
        return OutcomeWords::tr("Try again");
    case Action::ChargeRest:
        //: Button after a smaller amount was approved: back to the Charge screen, what is missing
        //: filled in. It does not charge.
        return OutcomeWords::tr("Charge the rest");
    case Action::Void:
        //: Button after an approved payment: undo it. Asks first.
        return OutcomeWords::tr("Void");
    case Action::CheckAgain:
        //: Button: ask the terminal about a payment that is not known yet. It does not charge.
        return OutcomeWords::tr("Check again");
    case Action::SettleByHand:
        //: Button: a supervisor says what the terminal shows about a payment that is not known yet.
        return OutcomeWords::tr("Settle by hand");
    case Action::CheckTerminal:
        //: Button: to the list of terminals, to find out why one does not work.
        return OutcomeWords::tr("Check the terminal");
    }
    Q_UNREACHABLE();
}

QString objectNameOf(OutcomeAction action)
{
    switch (action) {
    case Action::NewSale: return u"newSaleButton"_s;
    case Action::TryAgain: return u"tryAgainButton"_s;
    case Action::ChargeRest: return u"chargeRestButton"_s;
    case Action::Void: return u"voidButton"_s;
    case Action::CheckAgain: return u"checkAgainButton"_s;
    case Action::SettleByHand: return u"settleByHandButton"_s;
    case Action::CheckTerminal: return u"checkTerminalButton"_s;
    }
    Q_UNREACHABLE();
}

Icon outcomeIcon(PaymentState state)
{
    switch (state) {
    case PaymentState::Recorded:
    case PaymentState::Sending:
    case PaymentState::Confirming:
    case PaymentState::InProgress:
    case PaymentState::Unanswered:
    case PaymentState::Unidentified:
    case PaymentState::Disputed: return Icon::NotKnown;
    case PaymentState::Approved: return Icon::Approved;
    case PaymentState::ApprovedForLess: return Icon::ApprovedForLess;
    case PaymentState::Voided: return Icon::Voided;
    case PaymentState::Declined: return Icon::Declined;
    case PaymentState::Cancelled: return Icon::Cancelled;
    case PaymentState::NotCharged: return Icon::NotCharged;
    }
    Q_UNREACHABLE();
}

ColourRole outcomeRole(PaymentState state)
{
    if (state == PaymentState::ApprovedForLess)
        return ColourRole::Warning; // Somebody has to get the rest.
    if (state == PaymentState::Voided)
        return ColourRole::Neutral;
    switch (outcomeOf(state)) {
    case Outcome::Approved: return ColourRole::Approved;
    case Outcome::Declined: return ColourRole::Declined;
    case Outcome::Cancelled:
    case Outcome::NotCharged: return ColourRole::Neutral;
    case Outcome::Unresolved: return ColourRole::Warning;
    }
    Q_UNREACHABLE();
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
    view.word = messages::outcomeWord(payment.state, false);
    view.icon = outcomeIcon(payment.state);
    view.role = outcomeRole(payment.state);
    view.title = paymentTitle(payment.type, status.intent.terminal.name);
    view.amount = shownAmount(payment).toText(locale);
    view.evidence = messages::summary(payment, status.events, locale, now);
    if (status.notSaved)
        view.warning = messages::outcomeNotSaved(*status.notSaved);
    view.reference = payment.id.text();
    view.actions = actionsOf(payment);
    view.enterPresses = isEnded(payment.state) && payment.state != PaymentState::ApprovedForLess
        && !payment.signatureRequired && !status.notSaved;
    return view;
}

} // namespace tillside
