#include "core/reach/roundtrips.h"

#include <algorithm>
#include <utility>

namespace tillside {

RoundTrips::RoundTrips(std::shared_ptr<TerminalClient> client, const Clock &clock,
                       std::chrono::milliseconds deadline, QObject *parent)
    : QObject(parent)
    , m_client(std::move(client))
    , m_clock(clock)
{
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(deadline);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        m_call.reset();
        end(CallError::Timeout);
    });
    ask();
}

void RoundTrips::ask()
{
    // The call before is emitting its own signal.
    if (m_call)
        m_call.release()->deleteLater();
    m_call.reset(m_client->ask(m_uti, nullptr));
    connect(m_call.get(), &HttpCall::finished, this, &RoundTrips::onAnswer);
    m_deadline.start();
}

void RoundTrips::onAnswer(const CallResult &result)
{
    m_deadline.stop();
    if (!result.answer)
        return end(result.answer.error());
    m_took.push_back(result.elapsed);
    compareClocks(result);
    static_cast<int>(m_took.size()) < kRoundTrips ? ask() : end(std::nullopt);
}

/// The terminal tells whole seconds, and told them about halfway.
void RoundTrips::compareClocks(const CallResult &result)
{
    constexpr int kHalfASecond = 500;
    const std::optional<QDateTime> &told = result.answer.value().date;
    if (!told || (m_finding.clockAhead && result.elapsed >= m_quickest))
        return;
    m_quickest = result.elapsed;
    const QDateTime then = m_clock.now().addMSecs(-result.elapsed.count() / 2);
    const std::chrono::milliseconds ahead(then.msecsTo(*told) + kHalfASecond);
    m_finding.clockAhead = std::chrono::round<std::chrono::seconds>(ahead);
}

void RoundTrips::end(const std::optional<CallError> &call)
{
    m_finding.answered = static_cast<int>(m_took.size());
    m_finding.call = call;
    if (!m_took.empty()) {
        const auto middle = m_took.begin() + static_cast<std::ptrdiff_t>(m_took.size() / 2);
        std::nth_element(m_took.begin(), middle, m_took.end());
        m_finding.median = *middle;
    }
    emit finished(m_finding);
}

} // namespace tillside
