#include "ui/payment/paymentview.h"

#include "ui/common/messages.h"

#include <QCoreApplication>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

struct Payment {
    Q_DECLARE_TR_FUNCTIONS(Payment)
};

QString word(Stage stage)
{
    switch (stage) {
    case Stage::Sent:
        //: Stage of a running payment: it is on its way to the terminal.
        return Payment::tr("Sent");
    case Stage::Card:
        //: Stage of a running payment: the customer presents the card.
        return Payment::tr("Card");
    case Stage::Bank:
        //: Stage of a running payment: the bank is asked.
        return Payment::tr("Bank");
    case Stage::Done:
        //: Stage of a running payment: the terminal has finished.
        return Payment::tr("Done");
    }
    Q_UNREACHABLE();
}

Icon iconOf(Stage stage)
{
    switch (stage) {
    case Stage::Sent: return Icon::Send;
    case Stage::Card: return Icon::Card;
    case Stage::Bank: return Icon::Bank;
    case Stage::Done: return Icon::Tick;
    }
    Q_UNREACHABLE();
}

StageView stageView(Stage stage, Stage now)
{
    using Progress = StageView::Progress;
    return {word(stage), iconOf(stage),
            stage < now       ? Progress::Behind
                : stage > now ? Progress::Ahead
                              : Progress::Now};
}

bool needsCard(PaymentType type)
{
    return type != PaymentType::Void && type != PaymentType::Capture;
}

QString whileStarting()
{
    //: A payment is about to start: the till asks about earlier ones first.
    return Payment::tr("One moment: the till gets ready and asks the terminal first.");
}

QString whileSending(bool isSlow)
{
    if (isSlow) {
        //: The terminal got the payment and has not answered for some seconds.
        return Payment::tr("The terminal has not answered yet. The payment may be running there: "
                           "look at the terminal, and do not charge again.");
    }
    //: A payment is on its way to the terminal.
    return Payment::tr("Sending it to the terminal.");
}

QString whileWorking(const PaymentStatus &status)
{
    if (!needsCard(status.intent.type)) {
        //: A void or a capture runs; the customer's card is not needed.
        return Payment::tr("The terminal is working on it. The card is not needed.");
    }
    if (status.stage == Stage::Bank || status.stage == Stage::Done) {
        //: A payment runs: the card was read.
        return Payment::tr("The card was read. The bank is being asked.");
    }
    if (status.intent.type == PaymentType::Refund) {
        //: A refund runs: the customer presents the card that the money goes back to.
        return Payment::tr("Hand the terminal to the customer: the card that gets the money back.");
    }
    //: A payment runs: the customer presents a card.
    return Payment::tr("Hand the terminal to the customer.");
}

QString sentence(const PaymentStatus &status)
{
    if (!status.payment)
        return whileStarting();
    switch (status.payment->state) {
    case PaymentState::Recorded:
    case PaymentState::Sending: return whileSending(status.isSlow);
    case PaymentState::Confirming:
        //: The terminal refused the payment; the till asks once more whether nothing was charged.
        return Payment::tr("The terminal did not want it. The till asks once more to be sure.");
    case PaymentState::InProgress: return whileWorking(status);
    case PaymentState::Unanswered:
        //: The line to the terminal is broken while a payment runs.
        return Payment::tr("The terminal does not answer at the moment. The till keeps asking: do "
                           "not charge again.");
    case PaymentState::Unidentified:
    case PaymentState::Disputed:
    case PaymentState::Approved:
    case PaymentState::ApprovedForLess:
    case PaymentState::Voided:
    case PaymentState::Declined:
    case PaymentState::Cancelled:
    case PaymentState::NotCharged: break;
    }
    //: A payment runs; the till is about to show how it ended.
    return Payment::tr("The till is reading the terminal's answer.");
}

bool mustNotChargeAgain(const PaymentStatus &status)
{
    return status.isSlow || (status.payment && status.payment->state == PaymentState::Unanswered);
}

QString cancelHint(const PaymentStatus &status)
{
    switch (status.cancel) {
    case CancelWish::Asked:
        //: After pressing Cancel: the terminal may still take the money.
        return Payment::tr("The terminal was asked to cancel. Wait until it says how it ended.");
    case CancelWish::NotSeenRunning: return messages::textOf(CancelRefusal::NotSeenRunning);
    case CancelWish::NotOffered: return messages::textOf(CancelRefusal::NotOffered);
    case CancelWish::None: break;
    }
    if (status.canCancel || !status.payment)
        return {};
    //: This terminal cannot be cancelled from the till.
    return Payment::tr("To cancel, press ✕ on the terminal.");
}

QString clockText(std::chrono::seconds elapsed)
{
    constexpr int kMinute = 60;
    const auto seconds = static_cast<int>(elapsed.count());
    return u"%1:%2"_s.arg(seconds / kMinute).arg(seconds % kMinute, 2, 10, QChar(u'0'));
}

} // namespace

QString paymentTitle(PaymentType type, const QString &terminal)
{
    //: Above the amount of a payment. %1 is its type, "Sale"; %2 the name of the terminal.
    return Payment::tr("%1 on %2").arg(messages::typeWord(type), terminal);
}

PaymentView paymentView(const PaymentStatus &status, std::chrono::seconds elapsed,
                        const QLocale &locale)
{
    PaymentView view;
    view.title = paymentTitle(status.intent.type, status.intent.terminal.name);
    view.amount = (status.payment ? status.payment->amount : status.intent.amount).toText(locale);
    view.sentence = sentence(status);
    view.role = mustNotChargeAgain(status) ? ColourRole::Warning : ColourRole::Accent;
    for (const Stage stage : kStages)
        view.stages.at(static_cast<std::size_t>(stage)) = stageView(stage, status.stage);
    view.elapsed = clockText(elapsed);
    view.terminalSaid = status.terminalSaid;
    view.canCancel = status.canCancel && status.payment
        && status.payment->state == PaymentState::InProgress && status.cancel != CancelWish::Asked;
    view.cancelHint = cancelHint(status);
    return view;
}

} // namespace tillside
