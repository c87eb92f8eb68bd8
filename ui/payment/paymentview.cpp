#include "ui/payment/paymentview.h"

#include "core/payment/displaytext.h"
#include "ui/text/isolated.h"
#include "ui/text/phrasetext.h"
#include "ui/text/texts.h"
#include "ui/text/typewords.h"

#include <QCoreApplication>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

struct Payment {
    Q_DECLARE_TR_FUNCTIONS(Payment)
};

QString whileStarting()
{
    //: A payment is about to start: the till asks about earlier ones first.
    return Payment::tr("Getting ready. Checking with the terminal first.");
}

QString checkFirst(const PaymentStatus &status)
{
    return texts::typeWords(status.intent.type).checkFirst.text();
}

bool needsCard(const PaymentStatus &status)
{
    return status.intent.type != PaymentType::Void && status.intent.type != PaymentType::Capture;
}

bool isAtCard(const PaymentStatus &status)
{
    return status.payment && status.payment->state == PaymentState::InProgress
        && status.stage <= Stage::Card && needsCard(status);
}

bool isAtPin(const PaymentStatus &status)
{
    return readDisplayText(status.terminalSaid) == DisplayText::EnteringPin;
}

/// The customer may have left without a word.
bool isCustomerGone(const PaymentStatus &status, std::chrono::seconds elapsed)
{
    constexpr std::chrono::seconds kPatience{30};
    return isAtCard(status) && !isAtPin(status) && elapsed >= kPatience
        && status.cancel == CancelWish::None;
}

bool isSilent(const PaymentStatus &status)
{
    return status.isSlow || (status.payment && status.payment->state == PaymentState::Unanswered);
}

QString whileWorking(const PaymentStatus &status, std::chrono::seconds elapsed)
{
    const texts::TypeWords &words = texts::typeWords(status.intent.type);
    if (status.stage == Stage::Bank || status.stage == Stage::Done)
        return words.atBank.text();
    if (isCustomerGone(status, elapsed)) {
        //: No card was presented for half a minute.
        return Payment::tr("Still waiting for the card.");
    }
    if (isAtPin(status)) {
        //: A payment runs: the terminal says that it waits for the PIN.
        return Payment::tr("The customer enters the PIN.");
    }
    return words.atCard.text();
}

QString sentence(const PaymentStatus &status, std::chrono::seconds elapsed)
{
    if (!status.payment)
        return whileStarting();
    if (isSilent(status)) {
        //: The terminal has been silent for some seconds while a payment runs.
        return Payment::tr("No answer from the terminal yet.");
    }
    switch (status.payment->state) {
    case PaymentState::Recorded:
    case PaymentState::Sending:
        //: A payment is on its way to the terminal.
        return Payment::tr("Sending to the terminal.");
    case PaymentState::Confirming:
        //: The terminal refused the payment; the till asks again to make sure that nothing was
        //: charged.
        return Payment::tr(
            "The terminal refused the payment. The till is asking again to be sure.");
    case PaymentState::InProgress: return whileWorking(status, elapsed);
    case PaymentState::Disputed:
        //: The terminal's answer is about another amount or type than what was asked for.
        return Payment::tr(
            "The terminal's answer does not match the request. The till is asking again.");
    case PaymentState::Unanswered:
    case PaymentState::Unidentified:
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

/// What to do, while that is more than to wait.
PaymentHint hint(const PaymentStatus &status, std::chrono::seconds elapsed)
{
    const bool isDisputed = status.payment && status.payment->state == PaymentState::Disputed;
    if (isSilent(status) || isDisputed) {
        //: Below what the cashier must not do while the terminal does not answer.
        return {checkFirst(status), Payment::tr("The till keeps asking the terminal.")};
    }
    if (isCustomerGone(status, elapsed)) {
        //: No card was presented for half a minute. ✕ is a key of the terminal.
        return {Payment::tr("Customer gone? Press ✕ on the terminal"),
                //: Below what to do if the customer has left.
                Payment::tr("The till then shows what the terminal did with the payment.")};
    }
    return {};
}

QString cancelHint(const PaymentStatus &status)
{
    switch (status.cancel) {
    case CancelWish::Wanted:
        //: After pressing Cancel, until the terminal has been asked.
        return Payment::tr("Checking whether it can still be cancelled.");
    case CancelWish::NotSent:
        //: The till could not ask the terminal to cancel.
        return Payment::tr("The till could not ask the terminal to cancel. Press ✕ on the "
                           "terminal.");
    case CancelWish::Asked:
        //: After pressing Cancel: the terminal may still take the money.
        return Payment::tr(
            "The till asked the terminal to cancel. Wait until the terminal says how it ended.");
    case CancelWish::NotSeenRunning: return texts::textOf(CancelRefusal::NotSeenRunning);
    case CancelWish::NotOffered: return texts::textOf(CancelRefusal::NotOffered);
    case CancelWish::TooSlow: return texts::textOf(CancelRefusal::TooSlow);
    case CancelWish::None: break;
    }
    if (status.canCancel || !status.payment)
        return {};
    //: This terminal cannot be cancelled from the till.
    return Payment::tr("To cancel, press ✕ on the terminal.");
}

} // namespace

QString paymentTitle(PaymentType type, const QString &terminal)
{
    //: Above the amount of a payment. %1 is its type, "Sale"; %2 the name of the terminal.
    return Payment::tr("%1 · %2").arg(texts::typeWord(type), texts::isolated(terminal));
}

QString spoken(const PaymentView &view)
{
    QStringList words{view.sentence, view.card, view.hint.lead, view.amount};
    words.removeAll(QString());
    for (const StageView &stage : view.stages) {
        if (stage.progress == StageView::Progress::Now)
            words << stage.word;
    }
    QString all;
    for (const QString &part : words)
        all = texts::together(all, part.endsWith(u'.') ? part : part + u'.');
    return all;
}

QString checkNote(const PaymentStatus &status, const QLocale &locale, const QDateTime &now)
{
    if (status.isChecking) {
        //: A person asked the till to check a payment that is not known yet.
        return Payment::tr("Asking the terminal.");
    }
    if (!status.checkedAt || !status.payment || isEnded(status.payment->state))
        return {};
    //: The terminal was asked about a payment that is still not known. %1 is the time.
    return Payment::tr("Checked again at %1. Still not known.")
        .arg(texts::timeText(*status.checkedAt, locale, now));
}

PaymentView paymentView(const PaymentStatus &status, std::chrono::seconds elapsed,
                        const QLocale &locale)
{
    PaymentView view;
    view.title = paymentTitle(status.intent.type, status.intent.terminal.name);
    view.amount = texts::amountText(
        status.payment ? texts::shownAmount(*status.payment) : status.intent.amount, locale);
    view.sentence = sentence(status, elapsed);
    if (isAtCard(status))
        view.card = texts::typeWords(status.intent.type).whichCard.text();
    view.hint = hint(status, elapsed);
    view.stages = stageViews(status.payment ? std::optional(status.stage) : std::nullopt);
    view.elapsed = texts::durationText(elapsed, locale);
    view.terminalSaid = status.terminalSaid;
    view.canCancel = status.canCancel && status.payment
        && status.payment->state == PaymentState::InProgress && status.cancel != CancelWish::Asked
        && status.cancel != CancelWish::Wanted;
    view.cancelHint = cancelHint(status);
    return view;
}

} // namespace tillside
