#pragma once

#include "core/control/checkitemlist.h"
#include "core/control/settlecontroller.h"
#include "core/payment/backgroundcheckhold.h"
#include "core/payment/terminalcheck.h"

#include <QObject>

#include <map>
#include <memory>
#include <optional>

namespace tillside {

/// What the screen "Payments to check" shows and does. It outlives the screen.
///
/// The list holds the payments that BackgroundCheck found unresolved or contradicted, with their
/// evidence. The
/// controller holds BackgroundCheck while it asks about one payment, so that the two do not compete
/// for the terminal. Another holder ends that question early, and BackgroundCheck asks it later.
class CheckController final : public QObject {
    Q_OBJECT

public:
    /// \a backgroundCheck outlives it.
    CheckController(PaymentContext context, BackgroundCheck &backgroundCheck,
                    QObject *parent = nullptr);
    ~CheckController() override;

    [[nodiscard]] const std::vector<CheckItem> &items() const { return m_list.items(); }
    /// Whether the list was read. Before that, an empty list means nothing.
    [[nodiscard]] bool isRead() const { return m_isRead; }
    /// How many payments a person still has to find out about, without those settled by hand.
    [[nodiscard]] int openCount() const { return m_openCount; }
    /// Whether the question of checkAgain() is under way. No other question begins until it is
    /// over.
    [[nodiscard]] bool isAsking() const { return m_asked.has_value(); }
    /// Why the last step failed; settling() has its own problem.
    [[nodiscard]] const std::optional<CheckProblem> &problem() const { return m_problem; }
    [[nodiscard]] SettleController &settling() { return m_settling; }
    [[nodiscard]] QDateTime now() const { return m_context.clock.now(); }

    /// Call it when a person opens the screen, not when the screen is only rebuilt.
    void beginVisit();
    /// The person has left the screen, which had \a seen on it: of these payments, they were told
    /// how each ended that has.
    void endVisit(const std::vector<PaymentId> &seen);
    /// Asks the terminal about one payment at once. Does nothing while another question is under
    /// way, and for a payment that has ended uncontradicted or has no UTI to ask about.
    void checkAgain(const PaymentId &id);

signals:
    /// openCount() is now \a open.
    void countChanged(int open);
    /// Follows every change of what the screen shows, including that of settling().
    void changed();

private:
    void onUnresolved(const std::vector<PaymentRecord> &payments);
    void onRead(const JournalResult<std::vector<CheckItem>> &read);
    void onNotSaved(const PaymentRecord &payment, JournalError error);
    void ask(const TerminalRecord &terminal);
    void onAsked(const PaymentRecord &payment, const std::optional<Judgement> &judgement);
    void onTerminalCheckFinished();
    void onHeld();
    void finishAsking();
    void tell();

    PaymentContext m_context;
    BackgroundCheck &m_backgroundCheck;
    CheckItemList m_list;
    std::map<PaymentId, PaymentRecord> m_unsaved; ///< Ended and shown, but not on the disk yet.
    std::optional<PaymentId> m_asked; ///< The payment of the question under way.
    int m_round = 0; ///< Counts the questions, so that the answer to a dropped one is ignored.
    std::optional<BackgroundCheckHold> m_hold; ///< Set while a question is under way.
    std::unique_ptr<TerminalCheck> m_terminalCheck;
    SettleController m_settling;
    std::optional<CheckProblem> m_problem;
    bool m_isRead = false;
    int m_openCount = 0;
};

} // namespace tillside
