#include "core/payment/poller.h"

#include <algorithm>

namespace tillside {

Poller::Poller(std::shared_ptr<TerminalClient> client, Intervals intervals, QObject *parent)
    : QObject(parent)
    , m_client(std::move(client))
    , m_intervals(std::move(intervals))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer); // A coarse one may come before the interval is over.
    connect(&m_timer, &QTimer::timeout, this, &Poller::send);
}

void Poller::ask(const Uti &uti, Pace pace)
{
    Q_ASSERT(!m_timer.isActive());
    m_uti = uti;
    m_timer.start(delay(pace));
}

Poller::ms Poller::delay(Pace pace)
{
    m_silences = pace == Pace::Silence ? m_silences + 1 : 0;
    switch (pace) {
    case Pace::Now: return ms(0);
    case Pace::Working: return untilNext(m_intervals.poll);
    case Pace::ForCard: return untilNext(m_intervals.pollForCard);
    case Pace::NearEnd:
        return untilNext(m_took > m_intervals.slowAnswer ? m_intervals.poll
                                                         : m_intervals.pollNearEnd);
    case Pace::Blind: return untilNext(m_intervals.pollBlind);
    case Pace::Silence:
        return m_intervals.silence.at(std::min(m_silences, m_intervals.silence.size()) - 1);
    }
    Q_UNREACHABLE();
}

/// How much of \a interval is left since the last question. The time in which its answer was
/// written to the disk is part of it.
Poller::ms Poller::untilNext(ms interval) const
{
    if (!m_answered.isValid())
        return interval;
    return std::max({interval - ms(m_asked.elapsed()),
                     m_intervals.afterAnswer - ms(m_answered.elapsed()), ms(0)});
}

void Poller::send()
{
    m_asked.start();
    HttpCall *call = m_client->ask(m_uti, this, m_keeping);
    connect(call, &HttpCall::finished, this, [this, call](const CallResult &result) {
        call->deleteLater();
        take(result);
    });
}

void Poller::take(const CallResult &result)
{
    if (m_keeping == Keeping::AnyUrl && !isNamed(result)) {
        m_client->rest();
        if (result.mayBeForAnother)
            return send();
    }
    m_took = ms(m_asked.elapsed());
    m_answered.start();
    emit answered(result);
}

/// Whether the answer names the UTI that was asked about.
bool Poller::isNamed(const CallResult &result) const
{
    if (!result.answer)
        return false;
    const HttpAnswer &answer = result.answer.value();
    const auto uti = readAnswer(answer.status, answer.body, m_client->cleaning(), {m_uti, {}}).uti;
    return uti && uti->compare(m_uti.text(), Qt::CaseInsensitive) == 0;
}

} // namespace tillside
