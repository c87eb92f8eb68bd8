#pragma once

#include "tests/model/decisions.h"

#include <map>
#include <optional>

namespace model {

/// The real decisions on real answers, each computed once and cached.
class Verdicts {
public:
    Verdicts(const World &world, Decisions decisions);

    /// judgePost().
    [[nodiscard]] Verdict post(Name uti, Answer answer, Name about);
    [[nodiscard]] Verdict failedPost(Name uti, tillside::CallError error, bool hasLeft) const;
    /// PaymentSession::read().
    [[nodiscard]] Verdict reading(State state, Name uti, Answer answer, Name about);
    /// Whether an end is to be asked about once more.
    [[nodiscard]] bool asksAgain(State state, Name uti) const;
    /// askTarget().
    [[nodiscard]] Name target(State state, Name uti);

    [[nodiscard]] const Decisions &decisions() const { return m_decisions; }

private:
    [[nodiscard]] Later laterOf(tillside::PaymentRecord ended,
                                const tillside::Judgement &judgement) const;

    const World &m_world;
    Decisions m_decisions;
    std::map<quint32, Verdict> m_posts;
    std::map<quint32, Verdict> m_readings;
    std::map<quint32, Name> m_targets;
};

} // namespace model
