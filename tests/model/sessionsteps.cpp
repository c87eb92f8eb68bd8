#include "tests/model/steps.h"

#include <algorithm>

using namespace tillside;

namespace model {

namespace {

using Event = PaymentEvent;

/// PaymentSession::proceed and ask(). A process that asks once reports afterwards; a process that
/// drives a payment continues while there is something to ask.
void proceed(const Steps &steps, Situation &now)
{
    Session &session = now.session;
    const bool canAsk = steps.verdicts.target(session.state, session.uti) != Name::None;
    if (session.state == State::Sending)
        session.step = SessionStep::Connecting;
    else if (!canAsk || session.hasAsked || (isEnded(session.state) && !session.pending))
        session.step = SessionStep::Telling;
    else
        session.step = SessionStep::Due;
    if (session.step == SessionStep::Telling)
        session.pending.reset();
}

/// Whether the change that is saved is an end without a charge, which is to be checked once more.
bool isCheckedAgain(const World &world, const Attempt &before, const Session &session)
{
    const bool isNew = !isEnded(before.state) && isEnded(session.state);
    return world.changesItsMind && isNew && session.uti != Name::None
        && outcomeOf(session.state) != Outcome::Approved;
}

/// PaymentWriter::flush and onCompared: a row ahead of what the writer knows was one of its own
/// attempts.
bool save(const Steps &steps, Situation &now)
{
    Session &session = now.session;
    Attempt &attempt = driven(now);
    const bool isSame = attempt.state == session.state && attempt.uti == session.uti;
    if (session.isAhead && !isSame && !steps.verdicts.decisions().comparesEachTry)
        return false;
    attempt.isDue = attempt.isDue || isCheckedAgain(steps.world, attempt, session);
    attempt.isMarked = attempt.isMarked || session.isAgainst;
    attempt.state = session.state;
    attempt.uti = session.uti;
    session.isAgainst = false;
    session.isUnsaved = false;
    session.isAhead = false;
    return true;
}

/// Whether \a event speaks against the end \a state: money that was called not taken, or the
/// reverse. A void of an approved payment does not.
bool isAgainst(State state, Event event)
{
    const bool says = event == Event::Approved || event == Event::ApprovedForLess;
    if (!isEnded(state) || state == State::Voided)
        return false;
    return outcomeOf(state) == Outcome::Approved
        ? event == Event::Declined || event == Event::Cancelled
        : says || event == Event::Voided;
}

/// PaymentSession::hear: what the terminal says about a payment that has ended is written down, or
/// was said in vain.
void hearEnd(const Steps &steps, Situation &now, const Verdict &verdict)
{
    Session &session = now.session;
    Attempt &attempt = driven(now);
    const State before = session.state;
    const Later later = verdict.later.value_or(Later{.to = before});
    const bool isNews = isAgainst(before, verdict.event) && !attempt.isMarked;
    session.state = later.to;
    session.isAgainst = later.isAgainst && !attempt.isMarked;
    attempt.isDue = attempt.isDue && !later.isChecked;
    attempt.isUnheard = attempt.isUnheard
        || (isNews && !(later.isAgainst && outcomeOf(later.to) == Outcome::Approved));
    if (later.to == before && !session.isAgainst)
        return proceed(steps, now);
    session.isUnsaved = true;
    session.step = SessionStep::Committing;
}

/// PaymentSession::onAnswered and Confirmation::consider. What has to stay, or a refusal that is
/// too fresh, is asked about again.
Situation answered(const Steps &steps, Situation now, Verdict verdict)
{
    Session &session = now.session;
    const State before = session.state;
    const bool isTooSoon = verdict.event == Event::RefusalConfirmed && verdict.mustStay;
    const bool isHeld = isTooSoon || (verdict.mustStay && session.pending != verdict.event);
    const Event event = isTooSoon ? Event::Silence : isHeld ? Event::Progress : verdict.event;
    if (!verdict.isNoAnswer)
        session.pending = isHeld && !isTooSoon ? std::optional(verdict.event) : std::nullopt;
    session.onItsWay.reset();
    session.hasAsked = session.task != Task::Pay && !isHeld;
    if (isEnded(before)) {
        hearEnd(steps, now, isHeld ? Verdict{.event = event} : verdict);
        return now;
    }
    apply(steps, now, event);
    const bool mustStay = before == State::Disputed || before == State::Confirming;
    if (event == Event::Silence && mustStay && session.state != before)
        driven(now).isWipedOut = true;
    return now;
}

void commitSteps(const Steps &steps, const Situation &now)
{
    const int attempt = now.session.attempt;
    Situation saved = now;
    if (save(steps, saved)) {
        proceed(steps, saved);
        steps.addFair("it is written", attempt, saved);
    }
    Situation failed = now;
    proceed(steps, failed);
    steps.add("the disk refuses it", attempt, failed);
    if (!steps.world.liesAboutWrites || now.session.isAhead)
        return;
    driven(failed).state = now.session.state;
    driven(failed).uti = now.session.uti;
    failed.session.isAhead = true;
    steps.add("it is written and said not to be", attempt, failed);
}

void hearSteps(const Steps &steps, const Situation &now)
{
    const Session &session = now.session;
    steps.addFair("the till gets the answer", session.attempt,
                  answered(steps, now, *session.onItsWay));
    const Verdict silence{.event = steps.verdicts.decisions().unanswered(), .isNoAnswer = true};
    steps.add("the answer is lost or cut", session.attempt, answered(steps, now, silence));
}

/// Whether the question that brings \a verdict comes too soon after the refusal.
bool isTooSoon(const Steps &steps, const Situation &now, const Verdict &verdict)
{
    return verdict.event == Event::RefusalConfirmed && at(now, now.session.attempt).isFresh
        && steps.verdicts.decisions().waitsToConfirm;
}

void askSteps(const Steps &steps, const Situation &now)
{
    const Session &session = now.session;
    const Name asked = steps.verdicts.target(session.state, session.uti);
    std::vector<Verdict> tried; // Answers that are read the same lead to the same situation.
    for (const auto &[answer, about] : answersTo(steps.world, now, asked, steps.form)) {
        Verdict verdict = steps.verdicts.reading(session.state, session.uti, answer, about);
        verdict.mustStay |= isTooSoon(steps, now, verdict);
        // What makes no difference is not distinguished.
        verdict.mustStay &= session.pending != verdict.event;
        verdict.isNoAnswer &= session.pending.has_value();
        if (std::find(tried.begin(), tried.end(), verdict) != tried.end())
            continue;
        Situation onItsWay = now;
        onItsWay.session.step = SessionStep::Asked;
        onItsWay.session.onItsWay = verdict;
        const char *const what = "the terminal, asked, says";
        // The first one is the answer of a healthy terminal.
        tried.empty() ? steps.addFair(what, session.attempt, onItsWay, answer)
                      : steps.add(what, session.attempt, onItsWay, answer);
        tried.push_back(verdict);
    }
    const Verdict silence{.event = steps.verdicts.decisions().unanswered(), .isNoAnswer = true};
    steps.add("the question is lost", session.attempt, answered(steps, now, silence));
}

} // namespace

void apply(const Steps &steps, Situation &now, Event event)
{
    Session &session = now.session;
    const auto to = steps.verdicts.decisions().next(session.state, event);
    if (!to || *to == session.state)
        return proceed(steps, now);
    session.state = *to;
    session.isUnsaved = true;
    session.step = SessionStep::Committing;
}

Situation pickedUp(const Steps &steps, Situation now, Driver driver, Task task, int attempt)
{
    const Attempt &found = at(now, attempt);
    now.session = {.driver = driver,
                   .task = task,
                   .attempt = static_cast<quint8>(attempt),
                   .state = found.state,
                   .uti = found.uti};
    if (found.state == State::Recorded)
        apply(steps, now, Event::NeverSent);
    else if (found.state == State::Sending && !steps.verdicts.decisions().resends)
        apply(steps, now, found.uti == Name::None ? Event::LostWithoutUti : Event::LostWithUti);
    else if (isEnded(found.state))
        now.session.step = SessionStep::Due;
    else
        proceed(steps, now);
    return now;
}

void sessionSteps(const Steps &steps, const Situation &now)
{
    const Session &session = now.session;
    if (session.driver == Driver::Nobody)
        return;
    switch (session.step) {
    case SessionStep::Marking:
    case SessionStep::Connecting:
    case SessionStep::Waiting: return postSteps(steps, now);
    case SessionStep::Committing: return commitSteps(steps, now);
    case SessionStep::Due: askSteps(steps, now); break;
    case SessionStep::Asked: hearSteps(steps, now); break;
    case SessionStep::Telling:
    case SessionStep::Keeping: break;
    }
    Situation saved = now;
    if (session.isUnsaved && save(steps, saved))
        steps.addFair("the disk takes it after all", session.attempt, saved);
}

} // namespace model
