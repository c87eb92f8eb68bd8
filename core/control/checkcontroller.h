#pragma once

#include "core/control/checklist.h"
#include "core/control/settlecontroller.h"
#include "core/payment/backgroundcheckhold.h"
#include "core/payment/terminalcheck.h"

#include <QObject>

#include <map>
#include <memory>
#include <optional>

namespace tillside {

/// What "Payments to check" shows and does; it outlives the screen, which is built anew when
/// language or theme change.
///
/// The list is what BackgroundCheck found unresolved, each with its evidence. BackgroundCheck is
/// held while a payment is asked about here, so that the two are not in each other's way; whoever
/// else holds it meanwhile ends the question here, and BackgroundCheck makes up for it.
class CheckController final : public QObject {
    Q_OBJECT

public:
    /// \a backgroundCheck outlives it.
    CheckController(PaymentContext context, BackgroundCheck &backgroundCheck,
                    QObject *parent = nullptr);
    ~CheckController() override;

    [[nodiscard]] const std::vector<CheckItem> &items() const { return m_list.items(); }
    /// Whether the list was read; before that an empty one means nothing.
    [[nodiscard]] bool isRead() const { return m_isRead; }
    [[nodiscard]] int openCount() const { return m_openCount; }
    /// Whether somebody wanted the terminal asked and that is not over; no other question is begun.
    [[nodiscard]] bool isAsking() const { return m_asked.has_value(); }
    /// Why the last thing did not work; what settling has to say is with settling().
    [[nodiscard]] const std::optional<CheckProblem> &problem() const { return m_problem; }
    [[nodiscard]] SettleController &settling() { return m_settling; }
    [[nodiscard]] QDateTime now() const { return m_context.clock.now(); }

    /// A person opens the screen. Not to be called when it is only built anew.
    void beginVisit();
    /// Asks the terminal about one payment, at once.
    void checkAgain(const PaymentId &id);

signals:
    /// How many payments a person has still to find out about; those settled by hand not counted.
    void countChanged(int open);
    /// Something that the screen shows, that of settling() included.
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
    CheckList m_list;
    std::map<PaymentId, PaymentRecord> m_unsaved; ///< Known, shown, and not on the disk yet.
    std::optional<PaymentId> m_asked; ///< Being asked about.
    int m_round = 0; ///< Tells the news of this question from those of one that was dropped.
    std::optional<BackgroundCheckHold> m_hold; ///< While it is asked.
    std::unique_ptr<TerminalCheck> m_terminalCheck;
    SettleController m_settling;
    std::optional<CheckProblem> m_problem;
    bool m_isRead = false;
    int m_openCount = 0;
};

} // namespace tillside
