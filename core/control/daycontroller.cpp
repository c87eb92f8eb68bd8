#include "core/control/daycontroller.h"

#include "core/base/log.h"
#include "core/base/whenfinished.h"
#include "core/payment/paymentrules.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace tillside {

namespace {

JournalResult<std::optional<LastPayment>> readLast(const Journal &journal)
{
    const auto newest = journal.payments({.limit = 1});
    if (!newest)
        return newest.error();
    if (newest.value().empty())
        return std::optional<LastPayment>();
    const PaymentRecord &payment = newest.value().front();
    const auto terminal = journal.terminal(payment.terminal);
    if (!terminal)
        return terminal.error();
    const auto followUps = journal.payments({.original = payment.id});
    if (!followUps)
        return followUps.error();
    return std::optional(
        LastPayment{.payment = payment,
                    .standing = standingOf(payment),
                    .terminal = terminal.value().value(),
                    .canVoid = !mayVoid(payment, followUps.value()),
                    .canCapture = !mayCapture(payment, followUps.value(),
                                              payment.approved.value_or(payment.amount))});
}

/// Whether payments before the oldest of \a newest cannot be of the day that begins at \a from:
/// many in a row are older. A clock that was set back for a while must not hide sales.
bool isBeyond(const std::vector<PaymentRecord> &newest, const QDateTime &from)
{
    constexpr std::size_t kInARow = 50;
    return newest.size() > kInARow
        && std::all_of(newest.end() - kInARow, newest.end(),
                       [&from](const PaymentRecord &payment) { return payment.startedAt < from; });
}

JournalResult<std::vector<SalesTotal>> readSales(const Journal &journal, const QDateTime &from,
                                                 const QDateTime &to)
{
    constexpr int kFirst = 200; // Few tills take more payments a day.
    for (int limit = kFirst;; limit *= 2) {
        const auto newest = journal.payments({.limit = limit});
        if (!newest)
            return newest.error();
        const bool isAll = newest.value().size() < static_cast<std::size_t>(limit);
        if (isAll || isBeyond(newest.value(), from))
            return salesBetween(from, to, newest.value());
    }
}

} // namespace

DayController::DayController(PaymentContext context, const BackgroundCheck &backgroundCheck,
                             QObject *parent)
    : QObject(parent)
    , m_context(std::move(context))
{
    m_midnight.setSingleShot(true);
    connect(&m_midnight, &QTimer::timeout, this, &DayController::read);
    const auto readAgain = [this] {
        if (m_midnight.isActive()) // The first reading waits until it is wanted.
            read();
    };
    connect(&backgroundCheck, &BackgroundCheck::resolved, this, readAgain);
    connect(&backgroundCheck, &BackgroundCheck::paymentsChanged, this, readAgain);
}

JournalResult<DayController::Day> DayController::readDay(const Journal &journal,
                                                         const QDateTime &from, const QDateTime &to)
{
    const auto last = readLast(journal);
    if (!last)
        return last.error();
    const auto sales = readSales(journal, from, to);
    if (!sales)
        return sales.error();
    const bool isOneFigure = sales.value().size() == 1;
    return Day{.last = last.value(),
               .today = isOneFigure ? std::optional(sales.value().front()) : std::nullopt};
}

void DayController::read()
{
    if (std::exchange(m_isReading, true)) {
        m_isStale = true;
        return;
    }
    const QDate today = now().toLocalTime().date();
    const QDateTime from = today.startOfDay().toUTC();
    const QDateTime to = today.addDays(1).startOfDay().toUTC();
    // The clock may be set, and the computer may sleep.
    constexpr qint64 kAtMost = 60'000;
    m_midnight.start(std::chrono::milliseconds(std::min(now().msecsTo(to) + 1, kAtMost)));
    const auto reading = m_context.journal.run(
        [from, to](const Journal &journal) { return readDay(journal, from, to); });
    whenFinished(reading, this, [this](const JournalResult<Day> &day) {
        m_isReading = false;
        if (!day)
            qCInfo(lcPayment) << "the day is not read:" << nameOf(day.error());
        show(day ? day.value() : Day());
        if (std::exchange(m_isStale, false))
            read();
    });
}

void DayController::show(const Day &day)
{
    if (std::exchange(m_day, day) != day)
        emit changed();
}

} // namespace tillside
