#include "ui/text/endtext.h"

#include "ui/text/translated.h"

namespace tillside::texts {

namespace {

QString declined()
{
    //: Outcome word: the bank or the terminal said no.
    return Texts::tr("Declined");
}

QString cancelled()
{
    //: Outcome word: somebody stopped the payment on the terminal.
    return Texts::tr("Cancelled");
}

EndWords ofSale()
{
    //: Outcome word: the terminal approved the payment.
    return {Texts::tr("Approved"),
            //: Outcome word: a smaller amount than asked was approved.
            Texts::tr("Approved for less"),
            //: Outcome word: approved first and undone then, no money moved in the end.
            Texts::tr("Approved, then voided"), declined(), cancelled(),
            //: Outcome word: it is proved that no money moved.
            Texts::tr("Not charged")};
}

EndWords ofRefund()
{
    //: Outcome word of a refund, whatever kept it from happening: the customer got nothing back.
    const QString didNot = Texts::tr("Not refunded");
    //: Outcome word of a refund: the customer gets the money back.
    return {Texts::tr("Refunded"),
            //: Outcome word of a refund: the customer gets less back than the till asked for.
            Texts::tr("Refunded in part"),
            //: Outcome word of a refund: approved first and undone then.
            Texts::tr("Refunded, then voided"), didNot, didNot, didNot};
}

EndWords ofPreAuth()
{
    //: Outcome word of a pre-authorisation: the money is held on the card, and not taken.
    return {Texts::tr("Held"),
            //: Outcome word of a pre-authorisation: less is held than the till asked for.
            Texts::tr("Held in part"),
            //: Outcome word of a pre-authorisation: held first, and no longer.
            Texts::tr("Held, then voided"), declined(), cancelled(),
            //: Outcome word of a pre-authorisation: it is proved that no money is held.
            Texts::tr("Not held")};
}

EndWords ofVoid()
{
    //: Outcome word of a void, whatever kept it from happening: the original payment still stands,
    //: so it must not read as if the customer had not been charged.
    const QString didNot = Texts::tr("Not voided");
    //: Outcome word of a void: an earlier payment was undone.
    return {Texts::tr("Voided"),
            //: Outcome word of a void: only a part of the earlier payment was undone.
            Texts::tr("Voided in part"),
            //: Outcome word of a void that was itself undone: the original payment still stands.
            Texts::tr("Void undone"), didNot, didNot, didNot};
}

EndWords ofCapture()
{
    //: Outcome word of a capture, whatever kept it from happening: the money was not taken.
    const QString didNot = Texts::tr("Not captured");
    //: Outcome word of a capture: the money that a pre-authorisation held is taken.
    return {Texts::tr("Captured"),
            //: Outcome word of a capture: less was taken than the till asked for.
            Texts::tr("Captured in part"),
            //: Outcome word of a capture: taken first and undone then.
            Texts::tr("Captured, then voided"), didNot, didNot, didNot};
}

} // namespace

EndWords endWords(PaymentType type)
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
