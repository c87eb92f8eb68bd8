#include "tests/model/steps.h"

#include <algorithm>
#include <utility>

namespace model {

namespace {

using Said = std::vector<std::pair<Answer, Name>>;

/// What a terminal says over TLS about a payment that it does not run.
constexpr std::array kRefusals{Answer::Refused400, Answer::Refused401, Answer::Refused403};

/// A POST arrives: the terminal runs it or not, and answers. Only a process that is still waiting
/// receives the answer.
void arrival(const Steps &steps, const Situation &now, int attempt, Fate fate,
             std::pair<Answer, Name> reply)
{
    Situation there = now;
    Attempt &mine = at(there, attempt);
    mine.underWay = static_cast<quint8>(mine.underWay - 1);
    mine.fate = mine.fate == Fate::NotSeen ? fate : mine.fate;
    const bool isRefusal
        = std::find(kRefusals.begin(), kRefusals.end(), reply.first) != kRefusals.end();
    mine.ranDespiteRefusal = fate == Fate::Running && isRefusal;
    mine.isFresh = isRefusal && mintsFor(steps.world, now, attempt);
    Session &session = there.session;
    const bool isHeard = session.driver != Driver::Nobody && session.step == SessionStep::Waiting
        && session.attempt == attempt;
    if (isHeard)
        session.onItsWay = steps.verdicts.post(session.uti, reply.first, reply.second);
    steps.add(fate == Fate::Running ? "the terminal takes it and answers"
                                    : "the terminal does not take it and answers",
              attempt, there, reply.first);
}

void runs(const Steps &steps, const Situation &now, int attempt)
{
    const World &world = steps.world;
    const Name name = nameAtTerminal(world, now, attempt);
    Said replies{{Answer::Accepted, name},         {Answer::AcceptedNameless, Name::None},
                 {Answer::EmptyTaken, Name::None}, {Answer::Progress206, name},
                 {Answer::Shown200, name},         {Answer::Declined, name},
                 {Answer::RefusedNaming, name},    {Answer::Unknown404, Name::None},
                 {Answer::Trouble500, Name::None}};
    const bool minted = name == ownOf(attempt);
    if (world.isPlain || minted) {
        for (const Answer refusal : kRefusals)
            replies.emplace_back(refusal, Name::None);
    }
    for (const auto &reply : replies)
        arrival(steps, now, attempt, Fate::Running, reply);
}

bool isInJournal(const World &world, const Situation &now, Name name)
{
    return (world.isStrangerKnown && name == Name::Stranger)
        || std::any_of(now.attempts.begin(), now.attempts.end(), [name](const Attempt &attempt) {
               return attempt.isRecorded && attempt.uti == name;
           });
}

void refuses(const Steps &steps, const Situation &now, int attempt)
{
    Said replies{{Answer::Unknown404, Name::None}, {Answer::Trouble500, Name::None}};
    for (const Answer refusal : kRefusals)
        replies.emplace_back(refusal, Name::None);
    if (const Name other = busyWith(steps.world, now); other != Name::None) {
        const Said busy{{Answer::RefusedNaming, other},
                        {Answer::Busy206, other},
                        {Answer::Shown200, other},
                        {Answer::AcceptedForOther, other}};
        replies.insert(replies.end(), busy.begin(), busy.end());
        if (steps.world.echoesStrangers || isInJournal(steps.world, now, other))
            replies.emplace_back(Answer::Accepted, other);
    }
    for (const auto &reply : replies)
        arrival(steps, now, attempt, Fate::Refused, reply);
}

void networkSteps(const Steps &steps, const Situation &now, int attempt)
{
    if (at(now, attempt).underWay == 0)
        return;
    Situation lost = now;
    --at(lost, attempt).underWay;
    steps.add("the POST is lost on its way", attempt, lost);
    refuses(steps, now, attempt);
    if (busyWith(steps.world, now) == Name::None && !now.isOriginalVoided)
        runs(steps, now, attempt);
}

/// In a world that changes its mind, an end is not the end.
void changeSteps(const Steps &steps, const Situation &now, int attempt)
{
    const Attempt &mine = at(now, attempt);
    const bool canChange = steps.world.changesItsMind && !mine.hasChanged;
    const bool isDenied = mine.fate == Fate::Refused && mintsFor(steps.world, now, attempt);
    Situation changed = now;
    at(changed, attempt).hasChanged = true;
    if (canChange && (isDenied || mine.fate == Fate::Declined || mine.fate == Fate::Cancelled)) {
        at(changed, attempt).fate = Fate::Approved;
        steps.add("the terminal charges it after all", attempt, changed);
    }
    if (canChange && mine.fate == Fate::Approved) {
        at(changed, attempt).fate = Fate::Declined;
        steps.add("the terminal takes it back, and calls it declined", attempt, changed);
    }
}

void fateSteps(const Steps &steps, const Situation &now, int attempt)
{
    const auto to = [&](const char *what, Fate fate) {
        Situation next = now;
        at(next, attempt).fate = fate;
        next.isOriginalVoided
            = now.isOriginalVoided || (steps.world.isVoid && fate == Fate::Approved);
        steps.add(what, attempt, next);
    };
    const Attempt &mine = at(now, attempt);
    if (mine.isFresh) {
        Situation later = now;
        at(later, attempt).isFresh = false;
        steps.add("15 seconds pass", attempt, later);
    }
    changeSteps(steps, now, attempt);
    const bool hasMoney = mine.fate == Fate::Approved || mine.fate == Fate::Less;
    if (hasMoney && !steps.world.isVoid)
        to("it is voided at the terminal", Fate::Voided);
    if (mine.fate != Fate::Running)
        return;
    to("the card is charged", Fate::Approved);
    to("the card is declined", Fate::Declined);
    to("it is cancelled at the terminal", Fate::Cancelled);
    if (!mine.ranDespiteRefusal)
        to("the terminal restarts and has lost it", Fate::Refused);
    if (!steps.world.isVoid)
        to("the card is charged for less", Fate::Less);
}

void strangerSteps(const Steps &steps, const Situation &now)
{
    Situation next = now;
    if (now.stranger == Stranger::Running) {
        next.stranger = Stranger::Done;
        steps.add("the other till's payment is approved", -1, next);
    }
    if (steps.world.hasStranger && now.stranger == Stranger::Away
        && busyWith(steps.world, now) == Name::None) {
        next.stranger = Stranger::Running;
        steps.add("another till starts a payment", -1, next);
    }
    if (steps.world.isVoid && !now.isOriginalVoided && busyWith(steps.world, now) == Name::None) {
        next.isOriginalVoided = true;
        next.stranger = now.stranger;
        steps.add("the original is voided at the terminal", -1, next);
    }
}

} // namespace

void terminalSteps(const Steps &steps, const Situation &now)
{
    for (int i = 0; i < kAttempts; ++i) {
        networkSteps(steps, now, i);
        fateSteps(steps, now, i);
    }
    strangerSteps(steps, now);
}

} // namespace model
