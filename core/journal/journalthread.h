#pragma once

#include "core/journal/journal.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <functional>
#include <memory>
#include <type_traits>
#include <utility>

namespace tillside {

/// The journal in a thread of its own, so that nothing on the screen waits for the disk.
///
/// Jobs run one after the other in the order in which they were given, across all callers. Use
/// whenFinished() to wait for a future's result. The destructor waits until all jobs given so far
/// have run, so that everything handed over is written.
class JournalThread {
public:
    JournalThread();
    ~JournalThread();
    Q_DISABLE_COPY_MOVE(JournalThread)

    /// Opens the journal in \a folder. Must be the first job. If it fails, all later jobs get its
    /// error. While an older file is migrated, the future has a progress.
    [[nodiscard]] QFuture<JournalResult<Done>> open(const QString &folder);

    /// Runs \a job in the journal's thread. \a job takes a `Journal &` and returns a
    /// `JournalResult<T>`.
    template <typename Job>
    [[nodiscard]] QFuture<std::invoke_result_t<Job, Journal &>> run(Job job)
    {
        using Answer = std::invoke_result_t<Job, Journal &>;
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        post([this, promise, job = std::move(job)]() mutable {
            promise->addResult(m_journal ? job(*m_journal) : Answer(m_openError));
            promise->finish();
        });
        return promise->future();
    }

private:
    void post(std::function<void()> job);

    QThread m_thread;
    QObject m_worker; ///< Lives in m_thread; jobs are queued to it.
    std::unique_ptr<Journal> m_journal; ///< Touched in m_thread only.
    JournalError m_openError = JournalError::CannotOpen;
};

} // namespace tillside
