#include "core/payment/pollpace.h"

#include "core/payment/displaytext.h"
#include "core/payment/paymentrules.h"

#include <utility>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

using Event = PaymentEvent;
using Code = EvidenceCode;

constexpr int kFruitlessAnswers = 3;

} // namespace

QLatin1StringView nameOf(Stuck reason)
{
    switch (reason) {
    case Stuck::NothingToAsk: return "nothing-to-ask"_L1;
    case Stuck::UnknownToTerminal: return "unknown-to-terminal"_L1;
    case Stuck::Contradicted: return "contradicted"_L1;
    case Stuck::NeedsPairing: return "needs-pairing"_L1;
    case Stuck::StillWorking: return "still-working"_L1;
    }
    Q_UNREACHABLE();
}

void PollPace::consider(const std::optional<Judgement> &last)
{
    m_last = last;
    if (!says(Code::NoAnswer)) // A question without an answer changes nothing that was said.
        count();
    const Event event = m_last ? m_last->event : Event::Accepted;
    if (event == Event::Progress)
        timeWork();
    const bool isUnknownYet
        = says(Code::UnknownUti) && !m_unknownSince.hasExpired(m_intervals.unknownUtiGrace.count());
    const bool hasAsked = event == Event::Silence || event == Event::Progress || isFruitless();
    if (event == Event::Progress && !worksTooLong())
        m_pace = paceOfWork();
    else if (isUnknownYet)
        m_pace = Poller::Pace::Working;
    else
        m_pace = hasAsked ? Poller::Pace::Silence : Poller::Pace::Now;
}

/// How soon a terminal at work is asked again, by the text on its display.
Poller::Pace PollPace::paceOfWork()
{
    const QString text = stored(m_last->detail);
    const auto said = readDisplayText(text);
    if (!said || !isNearTheEnd(*said)) {
        m_nearEndSince.invalidate();
        if (text.isEmpty())
            return Poller::Pace::Blind;
        return said == DisplayText::LookingForCard ? Poller::Pace::ForCard : Poller::Pace::Working;
    }
    if (!m_nearEndSince.isValid())
        m_nearEndSince.start();
    return m_nearEndSince.hasExpired(m_intervals.nearEndAtMost.count()) ? Poller::Pace::Working
                                                                        : Poller::Pace::NearEnd;
}

void PollPace::count()
{
    m_fruitless = isFruitless() ? m_fruitless + 1 : 0;
    if (!says(Code::UnknownUti))
        m_unknownSince.invalidate();
    else if (!m_unknownSince.isValid())
        m_unknownSince.start();
}

void PollPace::timeWork()
{
    if (!m_workingSince.isValid())
        m_workingSince.start();
    if (m_work != m_last) {
        m_work = m_last;
        m_newsSince.start();
    }
}

bool PollPace::worksTooLong() const
{
    return m_newsSince.hasExpired(m_intervals.nothingNew.count())
        || m_workingSince.hasExpired(m_intervals.workingAtMost.count());
}

bool PollPace::isFruitless() const
{
    return (m_last && m_last->event == Event::Contradiction) || says(Code::OriginalNotVoided)
        || says(Code::NotAuthorised) || says(Code::CertificateRefused);
}

std::optional<Stuck> PollPace::newlyStuck(const PaymentRecord &payment)
{
    const auto reason = stuckNow(payment);
    return reason == std::exchange(m_stuck, reason) ? std::nullopt : reason;
}

std::optional<Stuck> PollPace::stuckNow(const PaymentRecord &payment) const
{
    if (!askTarget(payment))
        return Stuck::NothingToAsk;
    if (says(Code::UnknownUti) && m_pace == Poller::Pace::Silence)
        return Stuck::UnknownToTerminal;
    if (m_last && m_last->event == Event::Progress)
        return worksTooLong() ? std::optional(Stuck::StillWorking) : std::nullopt;
    if (m_fruitless < kFruitlessAnswers || says(Code::NoAnswer))
        return std::nullopt;
    if (m_last->event == Event::Contradiction)
        return Stuck::Contradicted;
    return says(Code::OriginalNotVoided) ? Stuck::NothingToAsk : Stuck::NeedsPairing;
}

} // namespace tillside
