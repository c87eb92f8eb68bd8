#include "tests/model/explorer.h"

#include "tests/model/wire.h"

#include <unordered_set>
#include <utility>

using namespace tillside;
using namespace Qt::StringLiterals;

namespace model {

namespace {

/// A situation packed into two machine words: equal only if the situations are.
class Packer {
public:
    template <typename T>
    void put(T value, unsigned bits)
    {
        const auto number = static_cast<quint64>(value);
        Q_ASSERT(number < 1ULL << bits);
        quint64 &word = m_used + bits > 64 ? m_key.second : m_key.first;
        word = word << bits | number;
        m_used += bits;
    }
    [[nodiscard]] std::pair<quint64, quint64> key() const { return m_key; }

private:
    std::pair<quint64, quint64> m_key{0, 0};
    unsigned m_used = 0;
};
using Key = std::pair<quint64, quint64>;

void pack(Packer &packer, const Attempt &attempt)
{
    packer.put(attempt.isRecorded, 1);
    packer.put(attempt.state, 4);
    packer.put(attempt.uti, 3);
    packer.put(attempt.isSettled, 1);
    packer.put(attempt.isDue, 1);
    packer.put(attempt.isMarked, 1);
    packer.put(attempt.bodies, 2);
    packer.put(attempt.underWay, 2);
    packer.put(attempt.fate, 3);
    packer.put(attempt.ranDespiteRefusal, 1);
    packer.put(attempt.isFresh, 1);
    packer.put(attempt.hasChanged, 1);
    packer.put(attempt.told, 2);
    packer.put(attempt.isListed, 1);
    packer.put(attempt.isWipedOut, 1);
    packer.put(attempt.isUnheard, 1);
}

Key keyOf(const Situation &now)
{
    Packer packer;
    const Session &session = now.session;
    packer.put(session.driver, 2);
    packer.put(session.task, 2);
    packer.put(session.step, 3);
    packer.put(session.attempt, 1);
    packer.put(session.state, 4);
    packer.put(session.uti, 3);
    packer.put(session.isUnsaved, 1);
    packer.put(session.isAhead, 1);
    packer.put(session.hasAsked, 1);
    packer.put(session.lookedAt, 1);
    packer.put(session.onItsWay.has_value(), 1);
    packer.put(session.onItsWay.value_or(Verdict{}).event, 5);
    packer.put(session.onItsWay.value_or(Verdict{}).mustStay, 1);
    packer.put(session.onItsWay.value_or(Verdict{}).isNoAnswer, 1);
    const Later later = session.onItsWay.value_or(Verdict{}).later.value_or(Later{});
    packer.put(later.to, 4);
    packer.put(later.isAgainst, 1);
    packer.put(later.isChecked, 1);
    packer.put(session.onItsWay.value_or(Verdict{}).uti, 3);
    packer.put(session.pending.has_value(), 1);
    packer.put(session.pending.value_or(PaymentEvent{}), 5);
    packer.put(session.isAgainst, 1);
    packer.put(now.stranger, 2);
    packer.put(now.isOriginalVoided, 1);
    packer.put(now.isWindowOpen, 1);
    packer.put(now.isDeliberate, 1);
    for (const Attempt &attempt : now.attempts)
        pack(packer, attempt);
    return packer.key();
}

struct KeyHash {
    std::size_t operator()(const Key &key) const
    {
        constexpr quint64 kOdd = 0x9e3779b97f4a7c15ULL;
        const quint64 mixed = (key.first ^ key.second * kOdd) * kOdd;
        return mixed ^ mixed >> 29U;
    }
};

/// One situation, and how it was reached.
struct Node {
    Situation at;
    qint64 from = -1;
    const char *what = "";
    int attempt = -1;
    Answer answer = Answer::None;
};

QString lineOf(const Node &node)
{
    const QString whose = node.attempt < 0 ? QString() : u"attempt %1: "_s.arg(node.attempt + 1);
    const QString answer = node.answer == Answer::None
        ? QString()
        : u": "_s + QLatin1StringView(nameOf(node.answer));
    return whose + QLatin1StringView(node.what) + answer;
}

QStringList traceTo(const std::vector<Node> &nodes, qint64 last)
{
    QStringList trace;
    for (qint64 i = last; i > 0; i = nodes.at(static_cast<std::size_t>(i)).from)
        trace.prepend(lineOf(nodes.at(static_cast<std::size_t>(i))));
    return trace;
}

/// Whether it still matters how long ago \a attempt was refused: only to a till that heard it, or
/// may hear it yet.
bool isRefusalNews(const Situation &now, int attempt)
{
    const Session &session = now.session;
    const bool isDriven = session.driver != Driver::Nobody && session.attempt == attempt;
    const State state = isDriven ? session.state : at(now, attempt).state;
    return state == State::Confirming || (isDriven && state == State::Sending);
}

/// \a now without the parts that can no longer matter. After the second attempt nobody starts
/// another one, so it does not matter who was told what, or which process asks.
Situation essential(Situation now)
{
    for (int i = 0; i < kAttempts; ++i)
        at(now, i).isFresh = at(now, i).isFresh && isRefusalNews(now, i);
    if (!now.attempts.back().isRecorded)
        return now;
    for (Attempt &attempt : now.attempts) {
        attempt.told = Told::Nothing;
        attempt.isListed = false;
        attempt.isSettled = false;
    }
    if (now.session.task == Task::Round && now.session.driver == Driver::Window)
        now.session.driver = Driver::Other;
    now.isWindowOpen = true;
    return now;
}

/// Everything that can happen next.
void allSteps(const Steps &steps, const Situation &now)
{
    steps.out.clear();
    sessionSteps(steps, now);
    processSteps(steps, now);
    peopleSteps(steps, now);
    terminalSteps(steps, now);
}

std::optional<Property> broken(const Steps &steps, const Situation &now)
{
    if (const auto property = brokenBy(steps.world, now))
        return property;
    return endsRight(steps, now) ? std::nullopt : std::optional(Property::Stuck);
}

} // namespace

Exploration explore(const World &world, const Decisions &decisions)
{
    Verdicts verdicts(world, decisions);
    std::vector<Step> out;
    const Steps steps{world, verdicts, out};
    std::vector<Node> nodes{Node{}};
    std::unordered_set<Key, KeyHash> seen{keyOf(Situation{})};
    Exploration result;
    for (std::size_t i = 0; i < nodes.size() && !result.broken; ++i) {
        const Situation now = nodes.at(i).at;
        const auto number = static_cast<qint64>(i);
        result.broken = broken(steps, now);
        if (result.broken)
            result.trace = traceTo(nodes, number);
        allSteps(steps, now);
        result.steps += out.size();
        for (const Step &step : out) {
            const Situation to = essential(step.to);
            if (seen.insert(keyOf(to)).second)
                nodes.push_back({to, number, step.what, step.attempt, step.answer});
        }
    }
    result.situations = nodes.size();
    return result;
}

} // namespace model
