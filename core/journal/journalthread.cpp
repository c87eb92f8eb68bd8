#include "core/journal/journalthread.h"

namespace tillside {

using namespace Qt::StringLiterals;

JournalThread::JournalThread()
{
    m_thread.setObjectName(u"journal"_s);
    m_worker.moveToThread(&m_thread);
    m_thread.start();
}

JournalThread::~JournalThread()
{
    // The last job ends the thread, so that all jobs before it have run. An SQLite connection must
    // be closed in the thread that opened it.
    post([this] {
        m_journal.reset();
        m_thread.quit();
    });
    m_thread.wait();
}

QFuture<JournalResult<Done>> JournalThread::open(const QString &folder)
{
    auto promise = std::make_shared<QPromise<JournalResult<Done>>>();
    promise->start();
    post([this, promise, folder] {
        const auto tell = [&promise](qsizetype done, qsizetype all) {
            promise->setProgressRange(0, static_cast<int>(all));
            promise->setProgressValue(static_cast<int>(done));
        };
        JournalResult<std::unique_ptr<Journal>> opened = Journal::open(folder, tell);
        if (opened)
            m_journal = std::move(opened).value();
        else
            m_openError = opened.error();
        promise->addResult(m_journal ? JournalResult<Done>(Done{}) : m_openError);
        promise->finish();
    });
    return promise->future();
}

void JournalThread::post(std::function<void()> job)
{
    QMetaObject::invokeMethod(&m_worker, std::move(job), Qt::QueuedConnection);
}

} // namespace tillside
