#pragma once

#include "core/vault/tokenvault.h"

#include <QPromise>
#include <QTimer>

#include <chrono>
#include <memory>
#include <utility>

namespace tillside {

/// The answer to one call of a vault: the first result is given, later ones are dropped. After \a
/// patience the result is `NoAnswer`; it is `Failed` if nothing is left that could give one. It
/// belongs to the thread that created it.
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
        if (std::exchange(m_isGiven, true))
            return;
        m_deadline.stop();
        m_promise.addResult(std::move(result));
        m_promise.finish();
    }
    /// Gives \a result from another thread. The caller's reference to \a answer goes along, so that
    /// the last reference is never dropped in that thread.
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
    bool m_isGiven = false;
};

} // namespace tillside
