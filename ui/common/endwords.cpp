#include "ui/common/endwords.h"

#include "ui/common/translated.h"

namespace tillside::messages {

namespace {

QString declined()
{
    //: Outcome word: the bank or the terminal said no.
    return Messages::tr("Declined");
}

QString cancelled()
{
    //: Outcome word: somebody stopped the payment on the terminal.
    return Messages::tr("Cancelled");
}

EndWords ofSale()
{
    //: Outcome word: the terminal approved the payment.
    return {Messages::tr("Approved"),
            //: Outcome word: a smaller amount than asked was approved.
            Messages::tr("Approved for less"),
            //: Outcome word: approved first and undone then, no money moved in the end.
            Messages::tr("Approved, then voided"), declined(), cancelled(),
            //: Outcome word: it is proved that no money moved.
            Messages::tr("Not charged")};
}

EndWords ofRefund()
{
    //: Outcome word of a refund, whatever kept it from happening: the customer got nothing back.
    const QString didNot = Messages::tr("Not refunded");
    //: Outcome word of a refund: the customer gets the money back.
    return {Messages::tr("Refunded"),
            //: Outcome word of a refund: the customer gets less back than the till asked for.
            Messages::tr("Refunded in part"),
            //: Outcome word of a refund: approved first and undone then.
            Messages::tr("Refunded, then voided"), didNot, didNot, didNot};
}

EndWords ofPreAuth()
{
    //: Outcome word of a pre-authorisation: the money is held on the card, and not taken.
    return {Messages::tr("Held"),
            //: Outcome word of a pre-authorisation: less is held than the till asked for.
            Messages::tr("Held in part"),
            //: Outcome word of a pre-authorisation: held first, and no longer.
            Messages::tr("Held, then voided"), declined(), cancelled(),
            //: Outcome word of a pre-authorisation: it is proved that no money is held.
            Messages::tr("Not held")};
}

EndWords ofVoid()
{
    //: Outcome word of a void, whatever kept it from happening: the original payment still stands,
    //: so it must not read as if the customer had not been charged.
    const QString didNot = Messages::tr("Not voided");
    //: Outcome word of a void: an earlier payment was undone.
    return {Messages::tr("Voided"),
            //: Outcome word of a void: only a part of the earlier payment was undone.
            Messages::tr("Voided in part"),
            //: Outcome word of a void that was itself undone: the original payment still stands.
            Messages::tr("Void undone"), didNot, didNot, didNot};
}

EndWords ofCapture()
{
    //: Outcome word of a capture, whatever kept it from happening: the money was not taken.
    const QString didNot = Messages::tr("Not captured");
    //: Outcome word of a capture: the money that a pre-authorisation held is taken.
    return {Messages::tr("Captured"),
            //: Outcome word of a capture: less was taken than the till asked for.
            Messages::tr("Captured in part"),
            //: Outcome word of a capture: taken first and undone then.
            Messages::tr("Captured, then voided"), didNot, didNot, didNot};
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

} // namespace tillside::messages
