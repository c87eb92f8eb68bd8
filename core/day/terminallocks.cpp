#include "core/day/terminallocks.h"

#include <QTimer>

#include <utility>

namespace tillside {

TerminalLocks::TerminalLocks(PaymentContext context, std::vector<TerminalRecord> terminals,
                             QObject *parent)
    : QObject(parent)
    , m_context(std::move(context))
    , m_terminals(std::move(terminals))
{
    m_since.start();
    QMetaObject::invokeMethod(this, &TerminalLocks::take, Qt::QueuedConnection);
}

void TerminalLocks::take()
{
    constexpr std::chrono::milliseconds kPause{100};
    for (const TerminalRecord &terminal : m_terminals) {
        const auto lock = TerminalLock::tryAcquire(m_context.lockFolder, terminal.id);
        if (!lock) {
            m_held.clear();
            return emit failed(lock.error());
        }
        if (lock.value()) {
            m_held[terminal.id] = lock.value();
            continue;
        }
        m_held.clear(); // A payment must not wait for a till that waits itself.
        if (m_since.hasExpired(m_context.intervals.lockPatience.count()))
            return emit inUse(terminal);
        QTimer::singleShot(kPause, this, &TerminalLocks::take);
        return;
    }
    emit taken();
}

} // namespace tillside
