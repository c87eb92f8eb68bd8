#pragma once

#include "core/day/day.h"
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

/// What the Charge screen shows of the day: the last payment, and what today brought in, the day of
/// the shop's clock, as the day's totals count it. It outlives the screen.
///
/// No figure is shown that may be too high: there is none before it is read, after reading failed,
/// if today's money is in several currencies, and while a void or a refund of today is not known.
class DayController final : public QObject {
    Q_OBJECT

public:
    /// \a backgroundCheck outlives it.
    DayController(PaymentContext context, const BackgroundCheck &backgroundCheck,
                  QObject *parent = nullptr);

    /// Reads both anew; `changed` follows if they differ. From then on it follows the background
    /// check and the calendar by itself.
    void read();

    [[nodiscard]] const std::optional<LastPayment> &last() const { return m_shown.last; }
    /// Unset while it is not known, and before money has moved that day.
    [[nodiscard]] const std::optional<DayCount> &today() const { return m_shown.today; }
    [[nodiscard]] QDateTime now() const { return m_context.clock.now(); }

signals:
    void changed();

private:
    struct Shown {
        std::optional<LastPayment> last;
        std::optional<DayCount> today;

        bool operator==(const Shown &) const = default;
    };

    [[nodiscard]] static JournalResult<Shown> readDay(const Journal &journal, const QDate &today);
    void show(const Shown &shown);

    PaymentContext m_context;
    Shown m_shown;
    QTimer m_midnight;
    bool m_isReading = false;
    bool m_isStale = false; ///< Something has changed while it was read.
};

} // namespace tillside
