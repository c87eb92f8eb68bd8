#pragma once

#include "core/control/checkitem.h"
#include "core/journal/journal.h"
#include "core/model/terminalrecord.h"
#include "core/payment/backgroundcheck.h"

#include <QObject>

#include <optional>
#include <vector>

namespace tillside {

/// What a person has to know about one contradicted end.
struct ContradictionNotice {
    CheckItem item; ///< The payment, with its evidence.
    TerminalRecord terminal;
    /// The same sale, approved later on any terminal: the customer may have paid twice.
    std::optional<PaymentRecord> again;
    QString againTerminal; ///< The name of its terminal.
    bool canVoid = false; ///< The payment took money after all, and can be voided.
};

/// Keeps the contradicted ends that the person at this window has not answered yet, one notice at a
/// time. A payment that was settled by hand meanwhile needs no notice. It outlives the screens.
class ContradictionController final : public QObject {
    Q_OBJECT

public:
    /// \a backgroundCheck outlives it.
    ContradictionController(PaymentContext context, const BackgroundCheck &backgroundCheck,
                            QObject *parent = nullptr);

    /// What the person has to be shown; unset if there is nothing.
    [[nodiscard]] const std::optional<ContradictionNotice> &notice() const { return m_notice; }
    [[nodiscard]] QDateTime now() const { return m_context.clock.now(); }

    /// The person has answered the notice, and so was told how the payment stands: the next notice
    /// follows, if there is one. The payment stays on the list to check.
    void answer();

signals:
    /// notice() is another one, or none.
    void changed();

private:
    using Read = JournalResult<ContradictionNotice>;

    void onContradicted(const PaymentRecord &payment);
    void onPayments(const std::vector<PaymentRecord> &payments);
    void readNext();
    void onRead(const PaymentId &id, const Read &read);

    PaymentContext m_context;
    std::vector<PaymentId> m_waiting; ///< Unanswered, in the order in which they came.
    std::optional<ContradictionNotice> m_notice; ///< About the first of them, once it is read.
};

/// Reads what a person has to know about the contradicted end of the payment \a id, which is in the
/// journal.
[[nodiscard]] JournalResult<ContradictionNotice> readNotice(const Journal &journal,
                                                            const PaymentId &id);

} // namespace tillside
