#include "ui/text/typetext.h"

#include "ui/text/phrasetext.h"
#include "ui/text/translated.h"

namespace tillside::texts {

QString mayHaveHappened(PaymentType type)
{
    switch (type) {
    case PaymentType::Sale:
        //: Of a sale that is not known yet.
        return Texts::tr("It may have been charged.");
    case PaymentType::Refund:
        //: Of a refund that is not known yet.
        return Texts::tr("It may have been refunded.");
    case PaymentType::PreAuth:
        //: Of a pre-authorisation that is not known yet.
        return Texts::tr("The money may be held on the card.");
    case PaymentType::Void:
        //: Of a void that is not known yet: the earlier payment may be undone.
        return Texts::tr("The payment may have been voided.");
    case PaymentType::Capture:
        //: Of a capture that is not known yet: the money that was held may be taken.
        return Texts::tr("It may have been captured.");
    }
    Q_UNREACHABLE();
}

QString lookFirst(PaymentType type)
{
    switch (type) {
    case PaymentType::Sale:
        //: What to do about a payment that is not known yet. Charging again without looking may
        //: charge the customer twice.
        return Texts::tr("Look at the terminal before you charge again.");
    case PaymentType::Refund:
        //: What to do about a refund that is not known yet. Another one without looking may pay
        //: the customer twice.
        return Texts::tr("Look at the terminal before you refund again.");
    case PaymentType::PreAuth:
        //: What to do about a pre-authorisation that is not known yet. Another one without looking
        //: may hold the customer's money twice.
        return Texts::tr("Look at the terminal before you pre-authorise again.");
    case PaymentType::Void:
        //: What to do about a void that is not known yet. If it happened, a refund would pay the
        //: customer twice; if not, another charge would charge twice.
        return Texts::tr("Look at the terminal before you void, refund or charge again.");
    case PaymentType::Capture:
        //: What to do about a capture that is not known yet. Anything more without looking may
        //: charge the customer twice.
        return Texts::tr("Look at the terminal before you capture or charge again.");
    }
    Q_UNREACHABLE();
}

QString didNotHappen(const PaymentRecord &payment, const QLocale &locale)
{
    switch (payment.type) {
    case PaymentType::Sale:
    case PaymentType::Refund:
    case PaymentType::Capture:
        //: Of a payment that has ended, after a sentence about how.
        return Texts::tr("No money moved.");
    case PaymentType::PreAuth:
        //: Of a pre-authorisation that has ended, after a sentence about how.
        return Texts::tr("No money is held.");
    case PaymentType::Void:
        //: Of a void that did not happen, after a sentence about why: the earlier payment, whose
        //: amount is %1, counts as before. True of each type of it, a refund too.
        return Texts::tr("The payment of %1 still stands: no money goes back.")
            .arg(payment.amount.toText(locale));
    }
    Q_UNREACHABLE();
}

QString meaningOf(const PaymentRecord &payment, const QLocale &locale)
{
    switch (payment.type) {
    case PaymentType::Sale: return {};
    case PaymentType::Refund:
        //: Of a refund, after a sentence that the terminal approved it.
        return Texts::tr("The money goes back to the card.");
    case PaymentType::PreAuth:
        //: Of a pre-authorisation, after a sentence that the terminal approved it.
        return Texts::tr("The money is held, and not taken before it is captured.");
    case PaymentType::Void:
        //: Of a void that happened: %1 is the amount of the earlier payment. True of each type of
        //: it, a refund too.
        return Texts::tr("The payment of %1 is undone.").arg(payment.amount.toText(locale));
    case PaymentType::Capture:
        //: Of a capture, after a sentence that the terminal approved it.
        return Texts::tr("The money that was held is taken.");
    }
    Q_UNREACHABLE();
}

QString partOfAsked(PaymentType type)
{
    switch (type) {
    case PaymentType::Sale:
        //: %1 is the amount that was approved, %2 the larger one that was asked for.
        return Texts::tr("%1 of %2 was approved.");
    case PaymentType::Refund:
        //: %1 is the amount that goes back to the card, %2 the larger one that was asked for.
        return Texts::tr("%1 of %2 was refunded.");
    case PaymentType::PreAuth:
        //: %1 is the amount that is held on the card, %2 the larger one that was asked for.
        return Texts::tr("%1 of %2 is held.");
    case PaymentType::Void:
        //: %1 is the amount that was undone, %2 that of the earlier payment.
        return Texts::tr("%1 of %2 was voided.");
    case PaymentType::Capture:
        //: %1 is the amount that was taken, %2 the larger one that was asked for.
        return Texts::tr("%1 of %2 was captured.");
    }
    Q_UNREACHABLE();
}

QString undone(const PaymentRecord &payment, const QLocale &locale)
{
    switch (payment.type) {
    case PaymentType::Sale:
    case PaymentType::Refund:
    case PaymentType::Capture:
        //: Approved, then undone.
        return Texts::tr("Voided on the terminal. No money moved in the end.");
    case PaymentType::PreAuth:
        //: A pre-authorisation that was approved, then undone.
        return Texts::tr("Voided on the terminal. The money is not held any more.");
    case PaymentType::Void:
        //: A void that was approved, then undone. A sentence about the earlier payment follows.
        return together(Texts::tr("The terminal took the void back."),
                        didNotHappen(payment, locale));
    }
    Q_UNREACHABLE();
}

} // namespace tillside::texts
