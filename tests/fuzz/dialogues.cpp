#include "core/payment/confirmation.h"
#include "core/payment/laterword.h"
#include "tests/fuzz/script.h"
#include "tests/fuzz/target.h"
#include "tests/support/oracle/reading.h"

#include <algorithm>

// A whole dialogue about one payment: the input is a script (tests/fuzz/script.h) of what the
// terminal answers and when. The till's own judgement and table of states hear it. Whatever the
// terminal says, the payment ends only as the oracle permits.

namespace tillside::fuzz {

namespace {

using Event = PaymentEvent;
using oracle::TimedAnswer;

/// The till's half of a dialogue: what PaymentSession does with an answer, without the disk.
class Till {
public:
    explicit Till(const oracle::Request &request)
        : m_payment(request.payment)
        , m_before(resultDigest(readAnswer(200, request.before.value_or(QByteArray()))))
    {
        m_confirmation.refused(std::chrono::milliseconds(0));
    }

    void hear(const TimedAnswer &answer);
    [[nodiscard]] PaymentState state() const { return m_payment.state; }
    [[nodiscard]] bool isContradicted() const { return m_payment.contradictedAt.has_value(); }

private:
    void apply(const Judgement &judgement, const TerminalAnswer &said);

    PaymentRecord m_payment;
    QByteArray m_before; ///< The digest of the result before.
    Confirmation m_confirmation{oracle::kMustStay, oracle::kBeforeConfirming};
};

void Till::apply(const Judgement &judgement, const TerminalAnswer &said)
{
    const PaymentRecord facts = withFacts(m_payment, said);
    if (isEnded(m_payment.state)) {
        const auto against = endAgainst(m_payment, judgement, facts);
        const auto word
            = laterWord(m_payment, judgement, facts, against, QDateTime::fromMSecsSinceEpoch(0));
        m_payment = word ? word->payment : m_payment;
        return;
    }
    const auto to = next(m_payment.state, judgement.event);
    if (to && isEnded(*to))
        m_payment = facts;
    m_payment.state = to.value_or(m_payment.state);
}

void Till::hear(const TimedAnswer &answer)
{
    if (answer.status == 0) {
        (void)m_confirmation.consider(Judgement(), answer.at);
        return;
    }
    const Asked asked{.uti = m_payment.uti, .reference = m_payment.reference.text()};
    const TerminalAnswer said = readAnswer(answer.status, answer.body, {}, asked);
    const Judgement judgement = m_confirmation.consider(judge(m_payment, said), answer.at);
    const auto to = next(m_payment.state, judgement.event);
    const bool isOld
        = to && isEnded(*to) && !said.uti && !m_before.isEmpty() && resultDigest(said) == m_before;
    apply(isOld ? Judgement{Event::Contradiction, EvidenceCode::NotIdentified, {}} : judgement,
          said);
}

bool isMoney(PaymentState state)
{
    return state == PaymentState::Approved || state == PaymentState::ApprovedForLess;
}

bool isUncharged(PaymentState state)
{
    return isEnded(state) && outcomeOf(state) != Outcome::Approved;
}

/// Whether \a said by itself is one of \a events.
bool isOne(const Script &script, const TimedAnswer &said, std::initializer_list<Event> events)
{
    const oracle::Reading reading = oracle::readingOf(script.request, said.status, said.body);
    return reading.when == oracle::When::AtOnce
        && std::find(events.begin(), events.end(), reading.event) != events.end();
}

bool isApproval(const Script &script, const TimedAnswer &said)
{
    return isOne(script, said, {Event::Approved, Event::ApprovedForLess, Event::Voided});
}

/// Whether the last answer that says an end by itself says that money was taken.
bool endsApproved(const Script &script)
{
    const auto &all = script.answers;
    const auto last = std::find_if(all.rbegin(), all.rend(), [&](const TimedAnswer &said) {
        return isApproval(script, said) || isOne(script, said, {Event::Declined, Event::Cancelled});
    });
    return last != all.rend() && isApproval(script, *last)
        && !isOne(script, *last, {Event::Voided});
}

/// Whether every byte is text. What a till may still read among other bytes, it need not.
bool isText(const Script &script)
{
    return std::none_of(script.answers.begin(), script.answers.end(), [](const TimedAnswer &said) {
        return QString::fromUtf8(said.body).contains(QChar::ReplacementCharacter);
    });
}

/// The moment of an end is the moment to ask whether it is permitted: what comes later may hide it.
void tryEnd(const Script &script, std::size_t heard, PaymentState state)
{
    const std::vector<TimedAnswer> until(script.answers.begin(),
                                         script.answers.begin() + static_cast<qsizetype>(heard));
    const PaymentState permitted = oracle::judgeDialogue(script.request, until).state;
    promise(isMoney(permitted) == isMoney(state) && isUncharged(permitted) == isUncharged(state),
            "a dialogue ends a payment only as the protocol says");
}

} // namespace

void tryInput(const QByteArray &input)
{
    const Script script = readScript(input);
    Till till(script.request);
    for (std::size_t i = 0; i < script.answers.size(); ++i) {
        const PaymentState before = till.state();
        till.hear(script.answers.at(i));
        if (till.state() != before && isEnded(till.state()))
            tryEnd(script, i + 1, till.state());
    }
    const bool hasApproval
        = std::any_of(script.answers.begin(), script.answers.end(),
                      [&](const TimedAnswer &said) { return isApproval(script, said); });
    promise(hasApproval || outcomeOf(till.state()) != Outcome::Approved,
            "without an approval nothing ends approved");
    promise(!endsApproved(script) || !isUncharged(till.state()),
            "what is approved in the end is not called uncharged");
    const oracle::Verdict verdict = oracle::judgeDialogue(script.request, script.answers);
    const bool mustHear = isMoney(verdict.state) && isText(script);
    promise(!mustHear || isMoney(till.state()), "an approval is heard");
    promise(!mustHear || !verdict.isContradicted || till.isContradicted(),
            "what contradicts an approval is kept");
}

} // namespace tillside::fuzz
