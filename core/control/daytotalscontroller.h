#pragma once

#include "core/day/dayclosing.h"
#include "core/day/daysheet.h"
#include "core/journal/journalwatch.h"
#include "core/payment/backgroundcheck.h"
#include "core/payment/backgroundcheckhold.h"

#include <QDate>
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace tillside {

/// The page "Day totals": one day, what the terminals say of theirs, and the close of the open day.
/// It outlives the page.
///
/// While it is open, it follows the journal, whichever process writes to it.
class DayTotalsController final : public QObject {
    Q_OBJECT

public:
    /// What is going on.
    enum class State {
        Idle,
        AsksToClose, ///< The person is asked who closes the day.
        Working, ///< Terminals are asked, or the day is being closed.
    };

    /// \a backgroundCheck outlives it.
    DayTotalsController(PaymentContext context, BackgroundCheck &backgroundCheck,
                        QObject *parent = nullptr);
    ~DayTotalsController() override;

    /// A person opens the page: the day is read anew, and followed until close().
    void open();
    void close();
    /// Shows \a date, a day by the shop's clock, or the open day.
    void choose(const std::optional<QDate> &date);
    [[nodiscard]] const std::optional<QDate> &chosen() const { return m_chosen; }

    /// The chosen day; unset until it is read.
    [[nodiscard]] const std::optional<Day> &day() const { return m_day; }
    /// Why it cannot be read.
    [[nodiscard]] std::optional<JournalError> readError() const { return m_readError; }
    /// Whether a terminal of the till has a call for its totals.
    [[nodiscard]] bool hasReports() const { return !m_reporting.empty(); }
    [[nodiscard]] State state() const { return m_state; }
    /// What the terminals said last.
    [[nodiscard]] const std::vector<TerminalReport> &reports() const { return m_reports; }
    /// Why the day was not closed, or a terminal not asked.
    [[nodiscard]] const std::optional<CloseFailure> &failure() const { return m_failure; }
    /// The day that was just closed.
    [[nodiscard]] const std::optional<DayClose> &closed() const { return m_closed; }
    [[nodiscard]] QDateTime now() const { return m_context.clock.now(); }
    /// Whether the end of the program would lose the answer to a Z report.
    [[nodiscard]] bool mustStay() const { return m_closing && m_closing->isAskingForZ(); }

    /// Reads the totals of every terminal that has a call for them.
    void askTerminals();
    /// The person wants to close the open day, which is shown.
    void beginToClose();
    void declineToClose();
    /// Closes it, as the person saw it.
    void closeDay(CloseOrder order);
    /// Calls \a then with the sheet of the chosen day, as the journal has it now, unless
    /// \a receiver is destroyed first or the journal cannot be read.
    void makeSheet(QObject *receiver, const std::function<void(const DaySheet &)> &then);
    /// The same for the day that was closed last.
    void makeClosedSheet(QObject *receiver, const std::function<void(const DaySheet &)> &then);
    /// Writes the day that is shown as CSV; saved() follows.
    void save(const QString &path);

signals:
    void changed();
    void saved(bool isWritten, const QString &path);

private:
    void read();
    void follow();
    void show(const JournalResult<Day> &day);
    void askNext();
    void onClosed(const ClosedDay &day);
    void fail(const CloseFailure &failure);
    void rest();

    PaymentContext m_context;
    BackgroundCheck &m_backgroundCheck;
    std::optional<QDate> m_chosen;
    std::optional<Day> m_day;
    std::optional<Day> m_asked; ///< The day that the person is asked to close.
    std::optional<JournalError> m_readError;
    std::vector<TerminalRecord> m_reporting; ///< The terminals with reports.
    State m_state = State::Idle;
    std::vector<TerminalReport> m_reports;
    std::optional<CloseFailure> m_failure;
    std::optional<DayClose> m_closed;
    std::unique_ptr<JournalWatch> m_watch; ///< While it is open.
    /// Runs while a change waits to be read: a day that takes long to count is counted less often,
    /// because payments wait for the journal, too.
    QTimer m_rest;
    QElapsedTimer m_reading;
    int m_round = 0; ///< Counts the readings, so that only the last one is shown.
    std::unique_ptr<BackgroundCheckHold> m_hold; ///< While it works.
    std::unique_ptr<DayClosing> m_closing;
    std::vector<TerminalRecord> m_toAsk;
    std::unique_ptr<TerminalLocks> m_locks;
    std::unique_ptr<ReportQuestion> m_question;
};

} // namespace tillside
