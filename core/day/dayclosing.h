#pragma once

#include "core/day/day.h"
#include "core/day/reportquestion.h"
#include "core/day/terminallocks.h"

#include <QLatin1StringView>
#include <QObject>
#include <QString>

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace tillside {

/// Who closes the open day, and what they saw of it.
struct CloseOrder {
    QString by; ///< The name of the person who closes it.
    QString supervisor; ///< Who answers for the payments in doubt; empty: there are none.
    /// The day that the person saw. If another one was closed since, or other payments are in doubt
    /// by now, it is not closed. Unset: whatever there is.
    std::optional<Day> seen;
    bool withReports = false; ///< Whether to read the totals of the terminals that have a call.
    /// And to have them set to zero afterwards, where they could be read.
    bool withZ = false;
};

/// Why the day was not closed.
enum class CloseRefusal {
    NoName,
    NothingToClose, ///< Nothing has happened since the last close.
    ClosedMeanwhile, ///< Another person or process has closed it.
    NeedsSupervisor, ///< There are payments in doubt.
    ChangedMeanwhile, ///< Other payments are in doubt than the person saw.
    TerminalInUse, ///< A payment or a pairing is running there.
};
inline constexpr std::array kCloseRefusals{
    CloseRefusal::NoName,          CloseRefusal::NothingToClose,   CloseRefusal::ClosedMeanwhile,
    CloseRefusal::NeedsSupervisor, CloseRefusal::ChangedMeanwhile, CloseRefusal::TerminalInUse};
[[nodiscard]] QLatin1StringView nameOf(CloseRefusal refusal);

struct CloseFailure {
    std::optional<CloseRefusal> refused;
    std::optional<JournalError> journal;
    QString terminal; ///< The name of the terminal in use.
    std::optional<Day> day; ///< As it stands, if that is why.
};

/// A day that was closed, and what the terminals said.
struct ClosedDay {
    DayClose close;
    std::vector<TerminalReport> reports; ///< X reports from before it, Z reports from after it.
};

/// Closes the open day.
///
///     lock every terminal ── X reports ── close, in one transaction ── Z reports
///
/// While the terminals are locked, no payment of this till runs, in any process. The figures are
/// counted in the transaction that closes the day, so of two that close it at the same moment one
/// gets an answer that says so. Only a terminal that gave its X report is asked for a Z report: one
/// that does not answer would leave it not known.
class DayClosing final : public QObject {
    Q_OBJECT

public:
    DayClosing(PaymentContext context, CloseOrder order, QObject *parent = nullptr);
    ~DayClosing() override;

    /// Whether the end of the process would lose the answer to a Z report.
    [[nodiscard]] bool isAskingForZ() const { return m_question && m_isClosed; }

signals:
    /// Exactly one of these comes, from the event loop.
    void closed(const tillside::ClosedDay &day);
    void refused(const tillside::CloseFailure &failure);

private:
    struct Decision {
        std::optional<CloseFailure> failure;
        Day day;
        DayClose close;
    };

    void start();
    void lock(const std::vector<TerminalRecord> &terminals);
    void askX();
    void close();
    [[nodiscard]] static Decision decide(Journal &journal, const CloseOrder &order,
                                         const QDateTime &at);
    void onDecided(const Decision &decision);
    void askZ();
    void ask(const TerminalRecord &terminal, ReportKind kind, const DayCount &counted);
    void onAnswered();
    void fail(const CloseFailure &failure);

    PaymentContext m_context;
    CloseOrder m_order;
    std::unique_ptr<TerminalLocks> m_locks;
    std::vector<TerminalRecord> m_toAsk; ///< The terminals that are still to be asked.
    std::unique_ptr<ReportQuestion> m_question;
    Day m_day; ///< As it was closed.
    ClosedDay m_result;
    bool m_isClosed = false;
};

} // namespace tillside
