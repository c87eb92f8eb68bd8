#include "tests/model/properties.h"

#include <algorithm>

using namespace tillside;

namespace model {

namespace {

bool isUncharged(State state)
{
    return state == State::NotCharged || state == State::Declined || state == State::Cancelled;
}

bool isCharged(Fate fate)
{
    return fate == Fate::Approved || fate == Fate::Less;
}

/// Whether money moves, or may still.
bool mayTakeMoney(const Attempt &attempt)
{
    return attempt.underWay > 0 || attempt.fate == Fate::Running || isCharged(attempt.fate);
}

bool isLost(const Attempt &attempt)
{
    const bool isDue = attempt.bodies > 0;
    const bool isUnsent = !attempt.isRecorded || attempt.state == State::Recorded;
    const bool isDenied
        = isCharged(attempt.fate) && isUncharged(attempt.state) && !attempt.hasChanged;
    return (isDue && isUnsent) || isDenied || attempt.isWipedOut;
}

bool isDoubled(const Situation &now)
{
    const auto &[first, second] = now.attempts;
    const bool isTwice = first.bodies > 1 || second.bodies > 1;
    return isTwice || (second.bodies > 0 && mayTakeMoney(first) && !now.isDeliberate);
}

/// Whether \a state, which a person may see on screen or in the journal, is true of \a attempt. An
/// approved payment may be voided later. A void is true if its original is voided, by any till. No
/// till can know that a terminal changed its mind; only that it was told so.
bool isTrue(const World &world, const Situation &now, const Attempt &attempt, State state)
{
    if (attempt.hasChanged)
        return true;
    switch (state) {
    case State::Approved:
        if (world.isForeign)
            return false;
        return world.isVoid ? now.isOriginalVoided
                            : attempt.fate == Fate::Approved || attempt.fate == Fate::Voided;
    case State::ApprovedForLess: return attempt.fate == Fate::Less || attempt.fate == Fate::Voided;
    case State::Voided: return attempt.fate == Fate::Voided;
    case State::Declined: return attempt.fate == Fate::Declined;
    case State::Cancelled: return attempt.fate == Fate::Cancelled;
    case State::NotCharged:
        return attempt.underWay == 0
            && (attempt.fate == Fate::NotSeen || attempt.fate == Fate::Refused);
    case State::Recorded:
    case State::Sending:
    case State::Confirming:
    case State::InProgress:
    case State::Unanswered:
    case State::Unidentified:
    case State::Disputed: return true;
    }
    Q_UNREACHABLE();
}

bool isWrong(const World &world, const Situation &now)
{
    const Session &session = now.session;
    for (const Attempt &attempt : now.attempts) {
        if (attempt.isRecorded && !isTrue(world, now, attempt, attempt.state))
            return true;
    }
    return session.driver != Driver::Nobody
        && !isTrue(world, now, at(now, session.attempt), session.state);
}

bool isCalm(const Situation &now)
{
    return now.stranger != Stranger::Running
        && std::none_of(now.attempts.begin(), now.attempts.end(), [](const Attempt &attempt) {
               return attempt.underWay > 0 || attempt.fate == Fate::Running || attempt.isFresh;
           });
}

/// Continues without failures until no process drives a payment any more, or the payment is called
/// not known yet.
void finish(const Steps &steps, Situation &now)
{
    constexpr int kLongest = 40;
    for (int i = 0; i < kLongest && (now.session.driver != Driver::Nobody || !now.isWindowOpen);
         ++i) {
        steps.out.clear();
        sessionSteps(steps, now);
        processSteps(steps, now);
        const auto fair = std::find_if(steps.out.begin(), steps.out.end(),
                                       [](const Step &step) { return step.isFair; });
        if (fair == steps.out.end())
            return;
        now = Situation(fair->to);
    }
    if (now.session.step == SessionStep::Due || now.session.step == SessionStep::Asked)
        now.session = {};
}

bool hasRightEnd(const Steps &steps, const Situation &now, int number)
{
    const Attempt &attempt = at(now, number);
    if (!attempt.isRecorded || isEnded(attempt.state))
        return !attempt.isDue;
    if (steps.world.isForeign)
        return true; // Money of another kind is for a person to settle.
    const bool isDone = steps.world.isVoid && attempt.uti == Name::None && now.isOriginalVoided;
    const bool mustEnd = attempt.state == State::Recorded || attempt.state == State::Confirming
        || isDone || isKnownAs(steps.world, now, number, attempt.uti);
    return !mustEnd;
}

/// Whether the payments reach their right ends with a healthy terminal whose ends have the form of
/// \a steps.
bool endsRightIn(const Steps &steps, Situation then)
{
    constexpr int kRounds = 3;
    finish(steps, then);
    for (int i = 0; i < kRounds * kAttempts; ++i) {
        const Attempt &attempt = at(then, i % kAttempts);
        const bool isDue = attempt.isDue && steps.verdicts.asksAgain(attempt.state, attempt.uti);
        if (then.session.driver != Driver::Nobody || !attempt.isRecorded
            || (isEnded(attempt.state) && !isDue))
            continue;
        then = pickedUp(steps, then, Driver::Window, Task::Round, i % kAttempts);
        finish(steps, then);
    }
    return hasRightEnd(steps, then, 0) && hasRightEnd(steps, then, 1);
}

} // namespace

const char *nameOf(Property property)
{
    switch (property) {
    case Property::Lost: return "LOST";
    case Property::Doubled: return "DOUBLED";
    case Property::Wrong: return "WRONG";
    case Property::Stuck: return "STUCK";
    case Property::Deaf: return "DEAF";
    }
    Q_UNREACHABLE();
}

std::optional<Property> brokenBy(const World &world, const Situation &now)
{
    if (isDoubled(now))
        return Property::Doubled;
    if (std::any_of(now.attempts.begin(), now.attempts.end(), isLost))
        return Property::Lost;
    if (std::any_of(now.attempts.begin(), now.attempts.end(),
                    [](const Attempt &attempt) { return attempt.isUnheard; }))
        return Property::Deaf;
    return isWrong(world, now) ? std::optional(Property::Wrong) : std::nullopt;
}

bool endsRight(const Steps &steps, const Situation &now)
{
    constexpr std::size_t kForms = 3;
    if (!isCalm(now))
        return true;
    const bool hasForms
        = std::any_of(now.attempts.begin(), now.attempts.end(),
                      [](const Attempt &attempt) { return attempt.fate == Fate::Declined; });
    for (std::size_t form = 0; form < (hasForms ? kForms : 1); ++form) {
        if (!endsRightIn({steps.world, steps.verdicts, steps.out, form}, now))
            return false;
    }
    return true;
}

} // namespace model
