#include "core/printer/printqueue.h"

#include "core/base/log.h"
#include "core/base/whenfinished.h"

#include <QPromise>

#include <memory>
#include <utility>

namespace tillside {

PrintQueue::PrintQueue(PrintHand hand, std::chrono::milliseconds again, QObject *parent)
    : QObject(parent)
    , m_hand(std::move(hand))
{
    m_thread.setMaxThreadCount(1);
    m_again.setSingleShot(true);
    m_again.setInterval(again);
    connect(&m_again, &QTimer::timeout, this, &PrintQueue::tryAgain);
}

PrintQueue::~PrintQueue()
{
    m_thread.waitForDone();
}

void PrintQueue::add(const PrintJob &job)
{
    m_jobs.push_back(job);
    if (!m_isPrinting && !m_problem)
        next();
    emit changed();
}

void PrintQueue::tryAgain()
{
    if (m_isPrinting || m_jobs.empty())
        return;
    next();
    emit changed();
}

void PrintQueue::drop()
{
    if (m_isPrinting || m_jobs.empty())
        return;
    m_jobs.pop_front();
    next();
    emit changed();
}

const PrintJob *PrintQueue::first() const
{
    return m_jobs.empty() ? nullptr : &m_jobs.front();
}

void PrintQueue::next()
{
    m_again.stop();
    m_problem.reset();
    m_isPrinting = !m_jobs.empty();
    if (!m_isPrinting)
        return;
    auto promise = std::make_shared<QPromise<Result<Done, PrintProblem>>>();
    whenFinished(promise->future(), this,
                 [this](const Result<Done, PrintProblem> &done) { onDone(done); });
    m_thread.start([promise, hand = m_hand, job = m_jobs.front()] {
        promise->start();
        promise->addResult(hand(job));
        promise->finish();
    });
}

void PrintQueue::onDone(const Result<Done, PrintProblem> &done)
{
    m_isPrinting = false;
    if (!done) {
        m_problem = done.error();
        const PrintJob &job = m_jobs.front();
        qCWarning(lcPrinter) << (job.payment ? job.payment->text() : job.title)
                             << "not printed:" << nameOf(done.error());
        if (passesByItself(done.error()))
            m_again.start();
        emit changed();
        return;
    }
    const PrintJob job = std::move(m_jobs.front());
    m_jobs.pop_front();
    emit printed(job); // Before the next one, which may be a copy of it.
    next();
    emit changed();
}

} // namespace tillside
