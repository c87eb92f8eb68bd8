#include "core/day/reportquestion.h"

#include "core/base/log.h"
#include "core/base/whenfinished.h"
#include "core/day/day.h"
#include "core/terminal/dialect.h"

#include <algorithm>
#include <utility>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

/// What \a day counts on \a terminal, in the terminal's money.
DayCount countOn(const Day &day, const TerminalRecord &terminal)
{
    for (const TerminalDay &there : day.terminals) {
        if (there.terminal.id == terminal.id)
            return countIn(there.counts, terminal);
    }
    return countIn({}, terminal);
}

/// Compares \a report with the open day, or with \a counted, and returns it as facts.
JournalResult<QJsonObject> compared(const Journal &journal, TerminalReport &report,
                                    const DayCount &counted)
{
    if (!report.report || report.report->state != ReportState::Given)
        return toFacts(report);
    if (report.kind == ReportKind::Z) {
        report.differences = compare(*report.report, counted);
        return toFacts(report);
    }
    const auto day = countOpenDay(journal);
    if (!day)
        return day.error();
    report.differences = compare(*report.report, countOn(day.value(), report.terminal));
    return toFacts(report);
}

} // namespace

bool hasReports(const TerminalRecord &terminal)
{
    return !dialect(terminal.dialect).reports.isEmpty();
}

ReportQuestion::ReportQuestion(PaymentContext context, const TerminalRecord &terminal,
                               ReportKind kind, std::shared_ptr<TerminalLock> lock,
                               DayCount counted, QObject *parent)
    : QObject(parent)
    , m_context(std::move(context))
    , m_lock(std::move(lock))
    , m_counted(std::move(counted))
    , m_report{.terminal = terminal, .kind = kind}
{
    QMetaObject::invokeMethod(this, &ReportQuestion::open, Qt::QueuedConnection);
}

ReportQuestion::~ReportQuestion() = default;

void ReportQuestion::open()
{
    whenFinished(m_context.terminals.open(m_report.terminal, m_lock), this,
                 [this](const Terminals::Opened &opened) {
                     if (!opened) {
                         m_report.vault = opened.error();
                         return emit finished();
                     }
                     m_client = opened.value();
                     if (m_report.kind == ReportKind::Z)
                         enterAsked();
                     else
                         send();
                 });
}

void ReportQuestion::enterAsked()
{
    const auto entering = m_context.journal.run(
        [terminal = m_report.terminal, at = m_context.clock.now()](Journal &journal) {
            const auto facts = [&journal, &terminal]() -> JournalResult<QJsonObject> {
                const auto entries = journal.dayBook().sinceClose();
                if (!entries)
                    return entries.error();
                if (wasZAsked(entries.value(), terminal.id))
                    return JournalError::Stale;
                return toFacts(TerminalReport{.terminal = terminal, .kind = ReportKind::Z});
            };
            return journal.enterDay(DayEntryKind::ZAsked, at, facts);
        });
    whenFinished(entering, this, [this](const JournalResult<DayEntry> &entered) {
        if (entered && m_lock->keep())
            return send();
        m_report.journal = entered ? JournalError::Stale : entered.error();
        emit finished();
    });
}

void ReportQuestion::send()
{
    HttpCall *call = m_client->report(m_report.kind, this);
    connect(call, &HttpCall::finished, this, &ReportQuestion::onAnswered);
}

void ReportQuestion::onAnswered(const CallResult &result)
{
    m_client->rest();
    if (result.answer)
        m_report.report = readReport(result.answer.value(), m_client->cleaning());
    else
        m_report.call = result.answer.error();
    const bool isWorthKeeping = m_report.kind == ReportKind::Z || m_report.report;
    if (isWorthKeeping)
        enter();
    else
        emit finished();
}

void ReportQuestion::enter()
{
    const auto entering = m_context.journal.run(
        [report = m_report, counted = m_counted,
         at = m_context.clock.now()](Journal &journal) mutable -> JournalResult<TerminalReport> {
            const auto entered = journal.enterDay(
                entryOf(report), at, [&] { return compared(journal, report, counted); });
            return entered ? JournalResult<TerminalReport>(report) : entered.error();
        });
    whenFinished(entering, this, [this](const JournalResult<TerminalReport> &entered) {
        if (entered)
            m_report = entered.value();
        else
            m_report.journal = entered.error();
        if (!entered)
            qCWarning(lcPayment) << "a terminal's totals were not kept:" << nameOf(entered.error());
        emit finished();
    });
}

} // namespace tillside
