#pragma once

#include "core/day/daysheet.h"
#include "core/payment/paymentcontext.h"

#include <QObject>

#include <optional>
#include <vector>

namespace tillside {

/// The list of closed days, the newest first, a page at a time. It outlives the page that shows it.
///
/// A page begins after a close, never at a number of days: it stays where it is while days are
/// closed.
class ClosedDaysController final : public QObject {
    Q_OBJECT

public:
    static constexpr std::size_t kPage = 14;

    explicit ClosedDaysController(PaymentContext context, QObject *parent = nullptr);

    /// Reads the newest page.
    void open();
    /// Reads the days before those of this page, or after them.
    void goEarlier();
    void goLater();

    [[nodiscard]] const std::vector<DaySheet> &days() const { return m_page.days; }
    [[nodiscard]] bool hasEarlier() const { return m_page.hasEarlier; }
    [[nodiscard]] bool hasLater() const { return !m_befores.empty(); }
    /// Whether a page was read since open(): without days, none was ever closed.
    [[nodiscard]] bool isRead() const { return m_isRead; }
    [[nodiscard]] std::optional<JournalError> readError() const { return m_readError; }
    [[nodiscard]] QDateTime now() const { return m_context.clock.now(); }

signals:
    void changed();

private:
    void read();

    PaymentContext m_context;
    std::vector<DayEntry> m_befores; ///< The close before which each page begins, but the newest.
    ClosedDays m_page;
    bool m_isRead = false;
    std::optional<JournalError> m_readError;
    int m_round = 0; ///< Counts the readings, so that only the last one is shown.
};

} // namespace tillside
