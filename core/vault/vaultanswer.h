#pragma once

#include "core/vault/tokenvault.h"

#include <QPromise>
#include <QTimer>

#include <chrono>
#include <memory>
#include <utility>

namespace tillside {

/// The answer to one call of a vault: whatever comes first is given, the rest is dropped. After
/// \a patience it is `NoAnswer`, and `Failed` if nobody is left who could give one. It belongs to
/// the thread that made it.
template <typename T>
class VaultAnswer final {
public:
    explicit VaultAnswer(std::chrono::milliseconds patience)
    {
        m_promise.start();
        m_deadline.setSingleShot(true);
        m_deadline.callOnTimeout(&m_deadline, [this] { give(VaultError::NoAnswer); });
        m_deadline.start(patience);
    }
    ~VaultAnswer() { give(VaultError::Failed); }
    Q_DISABLE_COPY_MOVE(VaultAnswer)

    void give(VaultResult<T> result)
    {
        if (std::exchange(m_given, true))
            return;
        m_deadline.stop();
        m_promise.addResult(std::move(result));
        m_promise.finish();
    }
    /// Gives \a result from another thread. The caller's share of \a answer goes with it, so that
    /// the last one never ends there.
    static void giveFromAfar(std::shared_ptr<VaultAnswer> answer, VaultResult<T> result)
    {
        QObject *home = &answer->m_deadline;
        QMetaObject::invokeMethod(
            home,
            [answer = std::move(answer), result = std::move(result)] { answer->give(result); },
            Qt::QueuedConnection);
    }
    [[nodiscard]] QFuture<VaultResult<T>> future() const { return m_promise.future(); }

private:
    QPromise<VaultResult<T>> m_promise;
    QTimer m_deadline;
    bool m_given = false;
};

} // namespace tillside
