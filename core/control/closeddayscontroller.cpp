#include "core/control/closeddayscontroller.h"

#include "core/base/whenfinished.h"

#include <utility>

namespace tillside {

ClosedDaysController::ClosedDaysController(PaymentContext context, QObject *parent)
    : QObject(parent)
    , m_context(std::move(context))
{ }

void ClosedDaysController::open()
{
    m_befores.clear();
    m_page = {};
    m_isRead = false;
    read();
}

void ClosedDaysController::goEarlier()
{
    if (!m_page.hasEarlier || !m_page.days.back().entry)
        return;
    m_befores.push_back(*m_page.days.back().entry);
    read();
}

void ClosedDaysController::goLater()
{
    if (m_befores.empty())
        return;
    m_befores.pop_back();
    read();
}

void ClosedDaysController::read()
{
    const std::optional<DayEntry> before
        = m_befores.empty() ? std::nullopt : std::optional(m_befores.back());
    const auto reading = m_context.journal.run(
        [before](const Journal &journal) { return readClosedDays(journal, before, kPage); });
    whenFinished(reading, this, [this, round = ++m_round](const JournalResult<ClosedDays> &read) {
        if (round != m_round)
            return;
        m_isRead = static_cast<bool>(read);
        m_readError = read ? std::nullopt : std::optional(read.error());
        m_page = read ? read.value() : ClosedDays();
        emit changed();
    });
}

} // namespace tillside
