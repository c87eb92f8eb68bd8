#pragma once

#include "tests/support/system/patience.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QSignalSpy>
#include <QString>

namespace tillside {

/// Opens or locks the keyring of the session that tests/support/system/with-keyring started for
/// this test. False if that did not work or there is no such session.
[[nodiscard]] bool unlockKeyring();
[[nodiscard]] bool lockKeyring();

/// Makes the question of a waiting keyring go away as if its owner had closed it.
[[nodiscard]] bool dismissKeyringPrompt();

/// The answer of \a future; \a otherwise if there is none in time.
template <typename T>
[[nodiscard]] T answerOf(const QFuture<T> &future, T otherwise)
{
    QFutureWatcher<T> watcher;
    QSignalSpy finished(&watcher, &QFutureWatcher<T>::finished);
    watcher.setFuture(future);
    return hears(finished) && future.resultCount() == 1 ? future.result() : otherwise;
}

} // namespace tillside
