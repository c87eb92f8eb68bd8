#include "tests/model/verdicts.h"

#include "core/payment/paymentrules.h"
#include "tests/model/wire.h"

#include <utility>

using namespace tillside;

namespace model {

namespace {

constexpr qint64 kWholeBody = 100;

quint32 key(State state, Name uti, Answer answer, Name about)
{
    return static_cast<quint32>(state) << 24U | static_cast<quint32>(uti) << 16U
        | static_cast<quint32>(answer) << 8U | static_cast<quint32>(about);
}

Verdict verdictOf(const Judgement &judgement)
{
    const bool isAccepted = judgement.event == PaymentEvent::Accepted;
    const auto *uti = std::get_if<Uti>(&judgement.detail);
    return {.event = judgement.event,
            .uti = isAccepted && uti ? nameOf(*uti) : Name::None,
            .mustStay = judgement.ifItStays,
            .isNoAnswer = isWithoutAnswer(judgement)};
}

template <typename T, typename Make>
T remembered(std::map<quint32, T> &memory, quint32 key, Make make)
{
    const auto found = memory.find(key);
    return found == memory.end() ? memory.emplace(key, make()).first->second : found->second;
}

} // namespace

Verdicts::Verdicts(const World &world, Decisions decisions)
    : m_world(world)
    , m_decisions(std::move(decisions))
{ }

Verdict Verdicts::post(Name uti, Answer answer, Name about)
{
    return remembered(m_posts, key(State::Sending, uti, answer, about), [&] {
        const CallResult result{.answer = answerOf(m_world, answer, about),
                                .bodyBytesPulled = kWholeBody,
                                .overPinnedTls = !m_world.isPlain};
        return verdictOf(m_decisions.judgePost(recordOf(m_world, State::Sending, uti), result));
    });
}

Verdict Verdicts::failedPost(Name uti, CallError error, bool hasLeft) const
{
    const CallResult result{
        .answer = error, .bodyBytesPulled = hasLeft ? kWholeBody : 0, .overPinnedTls = false};
    return verdictOf(m_decisions.judgePost(recordOf(m_world, State::Sending, uti), result));
}

Verdict Verdicts::reading(State state, Name uti, Answer answer, Name about)
{
    return remembered(m_readings, key(state, uti, answer, about), [&] {
        const HttpAnswer said = answerOf(m_world, answer, about);
        const PaymentRecord payment = recordOf(m_world, state, uti);
        const Asked asked{.uti = askTarget(payment), .reference = payment.reference.text()};
        const TerminalAnswer read = readAnswer(said.status, said.body, {}, asked);
        const Judgement judgement = payment.uti ? m_decisions.judge(payment, read)
                                                : m_decisions.judgeByOriginal(payment, read);
        Verdict verdict = verdictOf(judgement);
        if (isEnded(state))
            verdict.later = laterOf(payment, judgement);
        return verdict;
    });
}

Later Verdicts::laterOf(PaymentRecord ended, const Judgement &judgement) const
{
    ended.askAgainAt = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
    const auto word = m_decisions.laterWord(ended, judgement);
    const PaymentRecord &then = word ? word->payment : ended;
    return {.to = then.state,
            .isAgainst = then.contradictedAt.has_value(),
            .isChecked = !then.askAgainAt.has_value()};
}

bool Verdicts::asksAgain(State state, Name uti) const
{
    return m_decisions.asksAgain(recordOf(m_world, state, uti));
}

Name Verdicts::target(State state, Name uti)
{
    return remembered(m_targets, key(state, uti, Answer::None, Name::None), [&] {
        const auto target = m_decisions.askTarget(recordOf(m_world, state, uti));
        return target ? nameOf(*target) : Name::None;
    });
}

} // namespace model
