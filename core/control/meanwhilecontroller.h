#pragma once

#include "core/control/checkitem.h"
#include "core/payment/backgroundcheck.h"

#include <QDateTime>
#include <QObject>

#include <optional>
#include <vector>

namespace tillside {

/// The payments that ended while no window was there to show it, and that no person was told of:
/// another program drove them, the till was stopped too early, or the first round of
/// BackgroundCheck found out. One at a time, the newest last. It outlives the screens.
///
/// A contradicted end is left to ContradictionController, and a payment of this run to its own
/// outcome.
class MeanwhileController final : public QObject {
    Q_OBJECT

public:
    /// More pages than a person would read; older payments stay untold.
    static constexpr int kAtMost = 20;

    /// \a backgroundCheck outlives it, and has not started.
    MeanwhileController(PaymentContext context, const BackgroundCheck &backgroundCheck,
                        QObject *parent = nullptr);

    /// The payment that a person has to be shown; null if there is none.
    [[nodiscard]] const CheckItem *end() const;
    [[nodiscard]] QDateTime now() const { return m_context.clock.now(); }
    /// The person was shown end(), and has left it: they were told. The next one follows.
    void answer();

signals:
    /// end() is another one, or none.
    void changed();

private:
    using Ids = std::vector<PaymentId>;
    using Items = std::vector<CheckItem>;

    [[nodiscard]] static JournalResult<Ids> readIds(const Journal &journal);
    [[nodiscard]] static JournalResult<Items> readEnds(const Journal &journal, const Ids &ids);
    void read();
    void onRead(const Items &ends);

    PaymentContext m_context;
    Ids m_ids; ///< What was unresolved or untold when the window started, and not answered since.
    Items m_ends;
    bool m_isRoundOver = false; ///< What ends later is shown as it ends.
};

} // namespace tillside
