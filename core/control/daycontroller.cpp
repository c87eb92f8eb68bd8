#include "core/control/daycontroller.h"

#include "core/base/log.h"
#include "core/base/whenfinished.h"
#include "core/payment/paymentrules.h"

#include <algorithm>
#include <chrono>
#include <iterator>
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

/// Whether \a payment, which is in doubt, may have taken money out of the sum of its day. One that
/// may have brought some in only makes the sum too low.
bool mayHaveTaken(const ListedPayment &payment)
{
    return payment.type == PaymentType::Void || payment.type == PaymentType::Refund;
}

/// What \a date brought in, if that is one figure and no void or refund may have taken from it.
JournalResult<std::optional<DayCount>> readToday(const Journal &journal, const QDate &date)
{
    const auto day = readDays(journal, date, date, QTimeZone::systemTimeZone());
    if (!day)
        return day.error();
    const std::vector<ListedPayment> &inDoubt = day.value().inDoubt;
    if (std::any_of(inDoubt.begin(), inDoubt.end(), mayHaveTaken))
        return std::optional<DayCount>();
    std::vector<DayCount> moved;
    std::copy_if(day.value().counts.begin(), day.value().counts.end(), std::back_inserter(moved),
                 [](const DayCount &count) { return count.sales.count > 0 || count.total() != 0; });
    return moved.size() == 1 ? std::optional(moved.front()) : std::nullopt;
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

JournalResult<DayController::Shown> DayController::readDay(const Journal &journal,
                                                           const QDate &today)
{
    const auto last = readLast(journal);
    if (!last)
        return last.error();
    const auto count = readToday(journal, today);
    if (!count)
        return count.error();
    return Shown{.last = last.value(), .today = count.value()};
}

void DayController::read()
{
    if (std::exchange(m_isReading, true)) {
        m_isStale = true;
        return;
    }
    const QDate today = now().toLocalTime().date();
    const QDateTime to = today.addDays(1).startOfDay().toUTC();
    // The clock may be set, and the computer may sleep.
    constexpr qint64 kAtMost = 60'000;
    m_midnight.start(std::chrono::milliseconds(std::min(now().msecsTo(to) + 1, kAtMost)));
    const auto reading = m_context.journal.run(
        [today](const Journal &journal) { return readDay(journal, today); });
    whenFinished(reading, this, [this](const JournalResult<Shown> &day) {
        m_isReading = false;
        if (!day)
            qCInfo(lcPayment) << "the day is not read:" << nameOf(day.error());
        show(day ? day.value() : Shown());
        if (std::exchange(m_isStale, false))
            read();
    });
}

void DayController::show(const Shown &shown)
{
    if (std::exchange(m_shown, shown) != shown)
        emit changed();
}

} // namespace tillside
