#pragma once

#include "tests/support/system/patience.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QSignalSpy>
#include <QString>

namespace tillside {

/// Opens or locks the keyring of the session that tests/support/system/with-keyring started for
/// this test. Returns false if that failed or there is no such session.
[[nodiscard]] bool unlockKeyring();
[[nodiscard]] bool lockKeyring();

/// Closes the prompt of a waiting keyring, as if its owner had dismissed it.
[[nodiscard]] bool dismissKeyringPrompt();

/// The result of \a future; \a otherwise if it does not arrive in time.
template <typename T>
[[nodiscard]] T answerOf(const QFuture<T> &future, T otherwise)
{
    QFutureWatcher<T> watcher;
    QSignalSpy finished(&watcher, &QFutureWatcher<T>::finished);
    watcher.setFuture(future);
    return hears(finished) && future.resultCount() == 1 ? future.result() : otherwise;
}

} // namespace tillside
