#include "ui/text/settledtext.h"

#include <QCoreApplication>

namespace tillside::texts {

namespace {

/// The page on which they stand.
struct Settle {
    Q_DECLARE_TR_FUNCTIONS(Settle)
};

SettledChoices ofSale()
{
    //: Choice, after looking at the terminal: the card was charged.
    return {Settle::tr("The terminal charged it"),
            //: Choice, after looking at the terminal: the card was not charged.
            Settle::tr("The terminal did not charge it"),
            //: Button: writes down for ever that a card was charged.
            Settle::tr("Settle as charged"),
            //: Button: writes down for ever that a card was not charged.
            Settle::tr("Settle as not charged")};
}

SettledChoices ofRefund()
{
    //: Choice, after looking at the terminal: the customer got the money back.
    return {Settle::tr("The terminal refunded it"),
            //: Choice, after looking at the terminal: the customer did not get the money back.
            Settle::tr("The terminal did not refund it"),
            //: Button: writes down for ever that the customer got the money back.
            Settle::tr("Settle as refunded"),
            //: Button: writes down for ever that the customer did not get the money back.
            Settle::tr("Settle as not refunded")};
}

SettledChoices ofPreAuth()
{
    //: Choice, after looking at the terminal: money is held on the card, to be taken later.
    return {Settle::tr("The terminal holds the money"),
            //: Choice, after looking at the terminal: no money is held on the card.
            Settle::tr("The terminal does not hold the money"),
            //: Button: writes down for ever that money is held on the card.
            Settle::tr("Settle as held"),
            //: Button: writes down for ever that no money is held on the card.
            Settle::tr("Settle as not held")};
}

SettledChoices ofVoid()
{
    //: Choice, after looking at the terminal: an earlier payment was undone.
    return {Settle::tr("The terminal voided the payment"),
            //: Choice, after looking at the terminal: an earlier payment was not undone.
            Settle::tr("The terminal did not void the payment"),
            //: Button: writes down for ever that an earlier payment was undone.
            Settle::tr("Settle as voided"),
            //: Button: writes down for ever that an earlier payment was not undone.
            Settle::tr("Settle as not voided")};
}

SettledChoices ofCapture()
{
    //: Choice, after looking at the terminal: the money held by a pre-authorisation was taken.
    return {Settle::tr("The terminal captured it"),
            //: Choice, after looking at the terminal: the money held was not taken.
            Settle::tr("The terminal did not capture it"),
            //: Button: writes down for ever that the money held was taken.
            Settle::tr("Settle as captured"),
            //: Button: writes down for ever that the money held was not taken.
            Settle::tr("Settle as not captured")};
}

} // namespace

SettledChoices settledChoices(PaymentType type)
{
    switch (type) {
    case PaymentType::Sale: return ofSale();
    case PaymentType::Refund: return ofRefund();
    case PaymentType::PreAuth: return ofPreAuth();
    case PaymentType::Void: return ofVoid();
    case PaymentType::Capture: return ofCapture();
    }
    Q_UNREACHABLE();
}

} // namespace tillside::texts
