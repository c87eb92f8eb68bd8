#pragma once

#include "core/control/controlcontext.h"
#include "core/control/transactiondetails.h"
#include "core/printer/printqueue.h"
#include "core/receipt/receiptcopy.h"
#include "ui/text/daysheettext.h"
#include "ui/text/receipttext.h"

#include <QLocale>
#include <QObject>

#include <functional>
#include <memory>
#include <set>

namespace tillside {

class PrintClaim;

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
    /// Prints the totals of a day, which are \a lines, with the till's printer.
    void printDay(const QString &title, const ReceiptLines &lines);
    /// What the totals of a day say of this till.
    [[nodiscard]] texts::SheetOrder sheetOrder(bool isCopy) const;
    /// The till has learned that a payment has ended, by whichever face: prints what is to be
    /// printed without being asked. A copy that a printer has taken before, or that another process
    /// of this till prints, is not printed.
    void onEnded(const tillside::PaymentRecord &payment);

    [[nodiscard]] PrintQueue &queue() { return m_queue; }
    [[nodiscard]] PrinterChoice printer() const { return m_till.settings.current().printer(); }

signals:
    /// A printer took the receipt \a copy of \a payment, and the journal knows it.
    void printed(const tillside::PaymentId &payment, tillside::ReceiptCopy copy);

private:
    [[nodiscard]] texts::ReceiptOrder orderFor(ReceiptCopy copy) const;
    void printByItself(const PaymentId &payment, ReceiptCopy copy);
    /// \a claim is kept until the journal knows that the receipt was printed.
    void add(const ReadyReceipt &receipt, const PrinterChoice &printer,
             const std::shared_ptr<PrintClaim> &claim);
    void onPrinted(const PrintJob &job);

    ControlContext m_till;
    PrintQueue m_queue;
    std::set<PaymentId> m_ended; ///< Those whose receipts were printed without being asked.
};

} // namespace tillside
