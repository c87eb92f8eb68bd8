#pragma once

#include "core/base/result.h"
#include "core/model/ids.h"
#include "core/printer/printerchoice.h"
#include "core/printer/printproblem.h"
#include "core/receipt/receiptcopy.h"
#include "core/receipt/receiptline.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <chrono>
#include <deque>
#include <functional>
#include <optional>

namespace tillside {

/// One receipt, or another paper, on its way to a printer.
struct PrintJob {
    std::optional<PaymentId> payment; ///< Unset: it is no receipt of a payment.
    ReceiptCopy copy = ReceiptCopy::Customer;
    QString title; ///< For people: what it is the receipt of, or what it is.
    /// Makes the lines, in the queue's thread each time that it is tried: a job may wait for
    /// hours, and what is printed has to be true then. No lines: the payment cannot be read.
    std::function<ReceiptLines()> lines;
    PrinterChoice printer;
};

/// Prints a job. Called in a thread of the queue's own; blocks until it is done.
using PrintHand = std::function<Result<Done, PrintProblem>(const PrintJob &)>;

/// Receipts are printed one after the other while the till goes on. A printer that is off, slow or
/// out of paper keeps its jobs here: the first one waits, and is tried again by itself where that
/// prints nothing twice, or when a person says so. What is left when the program ends is not
/// printed; each receipt can be printed again from its payment.
class PrintQueue final : public QObject {
    Q_OBJECT

public:
    /// \a hand prints. \a again is the time between two tries.
    explicit PrintQueue(PrintHand hand, std::chrono::milliseconds again = std::chrono::seconds(10),
                        QObject *parent = nullptr);
    /// Waits for a job that is being printed.
    ~PrintQueue() override;

    void add(const PrintJob &job);
    /// Tries the first job again at once. Does nothing while it is being printed.
    void tryAgain();
    /// Takes the first job out. Does nothing while it is being printed.
    void drop();

    /// The job that is printed or waits to be tried again; null for none.
    [[nodiscard]] const PrintJob *first() const;
    [[nodiscard]] int waiting() const { return static_cast<int>(m_jobs.size()); }
    /// Why the first job waits; nothing while it is being printed.
    [[nodiscard]] std::optional<PrintProblem> problem() const { return m_problem; }

signals:
    /// The first job, its problem, or the number of jobs has changed.
    void changed();
    /// A printer took \a job.
    void printed(const tillside::PrintJob &job);

private:
    void next();
    void onDone(const Result<Done, PrintProblem> &done);

    PrintHand m_hand;
    std::deque<PrintJob> m_jobs;
    std::optional<PrintProblem> m_problem;
    bool m_isPrinting = false;
    QTimer m_again;
    QThreadPool m_thread; ///< One thread.
};

} // namespace tillside
