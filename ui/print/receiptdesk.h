#pragma once

#include "core/control/controlcontext.h"
#include "core/control/transactiondetails.h"
#include "core/printer/printqueue.h"
#include "core/receipt/receiptcopy.h"
#include "ui/text/receipttext.h"

#include <QLocale>
#include <QObject>

#include <functional>

namespace tillside {

/// A receipt that is ready to be shown and printed.
struct ReadyReceipt {
    TransactionDetails details;
    ReceiptCopy copy = ReceiptCopy::Customer;
    ReceiptLines lines;
    QByteArray forPhone; ///< The text of its QR code; empty for a payment without a receipt.
    bool isReceipt = false; ///< Otherwise it is a slip.
    bool isFromTerminal = false; ///< The lines are the terminal's.
};

/// Makes receipts from the journal and hands them to the printer. It outlives the screens.
class ReceiptDesk final : public QObject {
    Q_OBJECT

public:
    /// Everything that \a till refers to outlives it. \a hand prints.
    ReceiptDesk(ControlContext till, PrintHand hand, QObject *parent = nullptr);

    /// Calls \a then with the receipt \a copy of \a payment, unless \a receiver is destroyed first
    /// or the journal has no such payment.
    void make(const PaymentId &payment, ReceiptCopy copy, QObject *receiver,
              const std::function<void(const ReadyReceipt &)> &then);
    /// Prints the receipt with the till's printer. Without one, PrintQueue::problem() says so.
    void print(const PaymentId &payment, ReceiptCopy copy);
    /// Prints \a receipt with \a printer.
    void print(const ReadyReceipt &receipt, const PrinterChoice &printer);
    /// A payment has ended: prints what is to be printed without being asked. Each payment is
    /// printed once.
    void onEnded(const PaymentRecord &payment);

    [[nodiscard]] PrintQueue &queue() { return m_queue; }
    [[nodiscard]] PrinterChoice printer() const { return m_till.settings.current().printer(); }

signals:
    /// A printer took the receipt \a copy of \a payment, and the journal knows it.
    void printed(const tillside::PaymentId &payment, tillside::ReceiptCopy copy);

private:
    [[nodiscard]] texts::ReceiptOrder orderFor(ReceiptCopy copy) const;
    void onPrinted(const PrintJob &job);

    ControlContext m_till;
    PrintQueue m_queue;
    std::optional<PaymentId> m_ended; ///< The last one that was printed by itself.
};

} // namespace tillside
