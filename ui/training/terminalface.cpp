#include "ui/training/terminalface.h"

#include <QCoreApplication>

namespace tillside {

namespace {

struct Face {
    Q_DECLARE_TR_FUNCTIONS(TerminalFace)
};

void fillNetwork(TerminalFace &face, bool isReachable)
{
    if (isReachable) {
        face.networkIcon = Icon::Ready;
        face.networkRole = ColourRole::Approved;
        //: The training terminal can be reached by the till.
        face.network = Face::tr("On the network");
        //: Button of the training terminal: pull out its network cable.
        face.connectionButton = Face::tr("Lose the connection");
    } else {
        face.networkIcon = Icon::NotAnswering;
        face.networkRole = ColourRole::Warning;
        //: The training terminal cannot be reached by the till.
        face.network = Face::tr("Off the network");
        //: Button of the training terminal: plug its network cable in again.
        face.connectionButton = Face::tr("Back on the network");
    }
}

} // namespace

TerminalFace terminalFace(const TerminalDisplay &display, const QLocale &locale)
{
    TerminalFace face;
    fillNetwork(face, display.isReachable);
    if (!display.amount) {
        //: The training terminal's screen: it waits for a payment.
        face.line = Face::tr("Ready");
        return face;
    }
    face.amount = display.amount->toText(locale);
    face.line = display.text;
    face.canPay = display.waitsForCard && !display.customerLeft;
    face.canCancel = display.waitsForCard;
    if (display.waitsForCard && display.customerLeft) {
        //: On the training terminal: the customer has left. A card terminal waits about two minutes
        //: for a card.
        face.hint = Face::tr("The customer has left. The terminal cancels by itself after about "
                             "two minutes.");
    }
    return face;
}

} // namespace tillside
