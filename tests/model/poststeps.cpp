#include "tests/model/steps.h"

using namespace tillside;

namespace model {

namespace {

using Event = PaymentEvent;

/// Whether this journal knows another payment by \a uti: Journal::paymentWithUti.
bool isOtherwiseKnown(const Steps &steps, const Situation &now, Name uti)
{
    for (int i = 0; i < kAttempts; ++i) {
        const Attempt &attempt = at(now, i);
        if (attempt.isRecorded && attempt.uti == uti && i != now.session.attempt)
            return true;
    }
    return uti == Name::Original || (steps.world.isStrangerKnown && uti == Name::Stranger);
}

/// Submission::isAnothers.
bool isAnothers(const Steps &steps, const Situation &now, Name uti)
{
    const Decisions &decisions = steps.verdicts.decisions();
    const Name ours = now.session.uti;
    const bool isInPlaceOfOurs = steps.world.hasKeptOurs && ours != Name::None && uti != ours;
    return (decisions.refusesKnownUtis && isOtherwiseKnown(steps, now, uti))
        || (decisions.refusesReplacements && isInPlaceOfOurs);
}

/// Submission::onFinished and onLookedUp, then PaymentSession::onConcluded.
Situation concluded(const Steps &steps, Situation now, Verdict end)
{
    Session &session = now.session;
    session.onItsWay.reset();
    if (end.event == Event::Accepted && isAnothers(steps, now, end.uti))
        end.event = session.uti == Name::None ? Event::LostWithoutUti : Event::LostWithUti;
    if (end.event == Event::Accepted)
        session.uti = end.uti;
    apply(steps, now, end.event);
    return now;
}

/// PaymentSession::send, submit and, if the disk refuses the mark, onNotSaved.
void markSteps(const Steps &steps, const Situation &now)
{
    const int attempt = now.session.attempt;
    Situation marked = now;
    marked.session.state = State::Sending;
    marked.session.step = SessionStep::Connecting;
    if (steps.verdicts.decisions().marksFirst)
        driven(marked).state = State::Sending;
    steps.addFair("\"sending\" is on the disk", attempt, marked);
    Situation failed = now;
    failed.session.state = State::Recorded;
    apply(steps, failed, Event::NeverSent);
    steps.add("\"sending\" cannot be written", attempt, failed);
    if (!steps.world.liesAboutWrites)
        return;
    driven(failed).state = State::Sending;
    failed.session.isAhead = true;
    steps.add("\"sending\" is written and said not to be", attempt, failed);
}

void connectSteps(const Steps &steps, const Situation &now)
{
    const int attempt = now.session.attempt;
    Situation left = now;
    const quint8 copies = steps.verdicts.decisions().copies;
    driven(left).bodies = static_cast<quint8>(driven(left).bodies + copies);
    driven(left).underWay = static_cast<quint8>(driven(left).underWay + copies);
    left.session.step = SessionStep::Waiting;
    steps.addFair("the body is handed over", attempt, left);
    const Name uti = now.session.uti;
    for (const CallError error : {CallError::NotReachable, CallError::CertificateNotPinned}) {
        const Verdict end = steps.verdicts.failedPost(uti, error, false);
        steps.add("no connection, no byte has left", attempt, concluded(steps, now, end));
    }
}

void waitSteps(const Steps &steps, const Situation &now)
{
    const Session &session = now.session;
    if (session.onItsWay)
        steps.addFair("the till gets the answer", session.attempt,
                      concluded(steps, now, *session.onItsWay));
    for (const CallError error : {CallError::Timeout, CallError::ConnectionLost}) {
        const Verdict end = steps.verdicts.failedPost(session.uti, error, true);
        steps.addFair("the answer to the POST is lost or cut", session.attempt,
                      concluded(steps, now, end));
    }
}

} // namespace

void postSteps(const Steps &steps, const Situation &now)
{
    if (now.session.step == SessionStep::Marking)
        markSteps(steps, now);
    else if (now.session.step == SessionStep::Connecting)
        connectSteps(steps, now);
    else
        waitSteps(steps, now);
}

} // namespace model
