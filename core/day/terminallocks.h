#pragma once

#include "core/payment/paymentcontext.h"
#include "core/terminal/terminallock.h"

#include <QElapsedTimer>
#include <QObject>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace tillside {

/// The locks of several terminals, taken all or none: while they are held, no payment of this till
/// runs there, in any process.
class TerminalLocks final : public QObject {
    Q_OBJECT

public:
    using Held = std::map<TerminalId, std::shared_ptr<TerminalLock>>;

    /// Takes the locks of \a terminals. A lock that is held elsewhere is waited for as long as a
    /// program needs that only asks about an end (Intervals::lockPatience).
    TerminalLocks(PaymentContext context, std::vector<TerminalRecord> terminals,
                  QObject *parent = nullptr);

    /// The locks, after `taken`.
    [[nodiscard]] const Held &held() const { return m_held; }

signals:
    /// Exactly one of these comes, from the event loop.
    void taken();
    void inUse(const tillside::TerminalRecord &terminal);
    void failed(tillside::JournalError error);

private:
    void take();

    PaymentContext m_context;
    std::vector<TerminalRecord> m_terminals;
    Held m_held;
    QElapsedTimer m_since;
};

} // namespace tillside
