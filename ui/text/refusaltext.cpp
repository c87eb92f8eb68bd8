#include "ui/text/refusaltext.h"

#include "ui/text/phrasetext.h"
#include "ui/text/storagetext.h"
#include "ui/text/translated.h"
#include "ui/text/vaulttext.h"

namespace tillside::texts {

QString textOf(AmountError error)
{
    switch (error) {
    case AmountError::Empty:
        //: Amount error: nothing was typed.
        return Texts::tr("No amount was typed, so nothing was sent. Type the amount.");
    case AmountError::NotANumber:
        //: Amount error.
        return Texts::tr("That is not an amount, so nothing was sent. Type it in digits.");
    case AmountError::TooManyDecimals:
        //: Amount error: 12.345 in a currency with two decimals.
        return Texts::tr("The amount has more decimals than this terminal accepts, so nothing was "
                         "sent. Type it again.");
    case AmountError::TooLarge:
        //: Amount error: above the largest that the terminal's protocol can carry.
        return Texts::tr("The amount is larger than a terminal can take, so nothing was sent. "
                         "Type it again.");
    }
    Q_UNREACHABLE();
}

QString textOf(ActionRefusal refusal)
{
    switch (refusal) {
    case ActionRefusal::NotApproved:
        //: Refused: void, capture or refund of a payment that was not approved.
        return Texts::tr("Only an approved payment can be voided, captured or refunded. Nothing "
                         "was sent. Check how this one ended.");
    case ActionRefusal::NotVoidable:
        //: Refused: void of a void.
        return Texts::tr("A void cannot be voided. Nothing was sent. If the customer still owes "
                         "the money, charge it as a new payment.");
    case ActionRefusal::AlreadyVoided:
        //: Refused: void or capture of a payment that was already paid back.
        return Texts::tr(
            "This payment was already voided. Nothing was sent, and there is nothing more to do.");
    case ActionRefusal::NotAPreAuth:
        //: Refused: capture of something that is not a pre-authorisation.
        return Texts::tr(
            "Only a pre-authorisation can be captured. Nothing was sent. Find the one you mean.");
    case ActionRefusal::AlreadyCaptured:
        //: Refused: a pre-authorisation is captured once.
        return Texts::tr("This pre-authorisation was already captured. Nothing was sent. Charge "
                         "anything more as a new payment.");
    case ActionRefusal::AlreadyRefunded:
        //: Refused: void of a payment whose money went back already, by a refund.
        return Texts::tr("Money of this payment was already refunded, so a void would give it back "
                         "twice. Nothing was sent. Refund the rest, if there is one.");
    case ActionRefusal::VoidTheCapture:
        //: Refused: void of a pre-authorisation that was captured: the capture has the money.
        return Texts::tr("This pre-authorisation was captured, so it cannot be voided any more. "
                         "Nothing was sent. Void the capture instead.");
    case ActionRefusal::FollowUpOpen:
        //: Refused: an earlier void, capture or refund of the same payment has no known outcome.
        return Texts::tr(
            "We don't know yet whether an earlier void, capture or refund of this payment went "
            "through, so nothing was sent. Check it first, or settle it by hand.");
    case ActionRefusal::OtherTerminal:
        //: Refused: void, capture or refund of a payment, sent to another terminal of the shop.
        return Texts::tr("This payment was made on another terminal, and only that one can void, "
                         "capture or refund it. Nothing was sent. Use that terminal.");
    case ActionRefusal::OtherCurrency:
        //: Refused: capture or refund in another currency, or with other decimals, than the payment
        //: was made in: the terminal was paired again since.
        return Texts::tr("The payment was made in money of another currency than this terminal "
                         "takes now. Nothing was sent. Check the terminal's currency.");
    case ActionRefusal::MoreThanHeld:
        //: Refused: capture of more than the pre-authorisation holds.
        return Texts::tr("This is more than the pre-authorisation holds. Nothing was sent. Capture "
                         "what is held, or less.");
    case ActionRefusal::NotRefundable:
        //: Refused: refund of a payment that is no sale and no capture.
        return Texts::tr("Only a sale or a capture can be refunded. Nothing was sent. Find the one "
                         "that you mean.");
    case ActionRefusal::MoreThanPaid:
        //: Refused: refund of more than what the customer paid, less what was refunded before.
        return Texts::tr("This is more than what is left of the payment. Nothing was sent. Refund "
                         "what is left, or less.");
    case ActionRefusal::NotUnresolved:
        //: Refused: settling by hand, because the terminal has said how the payment ended.
        return Texts::tr("The till already knows how this payment ended, so there is nothing to "
                         "settle by hand. Nothing was changed.");
    case ActionRefusal::AlreadySettled:
        //: Refused: settling by hand a second time.
        return Texts::tr("This payment was already settled by hand. Nothing was changed. The first "
                         "record stays.");
    }
    Q_UNREACHABLE();
}

QString textOf(CancelRefusal refusal)
{
    switch (refusal) {
    case CancelRefusal::NotOffered:
        //: The till cannot cancel here. Until a person presses the key, the card may be charged.
        return Texts::tr("To cancel, press ✕ on the terminal. The till cannot cancel it, and the "
                         "card may be charged until you do.");
    case CancelRefusal::NotSeenRunning:
        //: No cancel was sent, because it might have stopped another till's payment.
        return Texts::tr(
            "The terminal did not confirm that it is working on this payment, so the till did not "
            "ask it to cancel. The card may be charged. To cancel, press ✕ on the terminal.");
    case CancelRefusal::TooSlow:
        //: No cancel was sent: before it had arrived, another till's payment could have begun.
        return Texts::tr(
            "The terminal answers so slowly that a cancel could stop another customer's payment, "
            "so the till sent none. The card may be charged. To cancel, press ✕ on the terminal.");
    }
    Q_UNREACHABLE();
}

QString textOf(const SettleFailure &failure)
{
    if (failure.refused)
        return textOf(*failure.refused);
    if (failure.journal) {
        //: Settling by hand was not saved. A sentence about the reason follows.
        return together(Texts::tr("This was not settled."), textOf(*failure.journal));
    }
    //: Settling by hand was not possible, because a payment runs on the terminal.
    return Texts::tr("A payment is running on this terminal, and it may be this one. Nothing was "
                     "settled. Wait until it ends, then check again.");
}

QString textOf(const ForgetFailure &failure)
{
    if (failure.vault) {
        //: A terminal was not forgotten.
        return Texts::tr(
            "The keychain did not delete the terminal's token, so the terminal was not forgotten. "
            "No money moved. Unlock the keychain, then forget the terminal again.");
    }
    if (failure.journal) {
        //: A terminal was not forgotten. A sentence about the reason follows.
        const QString text
            = Texts::tr("The terminal was not forgotten, but its token may already be deleted.");
        return together(text, textOf(*failure.journal));
    }
    if (failure.unresolved) {
        //: A terminal was not forgotten: only its token can ask about its unresolved payments.
        return Texts::tr(
            "We don't know yet whether a payment on this terminal went through. It may have been "
            "charged, so the terminal was not forgotten. Check that payment first.");
    }
    //: A terminal was not forgotten, because a payment runs on it.
    return Texts::tr("A payment is running on this terminal, so it was not forgotten. Wait until "
                     "the payment ends.");
}

QString textOf(Stuck reason)
{
    switch (reason) {
    case Stuck::NothingToAsk:
        //: An unresolved payment: the answer was lost, and there is nothing to ask about.
        return Texts::tr(
            "The till cannot ask about this payment again. It may have been charged. Check the "
            "terminal, then ask a supervisor to settle the payment by hand.");
    case Stuck::UnknownToTerminal:
        //: An unresolved payment: the terminal says that it does not know its number. This does not
        //: prove that the card was not charged.
        return Texts::tr("The terminal does not know this payment. It may still have been charged. "
                         "Check the terminal before you charge again.");
    case Stuck::Contradicted:
        //: An unresolved payment: the terminal gives an answer with another amount or type.
        return Texts::tr(
            "The terminal's answers do not match this payment. It may have been charged, for this "
            "amount or another. Compare both figures with the terminal before you charge again.");
    case Stuck::NeedsPairing:
        //: An unresolved payment: the terminal refuses the till's token, or shows another
        //: certificate than the pinned one.
        return Texts::tr(
            "The terminal does not let the till ask about this payment. It may have been charged. "
            "Check the terminal, pair it again, then check the payment.");
    case Stuck::StillWorking:
        //: An unresolved payment: the terminal has said for minutes that it is working on it.
        return Texts::tr(
            "The terminal has been working on this payment for longer than a payment takes. It may "
            "still be charged. Look at the terminal; the till goes on asking.");
    }
    Q_UNREACHABLE();
}

QString textOf(CheckObstacle obstacle, std::optional<VaultError> vault)
{
    switch (obstacle) {
    case CheckObstacle::TerminalInUse:
        //: Unresolved payments were not asked about: another window or program does that.
        return Texts::tr("Another window or program is using this terminal and asking about its "
                         "payments. They may have been charged. Check there.");
    case CheckObstacle::NotRead:
        //: A payment could not be asked about: the journal could not be read.
        return Texts::tr("The till's journal could not be read, so the terminal was not asked. "
                         "These payments are still not known. Check again.");
    case CheckObstacle::NoToken:
        if (vault)
            return textOf(*vault);
        //: Unresolved payments could not be asked about.
        return Texts::tr("The keychain did not release the terminal's token, so the terminal was "
                         "not asked. The payments may have been charged. Unlock the keychain.");
    }
    Q_UNREACHABLE();
}

} // namespace tillside::texts
