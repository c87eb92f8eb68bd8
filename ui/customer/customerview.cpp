#include "ui/customer/customerview.h"

#include "ui/text/isolated.h"
#include "ui/text/outcometext.h"

#include <QCoreApplication>

namespace tillside {

namespace {

struct Customer {
    Q_DECLARE_TR_FUNCTIONS(Customer)
};

void showRunning(CustomerView &view, const PaymentStatus &status, const QLocale &locale)
{
    view.role = ColourRole::Running;
    if (status.intent.type == PaymentType::Void) {
        //: For the customer: an earlier payment is being undone.
        view.heading = Customer::tr("One moment, please");
        return;
    }
    view.showsTerminal = true;
    const bool isRefund = status.intent.type == PaymentType::Refund;
    view.above = isRefund
        //: For the customer, above an amount that they get back.
        ? Customer::tr("Refund")
        : status.intent.type == PaymentType::PreAuth
            //: For the customer, above an amount that is held on their card.
            ? Customer::tr("To hold on your card")
            //: For the customer, above the amount to pay.
            : Customer::tr("To pay");
    const Money amount = status.payment ? status.payment->amount : status.intent.amount;
    view.heading = texts::amountText(amount, locale);
    //: For the customer, below the amount to pay.
    view.below = Customer::tr("Please use the terminal");
}

/// A person at the till has to do something first.
void askAtTheTill(CustomerView &view, ColourRole role, const QString &heading)
{
    view.role = role;
    view.heading = heading;
    //: For the customer: the payment was not made, or not all of it.
    view.below = Customer::tr("Please ask at the till.");
}

void showApproved(CustomerView &view, const PaymentRecord &payment, const QLocale &locale)
{
    const QString amount = texts::amountText(texts::shownAmount(payment), locale);
    view.role = ColourRole::Approved;
    view.icon = Icon::Approved;
    //: For the customer: they have paid.
    view.heading = Customer::tr("Thank you");
    switch (payment.type) {
    case PaymentType::Sale:
    case PaymentType::Capture:
        //: For the customer: %1 is the amount that they paid.
        view.below = Customer::tr("%1 approved").arg(amount);
        return;
    case PaymentType::PreAuth:
        //: For the customer: %1 is the amount that is held on their card.
        view.below = Customer::tr("%1 held on your card").arg(amount);
        return;
    case PaymentType::Void:
        //: For the customer, after an earlier payment was undone: %1 is its amount.
        view.below = Customer::tr("%1 cancelled").arg(amount);
        return;
    case PaymentType::Refund:
        //: For the customer: %1 is the amount that they get back.
        view.below = Customer::tr("%1 goes back to your card").arg(amount);
        return;
    }
    Q_UNREACHABLE();
}

void showEnd(CustomerView &view, const PaymentRecord &payment, const QLocale &locale)
{
    const bool isToSign = payment.signatureRequired && payment.type != PaymentType::Void;
    switch (payment.state) {
    case PaymentState::Approved:
        if (isToSign)
            //: For the customer: the terminal printed a receipt to sign.
            return askAtTheTill(view, ColourRole::Running, Customer::tr("Your signature, please"));
        return showApproved(view, payment, locale);
    case PaymentState::ApprovedForLess:
        return askAtTheTill(
            view, ColourRole::Warning,
            //: For the customer: %1 is the part that their card paid.
            Customer::tr("%1 paid").arg(texts::amountText(texts::shownAmount(payment), locale)));
    case PaymentState::Voided:
    case PaymentState::Declined:
    case PaymentState::Cancelled:
    case PaymentState::NotCharged:
        //: For the customer, whatever the reason.
        return askAtTheTill(view, ColourRole::Neutral, Customer::tr("Not paid"));
    case PaymentState::Recorded:
    case PaymentState::Sending:
    case PaymentState::Confirming:
    case PaymentState::InProgress:
    case PaymentState::Unanswered:
    case PaymentState::Unidentified:
    case PaymentState::Disputed:
        //: For the customer: the till does not know yet whether they have paid.
        return askAtTheTill(view, ColourRole::Warning, Customer::tr("Please wait"));
    }
    Q_UNREACHABLE();
}

} // namespace

CustomerView customerView(const PaymentStatus *status, const QString &shop, bool isTraining,
                          const QLocale &locale)
{
    CustomerView view;
    view.shop = shop;
    if (isTraining)
        //: For the customer, above everything else.
        view.band = Customer::tr("Training – no money moves");
    //: For the customer, below a QR code.
    view.belowCode = Customer::tr("Scan for your receipt");
    if (status == nullptr)
        return view;
    if (status->isOver && status->payment)
        showEnd(view, *status->payment, locale);
    else
        showRunning(view, *status, locale);
    return view;
}

} // namespace tillside
