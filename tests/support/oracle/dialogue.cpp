#include "tests/support/oracle/reading.h"

#include <utility>

namespace oracle {

using namespace tillside;
using Event = PaymentEvent;
using State = PaymentState;

namespace {

bool isMoney(State state)
{
    return state == State::Approved || state == State::ApprovedForLess;
}

bool isApproval(Event event)
{
    return event == Event::Approved || event == Event::ApprovedForLess || event == Event::Voided;
}

/// The state that \a event leads to while a payment is asked about.
State after(State before, Event event)
{
    switch (event) {
    case Event::Approved: return State::Approved;
    case Event::ApprovedForLess: return State::ApprovedForLess;
    case Event::Voided: return State::Voided;
    case Event::Declined: return State::Declined;
    case Event::Cancelled: return State::Cancelled;
    case Event::RefusalConfirmed: return State::NotCharged;
    case Event::Contradiction: return State::Disputed;
    case Event::Progress: return State::InProgress;
    case Event::Silence:
    case Event::SendingStarted:
    case Event::NeverSent:
    case Event::Accepted:
    case Event::Refused:
    case Event::RefusalToConfirm:
    case Event::LostWithUti:
    case Event::LostWithoutUti: return before;
    }
    Q_UNREACHABLE();
}

/// One payment while its terminal is asked about it.
class Dialogue {
public:
    explicit Dialogue(Request request)
        : m_request(std::move(request))
    {
        m_verdict.state = m_request.payment.state;
    }

    void hear(const TimedAnswer &answer);
    [[nodiscard]] Verdict verdict() const { return m_verdict; }

private:
    [[nodiscard]] Event eventOf(const TimedAnswer &answer);
    void hearAfterTheEnd(Event event);

    Request m_request;
    Verdict m_verdict;
    Reading m_last;
    /// When the terminal began to say what it says.
    std::chrono::milliseconds m_since{0};
};

/// The event that an answer causes now. One that has to stay is only progress until it has stayed.
Event Dialogue::eventOf(const TimedAnswer &answer)
{
    m_request.payment.state = m_verdict.state;
    const Reading reading = readingOf(m_request, answer.status, answer.body);
    if (std::exchange(m_last, reading) != reading)
        m_since = answer.at; // An answer that cannot be read is not the same either.
    if (reading.when == When::Never)
        return isEnded(m_verdict.state) ? Event::Silence : reading.event;
    const bool hasStayed = answer.at - m_since >= kMustStay;
    if (reading.when == When::IfItStays && !hasStayed)
        return Event::Progress;
    const bool isTooSoon = answer.at < kBeforeConfirming;
    return reading.event == Event::RefusalConfirmed && isTooSoon ? Event::Silence : reading.event;
}

/// An approval wins over every other end, and nothing wins over an approval but its void. What
/// contradicts an end is for a person.
void Dialogue::hearAfterTheEnd(Event event)
{
    const bool wasMoney = isMoney(m_verdict.state);
    const bool wasVoided = m_verdict.state == State::Voided;
    const bool isDenial = event == Event::Declined || event == Event::Cancelled;
    const bool isAgainst = event == Event::Contradiction || (wasMoney && isDenial)
        || (!wasMoney && !wasVoided && isApproval(event));
    m_verdict.isContradicted = m_verdict.isContradicted || isAgainst;
    if (!wasVoided && (wasMoney ? event == Event::Voided : isApproval(event)))
        m_verdict.state = after(m_verdict.state, event);
}

void Dialogue::hear(const TimedAnswer &answer)
{
    if (answer.status == 0)
        return;
    const Event event = eventOf(answer);
    if (!isEnded(m_verdict.state))
        m_verdict.state = after(m_verdict.state, event);
    else if (m_last.when == When::AtOnce)
        // What has to stay may be said in other words meanwhile, so it need not be heard.
        hearAfterTheEnd(event);
}

} // namespace

Verdict judgeDialogue(const Request &request, const std::vector<TimedAnswer> &answers)
{
    Dialogue dialogue(request);
    for (const TimedAnswer &answer : answers)
        dialogue.hear(answer);
    return dialogue.verdict();
}

} // namespace oracle
