#include "tests/model/steps.h"

using namespace tillside;

namespace model {

namespace {

bool isOpen(const Attempt &attempt)
{
    return attempt.isRecorded && !isEnded(attempt.state);
}

Told toldOf(State state)
{
    if (!isEnded(state))
        return Told::NotKnown;
    const bool isCharged = outcomeOf(state) == Outcome::Approved && state != State::Voided;
    return isCharged ? Told::Charged : Told::NotCharged;
}

/// PaymentController::finish, TerminalCheck::tell and BackgroundCheck::onRead.
void tellSteps(const Steps &steps, const Situation &now)
{
    const Session &session = now.session;
    const bool isPaying = session.task == Task::Pay;
    if (session.step != SessionStep::Telling && session.step != SessionStep::Keeping)
        return;
    if (session.task == Task::Guard)
        return guardSteps(steps, now);
    if (session.isUnsaved && !isPaying)
        return; // TerminalCheck::onAsked waits for the disk.
    Situation told = session.isUnsaved || session.driver == Driver::Other ? now : ended(now);
    if (session.driver == Driver::Other)
        told.session = {}; // The window has not reread the journal.
    Attempt &attempt = at(told, session.attempt);
    const bool isListed = at(now, session.attempt).isListed;
    if (isPaying || (session.driver == Driver::Window && (isListed || attempt.isMarked)))
        attempt.told = toldOf(session.state);
    told.session.step = session.isUnsaved ? SessionStep::Keeping : told.session.step;
    steps.addFair("the till tells", session.attempt, told);
}

/// PaymentController::onTooSlow: a payment that stays unknown for long becomes "not known yet", and
/// BackgroundCheck takes over.
void giveUpSteps(const Steps &steps, const Situation &now)
{
    const Session &session = now.session;
    const bool isAsking = session.step == SessionStep::Due || session.step == SessionStep::Asked;
    if (session.driver == Driver::Nobody || session.task != Task::Pay || !isAsking)
        return;
    Situation over = now;
    over.session.step = SessionStep::Telling;
    over.session.onItsWay.reset();
    steps.add("the till calls it not known yet", session.attempt, over);
}

/// Whether an ended payment is asked about: by hand at any time, and once by itself.
bool mayBeChecked(const World &world, const Attempt &attempt)
{
    return world.changesItsMind && attempt.isRecorded && isEnded(attempt.state)
        && attempt.uti != Name::None;
}

/// BackgroundCheck in the window; `check` and CheckRound in another process with the same data
/// folder.
void roundSteps(const Steps &steps, const Situation &now)
{
    if (now.session.driver != Driver::Nobody)
        return;
    for (int i = 0; i < kAttempts; ++i) {
        const bool isDue
            = at(now, i).isDue && steps.verdicts.asksAgain(at(now, i).state, at(now, i).uti);
        if (!isOpen(at(now, i)) && !mayBeChecked(steps.world, at(now, i)))
            continue;
        if (now.isWindowOpen && (isOpen(at(now, i)) || isDue))
            steps.addFair("the window asks about it", i,
                          pickedUp(steps, now, Driver::Window, Task::Round, i));
        steps.add("another process asks about it", i,
                  pickedUp(steps, now, Driver::Other, Task::Round, i));
    }
}

/// A process's memory and lock die with it; what it has sent stays in flight.
void crashSteps(const Steps &steps, const Situation &now)
{
    if (now.session.driver == Driver::Other) {
        Situation died = now;
        died.session = {};
        steps.add("the other process is killed", -1, died);
    }
    if (!now.isWindowOpen) {
        Situation opened = now;
        opened.isWindowOpen = true;
        for (Attempt &attempt : opened.attempts)
            attempt.isListed = isOpen(attempt);
        return steps.addFair("the window is started", -1, opened);
    }
    Situation closed = now;
    closed.isWindowOpen = false;
    for (Attempt &attempt : closed.attempts)
        attempt.isListed = false;
    if (closed.session.driver == Driver::Window)
        closed.session = {};
    steps.add("the window is killed", -1, closed);
}

} // namespace

/// BackgroundCheck::release and onRead: for each payment that the window lists as open, it reports
/// how it ended.
Situation ended(Situation now)
{
    now.session = {};
    for (Attempt &attempt : now.attempts) {
        if (attempt.isListed && !isOpen(attempt))
            attempt.told = toldOf(attempt.state);
        attempt.isListed = now.isWindowOpen && isOpen(attempt);
    }
    return now;
}

void processSteps(const Steps &steps, const Situation &now)
{
    tellSteps(steps, now);
    giveUpSteps(steps, now);
    roundSteps(steps, now);
    crashSteps(steps, now);
}

} // namespace model
