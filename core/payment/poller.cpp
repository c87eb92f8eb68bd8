#include "core/payment/poller.h"

#include <algorithm>

namespace tillside {

Poller::Poller(std::shared_ptr<TerminalClient> client, Intervals intervals, QObject *parent)
    : QObject(parent)
    , m_client(std::move(client))
    , m_intervals(std::move(intervals))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Poller::send);
}

void Poller::ask(const Uti &uti, Pace pace)
{
    Q_ASSERT(!m_timer.isActive());
    m_uti = uti;
    m_timer.start(delay(pace));
}

std::chrono::milliseconds Poller::delay(Pace pace)
{
    if (pace != Pace::Silence) {
        m_silences = 0;
        return pace == Pace::Now ? std::chrono::milliseconds(0) : m_intervals.poll;
    }
    const std::size_t step = std::min(m_silences, m_intervals.silence.size() - 1);
    ++m_silences;
    return m_intervals.silence.at(step);
}

void Poller::send()
{
    HttpCall *call = m_client->ask(m_uti, this);
    connect(call, &HttpCall::finished, this, [this, call](const CallResult &result) {
        call->deleteLater();
        emit answered(result);
    });
}

} // namespace tillside
