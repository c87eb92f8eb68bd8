#include "core/payment/laterword.h"

#include "core/payment/paymentrules.h"

#include <algorithm>
#include <chrono>

namespace tillside {

namespace {

using Event = PaymentEvent;
using Code = EvidenceCode;

constexpr std::chrono::minutes kWorksAtMost{10};

/// Whether the answer is another payment's, as far as anyone can tell.
bool isAboutAnother(const Judgement &judgement)
{
    return judgement.code == Code::OtherUti || judgement.code == Code::NotIdentified;
}

bool isApproval(Event event)
{
    return event == Event::Approved || event == Event::ApprovedForLess;
}

/// Whether the terminal approves again what it has approved, but for another total. A void has no
/// amount of its own.
bool isOtherTotal(const PaymentRecord &payment, const Judgement &judgement,
                  const PaymentRecord &facts)
{
    return isApproval(judgement.event) && outcomeOf(payment.state) == Outcome::Approved
        && payment.state != PaymentState::Voided && payment.type != PaymentType::Void
        && payment.approved && facts.approved && *payment.approved != *facts.approved;
}

/// Whether \a judgement says how the payment stands.
bool isAnswer(const PaymentRecord &payment, const Judgement &judgement, const QDateTime &now)
{
    const QDateTime end = payment.endedAt.value_or(payment.startedAt);
    // A terminal that always answers with its last payment never says anything else about this one.
    if (judgement.event == Event::Progress || isAboutAnother(judgement))
        return end.secsTo(now) > std::chrono::seconds(kWorksAtMost).count();
    if (judgement.event == Event::Silence)
        return judgement.code == Code::UnknownUti;
    return true;
}

/// Later than a settlement by hand, even if the clock was set back since: it brings the payment
/// back onto the list.
QDateTime contradictionTime(const PaymentRecord &payment, const QDateTime &now)
{
    return payment.settled ? std::max(now, payment.settled->at.addMSecs(1)) : now;
}

} // namespace

std::optional<EvidenceDetail> endAgainst(const PaymentRecord &payment, const Judgement &judgement,
                                         const PaymentRecord &facts)
{
    if (isOtherTotal(payment, judgement, facts))
        return Figures{.asked = payment.approved->minor(), .answered = facts.approved->minor()};
    // Without a UTI of its own, only the original of a void was asked about.
    if (!payment.uti || isAboutAnother(judgement) || !isAgainstEnd(payment.state, judgement.event))
        return std::nullopt;
    return StableName{nameOf(payment.state)};
}

std::optional<LaterWord> laterWord(const PaymentRecord &payment, const Judgement &judgement,
                                   const PaymentRecord &facts,
                                   const std::optional<EvidenceDetail> &against,
                                   const QDateTime &now)
{
    LaterWord word{.payment = payment, .lines = {}};
    const PaymentState to = next(payment.state, judgement.event).value_or(payment.state);
    const bool isLeft
        = to != payment.state && (against || !isAgainstEnd(payment.state, judgement.event));
    const QDateTime at = against ? contradictionTime(payment, now) : now;
    if (isLeft) {
        word.payment = facts;
        word.payment.state = to;
        word.payment.endedAt = at;
        word.payment.toldAt.reset(); // The person was told of another end.
    }
    if (isLeft || against)
        word.lines.emplace_back(judgement.code, judgement.detail);
    if (against) {
        word.payment.contradictedAt = at;
        word.lines.emplace_back(Code::ContradictsOutcome, *against);
    }
    if (isEndDue(payment, now) && isAnswer(payment, judgement, now)) {
        word.payment.askAgainAt.reset();
        if (word.lines.empty())
            word.lines.emplace_back(Code::EndConfirmed, Words());
    }
    return word.lines.empty() ? std::nullopt : std::optional(word);
}

} // namespace tillside
