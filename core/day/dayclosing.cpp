#include "core/day/dayclosing.h"

#include "core/base/whenfinished.h"

#include <algorithm>
#include <utility>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

qint64 sequenceOf(const Day &day)
{
    return day.lastClose ? day.lastClose->sequence : 0;
}

std::vector<PaymentId> idsOf(const std::vector<ListedPayment> &payments)
{
    std::vector<PaymentId> ids;
    ids.reserve(payments.size());
    for (const ListedPayment &payment : payments)
        ids.push_back(payment.id);
    std::sort(ids.begin(), ids.end());
    return ids;
}

/// Why \a day may not be closed as \a order says; nothing if it may.
std::optional<CloseRefusal> refusalOf(const CloseOrder &order, const Day &day)
{
    if (order.seen && sequenceOf(*order.seen) != sequenceOf(day))
        return CloseRefusal::ClosedMeanwhile;
    const qint64 before = day.lastClose ? day.lastClose->through : 0;
    const bool hasMissed
        = std::any_of(day.counts.begin(), day.counts.end(),
                      [](const DayCount &count) { return count.learned.minor != 0; });
    const bool isNew = day.through > before || !day.learned.empty() || hasMissed;
    if (!isNew)
        return CloseRefusal::NothingToClose;
    if (day.inDoubt.empty())
        return std::nullopt;
    if (order.seen && idsOf(order.seen->inDoubt) != idsOf(day.inDoubt))
        return CloseRefusal::ChangedMeanwhile;
    return order.supervisor.isEmpty() ? std::optional(CloseRefusal::NeedsSupervisor) : std::nullopt;
}

} // namespace

QLatin1StringView nameOf(CloseRefusal refusal)
{
    switch (refusal) {
    case CloseRefusal::NoName: return "no-name"_L1;
    case CloseRefusal::NothingToClose: return "nothing-to-close"_L1;
    case CloseRefusal::ClosedMeanwhile: return "closed-meanwhile"_L1;
    case CloseRefusal::NeedsSupervisor: return "needs-supervisor"_L1;
    case CloseRefusal::ChangedMeanwhile: return "changed-meanwhile"_L1;
    case CloseRefusal::TerminalInUse: return "terminal-in-use"_L1;
    }
    Q_UNREACHABLE();
}

DayClosing::DayClosing(PaymentContext context, CloseOrder order, QObject *parent)
    : QObject(parent)
    , m_context(std::move(context))
    , m_order(std::move(order))
{
    QMetaObject::invokeMethod(this, &DayClosing::start, Qt::QueuedConnection);
}

DayClosing::~DayClosing() = default;

void DayClosing::start()
{
    m_order.by = m_order.by.trimmed();
    m_order.supervisor = m_order.supervisor.trimmed();
    if (m_order.by.isEmpty())
        return fail({.refused = CloseRefusal::NoName});
    const auto reading
        = m_context.journal.run([](Journal &journal) { return journal.terminals(); });
    whenFinished(reading, this, [this](const JournalResult<std::vector<TerminalRecord>> &all) {
        if (all)
            lock(all.value());
        else
            fail({.journal = all.error()});
    });
}

void DayClosing::lock(const std::vector<TerminalRecord> &terminals)
{
    if (m_order.withReports || m_order.withZ)
        std::copy_if(terminals.begin(), terminals.end(), std::back_inserter(m_toAsk), hasReports);
    m_locks = std::make_unique<TerminalLocks>(m_context, terminals);
    connect(m_locks.get(), &TerminalLocks::taken, this, &DayClosing::askX);
    connect(m_locks.get(), &TerminalLocks::inUse, this, [this](const TerminalRecord &terminal) {
        fail({.refused = CloseRefusal::TerminalInUse, .terminal = terminal.name});
    });
    connect(m_locks.get(), &TerminalLocks::failed, this,
            [this](JournalError error) { fail({.journal = error}); });
}

void DayClosing::askX()
{
    if (m_toAsk.empty())
        return close();
    const TerminalRecord terminal = m_toAsk.front();
    m_toAsk.erase(m_toAsk.begin());
    ask(terminal, ReportKind::X, {});
}

void DayClosing::close()
{
    const auto deciding
        = m_context.journal.run([order = m_order, at = m_context.clock.now()](Journal &journal) {
              return JournalResult<Decision>(decide(journal, order, at));
          });
    whenFinished(deciding, this, [this](const JournalResult<Decision> &decided) {
        if (decided)
            onDecided(decided.value());
        else
            fail({.journal = decided.error()});
    });
}

/// Counts the day and closes it, unless something is in the way, in one transaction.
DayClosing::Decision DayClosing::decide(Journal &journal, const CloseOrder &order,
                                        const QDateTime &at)
{
    Decision decision;
    const auto facts = [&]() -> JournalResult<QJsonObject> {
        const auto day = countOpenDay(journal);
        if (!day)
            return day.error();
        decision.day = day.value();
        if (const auto refusal = refusalOf(order, decision.day)) {
            decision.failure = CloseFailure{.refused = refusal, .day = decision.day};
            return JournalError::Stale;
        }
        decision.close = closeOf(decision.day, order.by, order.supervisor);
        return toFacts(decision.close);
    };
    const auto entered = journal.enterDay(DayEntryKind::Closed, at, facts);
    if (entered) {
        decision.close.sequence = entered.value().sequence;
        decision.close.at = entered.value().at;
    } else if (!decision.failure) {
        decision.failure = CloseFailure{.journal = entered.error()};
    }
    return decision;
}

void DayClosing::onDecided(const Decision &decision)
{
    if (decision.failure)
        return fail(*decision.failure);
    m_isClosed = true;
    m_day = decision.day;
    m_result.close = decision.close;
    for (const TerminalReport &report : m_result.reports) {
        const bool isGiven = report.report && report.report->state == ReportState::Given;
        if (m_order.withZ && isGiven && !report.journal)
            m_toAsk.push_back(report.terminal);
    }
    askZ();
}

void DayClosing::askZ()
{
    if (m_toAsk.empty()) {
        m_locks.reset();
        return emit closed(m_result);
    }
    const TerminalRecord terminal = m_toAsk.front();
    m_toAsk.erase(m_toAsk.begin());
    const auto there = std::find_if(
        m_day.terminals.begin(), m_day.terminals.end(),
        [&terminal](const TerminalDay &one) { return one.terminal.id == terminal.id; });
    ask(terminal, ReportKind::Z,
        countIn(there == m_day.terminals.end() ? std::vector<DayCount>() : there->counts,
                terminal));
}

void DayClosing::ask(const TerminalRecord &terminal, ReportKind kind, const DayCount &counted)
{
    m_question = std::make_unique<ReportQuestion>(m_context, terminal, kind,
                                                  m_locks->held().at(terminal.id), counted);
    connect(m_question.get(), &ReportQuestion::finished, this, &DayClosing::onAnswered);
}

void DayClosing::onAnswered()
{
    m_result.reports.push_back(m_question->report());
    m_question.release()->deleteLater(); // It is emitting.
    if (m_isClosed)
        askZ();
    else
        askX();
}

void DayClosing::fail(const CloseFailure &failure)
{
    m_toAsk.clear();
    if (m_locks)
        m_locks.release()->deleteLater(); // It may be emitting.
    emit refused(failure);
}

} // namespace tillside
