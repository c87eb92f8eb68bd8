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
    else if (isEnded(session.state) || !canAsk || session.hasAsked)
        session.step = SessionStep::Telling;
    else
        session.step = SessionStep::Due;
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
    attempt.state = session.state;
    attempt.uti = session.uti;
    session.isUnsaved = false;
    session.isAhead = false;
    return true;
}

/// PaymentSession::onAnswered.
Situation answered(const Steps &steps, Situation now, Event event)
{
    const State before = now.session.state;
    now.session.onItsWay.reset();
    now.session.hasAsked = now.session.task != Task::Pay;
    apply(steps, now, event);
    const bool mustStay = before == State::Disputed || before == State::Confirming;
    if (event == Event::Silence && mustStay && now.session.state != before)
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
                  answered(steps, now, session.onItsWay->event));
    const Event silence = steps.verdicts.decisions().unanswered();
    steps.add("the answer is lost or cut", session.attempt, answered(steps, now, silence));
}

void askSteps(const Steps &steps, const Situation &now)
{
    const Session &session = now.session;
    const Name asked = steps.verdicts.target(session.state, session.uti);
    bool isFair = true; // The first one is the answer of a healthy terminal.
    for (const auto &[answer, about] : answersTo(steps.world, now, asked)) {
        Situation onItsWay = now;
        onItsWay.session.step = SessionStep::Asked;
        onItsWay.session.onItsWay
            = steps.verdicts.reading(session.state, session.uti, answer, about);
        const char *const what = "the terminal, asked, says";
        isFair ? steps.addFair(what, session.attempt, onItsWay, answer)
               : steps.add(what, session.attempt, onItsWay, answer);
        isFair = false;
    }
    const Event silence = steps.verdicts.decisions().unanswered();
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
