#include "ui/payment/outcomeaction.h"

#include <QCoreApplication>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

using Action = OutcomeAction;

struct OutcomeWords {
    Q_DECLARE_TR_FUNCTIONS(OutcomeWords)
};

} // namespace

QString wordsOf(OutcomeAction action)
{
    switch (action) {
    case Action::NewSale:
        //: Button after a payment: back to an empty Charge screen.
        return OutcomeWords::tr("New sale");
    case Action::TryAgain:
        //: Button after a payment that moved no money: back to the Charge screen, with the amount
        //: filled in. It does not charge.
        return OutcomeWords::tr("Try again");
    case Action::ChargeRest:
        //: Button after a smaller amount was approved: back to the Charge screen, with the missing
        //: amount filled in. It does not charge.
        return OutcomeWords::tr("Charge the rest");
    case Action::Void:
        //: Button after an approved payment: undo it. Asks first.
        return OutcomeWords::tr("Void");
    case Action::Capture:
        //: Button after a pre-authorisation: take the money that is held. Asks first.
        return OutcomeWords::tr("Capture");
    case Action::Refund:
        //: Button after a refund that did not happen: try it again. Asks how much.
        return OutcomeWords::tr("Refund again");
    case Action::SignatureMatches:
        //: Button after the question whether the customer's signature matches the one on the card.
        return OutcomeWords::tr("It matches");
    case Action::SignatureDiffers:
        //: Button after the question whether the customer's signature matches the one on the card.
        //: It leads to voiding the payment, which is asked first.
        return OutcomeWords::tr("It does not match");
    case Action::CheckAgain:
        //: Button: ask the terminal about a payment that is not known yet. It does not charge.
        return OutcomeWords::tr("Check again");
    case Action::SettleByHand:
        //: Button: a supervisor says what the terminal shows about a payment that is not known yet.
        return OutcomeWords::tr("Settle by hand");
    case Action::LeaveToCheck:
        //: Button: go on without knowing how a payment ended. It stays on the list to check.
        return OutcomeWords::tr("Leave it to check");
    case Action::CheckTerminal:
        //: Button: to the list of terminals, to find out why one does not work.
        return OutcomeWords::tr("Check the terminal");
    case Action::PrintReceipt:
        //: Button: prints the receipt. Short: it stands beside two others.
        return OutcomeWords::tr("Print");
    case Action::SaveReceipt:
        //: Button: writes the receipt into a PDF file. The same in most languages.
        return OutcomeWords::tr("PDF");
    case Action::ShowReceipt:
        //: Button: shows the receipt with its QR code. The same in most languages.
        return OutcomeWords::tr("QR");
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
    case Action::Capture: return u"captureButton"_s;
    case Action::Refund: return u"refundAgainButton"_s;
    case Action::SignatureMatches: return u"signatureMatchesButton"_s;
    case Action::SignatureDiffers: return u"signatureDiffersButton"_s;
    case Action::CheckAgain: return u"checkAgainButton"_s;
    case Action::SettleByHand: return u"settleByHandButton"_s;
    case Action::LeaveToCheck: return u"leaveToCheckButton"_s;
    case Action::CheckTerminal: return u"checkTerminalButton"_s;
    case Action::PrintReceipt: return u"printReceiptButton"_s;
    case Action::SaveReceipt: return u"saveReceiptButton"_s;
    case Action::ShowReceipt: return u"showReceiptButton"_s;
    }
    Q_UNREACHABLE();
}

} // namespace tillside
