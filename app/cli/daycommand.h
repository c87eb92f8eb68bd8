#pragma once

#include "app/cli/command.h"
#include "app/cli/verb.h"
#include "core/day/dayclosing.h"
#include "core/day/daysheet.h"
#include "core/receipt/receiptformat.h"

#include <QDate>

#include <memory>
#include <optional>
#include <vector>

namespace tillside::cli {

/// What to do with the day, as typed.
struct DayOrder {
    std::optional<QDate> from; ///< With either day: only look at these days.
    std::optional<QDate> to;
    bool isToClose = false;
    CloseOrder close;
    QString file; ///< The PDF file to write too; empty for none.
    ReceiptFormat format = ReceiptFormat::A4;
};

/// `day`: counts the open day or some days, asks terminals for their totals, and closes the day.
class DayCommand final : public Command {
    Q_OBJECT

public:
    DayCommand(Application &till, const Console &console, DayOrder order);
    ~DayCommand() override;
    void start() override;
    void stopWaiting() override;
    [[nodiscard]] bool mustStay() const override;

private:
    void readDays();
    void readReports();
    void close();
    void lockForReports(const std::vector<TerminalRecord> &terminals);
    void askNext();
    void readOpen();
    void show(const Day &day);
    void print(const Day &day);
    void printClosed(const ClosedDay &day, bool isWritten);
    /// Returns whether \a sheet was written into the file.
    [[nodiscard]] bool write(const DaySheet &sheet);
    void onClosed(const ClosedDay &day);
    void onRefused(const CloseFailure &failure);

    DayOrder m_order;
    std::unique_ptr<DayClosing> m_closing;
    std::vector<TerminalRecord> m_toAsk;
    std::unique_ptr<TerminalLocks> m_locks;
    std::unique_ptr<ReportQuestion> m_question;
    std::vector<TerminalReport> m_reports;
};

/// What \a typed asks for, or the sentence that refuses it.
[[nodiscard]] Result<DayOrder, QString> readDayOrder(const TypedLine &typed);

[[nodiscard]] Verb dayVerb();

} // namespace tillside::cli
