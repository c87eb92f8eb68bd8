#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace tillside {

/// Calls \a then with the result of \a future in the thread of \a receiver: always from the event
/// loop, at most once, and never after \a receiver is destroyed. A cancelled future calls nothing.
///
/// `QFuture::then(context, ...)` promises less in Qt 6.4: it calls immediately if the future is
/// already finished, and it may touch a context that another thread is destroying.
template <typename T, typename Then>
void whenFinished(const QFuture<T> &future, QObject *receiver, Then then)
{
    auto *watcher = new QFutureWatcher<T>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver,
                     [watcher, then = std::move(then)]() mutable {
                         watcher->deleteLater();
                         if (!watcher->isCanceled())
                             then(watcher->result());
                     });
    watcher->setFuture(future);
}

} // namespace tillside
