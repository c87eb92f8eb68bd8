#pragma once

#include "app/cli/command.h"
#include "app/cli/paymentreport.h"
#include "app/cli/verb.h"
#include "core/receipt/receiptcopy.h"
#include "core/receipt/receiptformat.h"
#include "core/receipt/receiptline.h"

namespace tillside::cli {

/// Which receipt to make, and of what.
struct ReceiptWish {
    QString payment; ///< Its number or its UTI.
    ReceiptCopy copy = ReceiptCopy::Customer;
    ReceiptFormat format = ReceiptFormat::Roll80;
    QString file; ///< A PDF file; empty: text on standard output.
};

/// `receipt`: the receipt of one payment as text or as a PDF file. Asks no terminal and no printer.
class ReceiptCommand final : public Command {
    Q_OBJECT

public:
    ReceiptCommand(Application &till, const Console &console, ReceiptWish wish);
    void start() override;

private:
    void make(const PaymentReport &report);
    void print(const ReceiptLines &lines, const PaymentReport &report);
    void write(const ReceiptLines &lines, const PaymentReport &report);

    ReceiptWish m_wish;
};

[[nodiscard]] Verb receiptVerb();

/// Which receipt \a typed asks for, or the sentence that refuses it.
[[nodiscard]] Result<ReceiptWish, QString> readReceiptWish(const TypedLine &typed);

} // namespace tillside::cli
