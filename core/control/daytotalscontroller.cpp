#include "core/control/daytotalscontroller.h"

#include "core/base/log.h"
#include "core/base/whenfinished.h"
#include "core/day/daycsv.h"

#include <QSaveFile>

#include <algorithm>
#include <iterator>
#include <utility>

namespace tillside {

namespace {

/// A day, and the terminals that have reports.
struct DayReading {
    Day day;
    std::vector<TerminalRecord> reporting;
};

JournalResult<Day> readDay(const Journal &journal, const std::optional<QDate> &date)
{
    return date ? readDays(journal, *date, *date, QTimeZone::systemTimeZone())
                : readOpenDay(journal);
}

JournalResult<DayReading> readChosen(const Journal &journal, const std::optional<QDate> &date)
{
    const auto day = readDay(journal, date);
    if (!day)
        return day.error();
    const auto terminals = journal.terminals();
    if (!terminals)
        return terminals.error();
    DayReading reading{.day = day.value(), .reporting = {}};
    std::copy_if(terminals.value().begin(), terminals.value().end(),
                 std::back_inserter(reading.reporting), hasReports);
    return reading;
}

} // namespace

DayTotalsController::DayTotalsController(PaymentContext context, BackgroundCheck &backgroundCheck,
                                         QObject *parent)
    : QObject(parent)
    , m_context(std::move(context))
    , m_backgroundCheck(backgroundCheck)
{
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &DayTotalsController::read);
}

DayTotalsController::~DayTotalsController() = default;

void DayTotalsController::open()
{
    m_watch = std::make_unique<JournalWatch>(m_context.journal);
    connect(m_watch.get(), &JournalWatch::changed, this, &DayTotalsController::follow);
    read();
}

/// What was said of a day is old when the person comes back.
void DayTotalsController::close()
{
    m_watch.reset();
    m_rest.stop();
    if (m_state == State::Working)
        return;
    m_state = State::Idle;
    m_reports.clear();
    m_failure.reset();
    m_closed.reset();
}

void DayTotalsController::choose(const std::optional<QDate> &date)
{
    if (std::exchange(m_chosen, date) == date)
        return;
    m_day.reset();
    m_reports.clear();
    m_failure.reset();
    m_closed.reset();
    emit changed();
    read();
}

void DayTotalsController::follow()
{
    if (!m_rest.isActive())
        m_rest.start();
}

void DayTotalsController::read()
{
    constexpr int kShare = 20; // Counting takes at most one part in so many of the time.
    m_reading.start();
    ++m_round;
    const auto reading = m_context.journal.run(
        [date = m_chosen](const Journal &journal) { return readChosen(journal, date); });
    whenFinished(reading, this, [this, round = m_round](const JournalResult<DayReading> &read) {
        m_rest.setInterval(static_cast<int>(m_reading.elapsed()) * kShare);
        if (round != m_round)
            return;
        if (read)
            m_reporting = read.value().reporting;
        show(read ? JournalResult<Day>(read.value().day) : read.error());
    });
}

void DayTotalsController::show(const JournalResult<Day> &day)
{
    m_readError = day ? std::nullopt : std::optional(day.error());
    m_day = day ? std::optional(day.value()) : std::nullopt;
    emit changed();
}

void DayTotalsController::askTerminals()
{
    if (m_state != State::Idle || m_reporting.empty())
        return;
    m_state = State::Working;
    m_reports.clear();
    m_failure.reset();
    m_hold = std::make_unique<BackgroundCheckHold>(m_backgroundCheck);
    m_toAsk = m_reporting;
    m_locks = std::make_unique<TerminalLocks>(m_context, m_toAsk);
    connect(m_locks.get(), &TerminalLocks::taken, this, &DayTotalsController::askNext);
    connect(m_locks.get(), &TerminalLocks::inUse, this, [this](const TerminalRecord &terminal) {
        fail({.refused = CloseRefusal::TerminalInUse, .terminal = terminal.name});
    });
    connect(m_locks.get(), &TerminalLocks::failed, this,
            [this](JournalError error) { fail({.journal = error}); });
    emit changed();
}

void DayTotalsController::askNext()
{
    if (m_toAsk.empty())
        return rest();
    const TerminalRecord terminal = m_toAsk.back();
    m_toAsk.pop_back();
    m_question = std::make_unique<ReportQuestion>(m_context, terminal, ReportKind::X,
                                                  m_locks->held().at(terminal.id));
    connect(m_question.get(), &ReportQuestion::finished, this, [this] {
        m_reports.push_back(m_question->report());
        m_question.release()->deleteLater(); // It is emitting.
        askNext();
    });
}

void DayTotalsController::beginToClose()
{
    if (m_state != State::Idle || m_chosen || !m_day)
        return;
    m_state = State::AsksToClose;
    m_asked = m_day;
    m_failure.reset();
    emit changed();
}

void DayTotalsController::declineToClose()
{
    if (m_state != State::AsksToClose)
        return;
    m_state = State::Idle;
    emit changed();
}

void DayTotalsController::closeDay(CloseOrder order)
{
    if (m_state != State::AsksToClose)
        return;
    m_state = State::Working;
    m_reports.clear();
    m_closed.reset();
    order.seen = m_asked;
    m_hold = std::make_unique<BackgroundCheckHold>(m_backgroundCheck);
    m_closing = std::make_unique<DayClosing>(m_context, std::move(order));
    connect(m_closing.get(), &DayClosing::closed, this, &DayTotalsController::onClosed);
    connect(m_closing.get(), &DayClosing::refused, this, &DayTotalsController::fail);
    emit changed();
}

void DayTotalsController::onClosed(const ClosedDay &day)
{
    m_closed = day.close;
    m_reports = day.reports;
    rest();
}

void DayTotalsController::fail(const CloseFailure &failure)
{
    m_failure = failure;
    rest();
}

/// The terminals are free again, and the day is as the journal has it now.
void DayTotalsController::rest()
{
    if (m_closing)
        m_closing.release()->deleteLater(); // It may be emitting.
    if (m_locks)
        m_locks.release()->deleteLater();
    m_toAsk.clear();
    m_hold.reset();
    m_state = State::Idle;
    read();
    emit changed();
}

void DayTotalsController::makeSheet(QObject *receiver,
                                    const std::function<void(const DaySheet &)> &then)
{
    const auto making = m_context.journal.run(
        [date = m_chosen](const Journal &journal) -> JournalResult<DaySheet> {
            const auto day = readDay(journal, date);
            return day ? sheetOf(journal, day.value()) : day.error();
        });
    whenFinished(making, receiver, [then](const JournalResult<DaySheet> &sheet) {
        if (sheet)
            then(sheet.value());
    });
}

void DayTotalsController::makeClosedSheet(QObject *receiver,
                                          const std::function<void(const DaySheet &)> &then)
{
    const auto making = m_context.journal.run(
        [](const Journal &journal) { return readClosedDays(journal, {}, 1); });
    whenFinished(making, receiver, [then](const JournalResult<ClosedDays> &closed) {
        if (closed && !closed.value().days.empty())
            then(closed.value().days.front());
    });
}

void DayTotalsController::save(const QString &path)
{
    if (!m_day)
        return;
    const auto saving = m_context.journal.run([path, csv = toCsv(*m_day)](
                                                  const Journal &) -> JournalResult<bool> {
        QSaveFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(csv) == csv.size() && file.commit();
    });
    whenFinished(saving, this, [this, path](const JournalResult<bool> &written) {
        emit saved(written && written.value(), path);
    });
}

} // namespace tillside
