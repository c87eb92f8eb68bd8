#pragma once

#include "core/model/paymentrecord.h"
#include "core/receipt/receiptcopy.h"
#include "core/receipt/receiptline.h"

#include <QByteArray>
#include <QLocale>
#include <QString>

namespace tillside::texts {

/// A receipt to make of one payment.
struct ReceiptOrder {
    ReceiptCopy copy = ReceiptCopy::Customer;
    QString shop; ///< The shop's name; may be empty.
    QString till; ///< The till's name; may be empty.
    bool isReprint = false; ///< This copy was printed before: it says "Copy".
    bool isTraining = false; ///< No money moved: it says so.
    bool isVoided = false; ///< The payment's money went back; see tillside::isVoided().
};

/// Whether \a payment has an end that a receipt can state. Otherwise, receipt() makes a slip.
[[nodiscard]] bool hasReceipt(const PaymentRecord &payment);

/// The receipt of \a payment: the terminal's own lines or, where it sent none, lines of the till's.
///
/// A payment whose end is not known, is contradicted, or was settled by hand has none. It gets a
/// slip that says so, names the amount and is no receipt, whatever the terminal sent for one.
[[nodiscard]] ReceiptLines receipt(const PaymentRecord &payment, const ReceiptOrder &order,
                                   const QLocale &locale);

/// The essence of the receipt for the customer's phone, as UTF-8 of at most QrCode::kLargest bytes:
/// shop, time, type, amount, card, authorisation and reference, one a line. Empty for a payment
/// without a receipt.
[[nodiscard]] QByteArray receiptForPhone(const PaymentRecord &payment, const ReceiptOrder &order,
                                         const QLocale &locale);

} // namespace tillside::texts
