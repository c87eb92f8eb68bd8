#pragma once

#include "core/control/salestotal.h"
#include "core/model/paymentrecord.h"
#include "core/model/standing.h"
#include "core/model/terminalrecord.h"
#include "core/payment/backgroundcheck.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace tillside {

/// The newest payment of the till, and what may be done with it now.
struct LastPayment {
    PaymentRecord payment;
    Standing standing = Standing::NotKnown; ///< Its own; see standingOf().
    TerminalRecord terminal; ///< Where it was made.
    bool canVoid = false;
    bool canCapture = false; ///< All that it holds.

    bool operator==(const LastPayment &) const = default;
};

/// What the Charge screen shows of the day: the last payment, and the sales of today, the day of
/// the shop's clock. It outlives the screen.
///
/// Nothing is shown that may be wrong: before it is read, after reading failed, and if today's
/// sales are in several currencies, there are no figures.
class DayController final : public QObject {
    Q_OBJECT

public:
    /// \a backgroundCheck outlives it.
    DayController(PaymentContext context, const BackgroundCheck &backgroundCheck,
                  QObject *parent = nullptr);

    /// Reads both anew; `changed` follows if they differ. From then on it follows the background
    /// check and the calendar by itself.
    void read();

    [[nodiscard]] const std::optional<LastPayment> &last() const { return m_day.last; }
    /// Unset while it is not known, and before the first sale of the day.
    [[nodiscard]] const std::optional<SalesTotal> &today() const { return m_day.today; }
    [[nodiscard]] QDateTime now() const { return m_context.clock.now(); }

signals:
    void changed();

private:
    struct Day {
        std::optional<LastPayment> last;
        std::optional<SalesTotal> today;

        bool operator==(const Day &) const = default;
    };

    [[nodiscard]] static JournalResult<Day> readDay(const Journal &journal, const QDateTime &from,
                                                    const QDateTime &to);
    void show(const Day &day);

    PaymentContext m_context;
    Day m_day;
    QTimer m_midnight;
    bool m_isReading = false;
    bool m_isStale = false; ///< Something has changed while it was read.
};

} // namespace tillside
