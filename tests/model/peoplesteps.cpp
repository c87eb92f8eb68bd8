#include "tests/model/steps.h"

#include "core/payment/paymentrules.h"
#include "tests/model/wire.h"

using namespace tillside;

namespace model {

namespace {

/// PaymentStart::record.
void record(const Steps &steps, const Situation &now, int attempt)
{
    Situation recorded = now;
    const Name uti = mintsFor(steps.world, now, attempt) ? ownOf(attempt) : Name::None;
    at(recorded, attempt) = {.isRecorded = true, .uti = uti};
    if (steps.world.liesAboutWrites)
        steps.add("the record is written and said not to be", attempt, ended(recorded));
    recorded.session
        = {.driver = Driver::Window, .attempt = static_cast<quint8>(attempt), .uti = uti};
    steps.addFair("it is recorded", attempt, recorded);
}

/// PaymentStart::readOriginal, onOriginal and record: mayVoid() makes the final decision on a void.
void recordAgain(const Steps &steps, const Situation &now)
{
    if (steps.world.isVoid) {
        const Attempt &first = now.attempts.front();
        PaymentRecord followUp = recordOf(steps.world, first.state, first.uti);
        if (first.isSettled)
            followUp.settled = Settlement{};
        World sale = steps.world;
        sale.isVoid = false;
        if (mayVoid(recordOf(sale, State::Approved, Name::Original), {followUp}))
            return steps.addFair("a second void is refused", 1, ended(now));
    }
    record(steps, now, 1);
}

/// PaymentStart::findSameSale. The journal knows what a person was told, whichever process told it,
/// and nobody repeats what they were told was charged.
bool isFoundApproved(const Steps &steps, const Attempt &first)
{
    return steps.verdicts.decisions().isTheSameSale(first.state);
}

/// A person wants the same again: PaymentController::begin, which holds BackgroundCheck, then
/// PaymentStart::lock, onOpen and askNext. They do not repeat a payment that they were told was
/// charged.
void startAgain(const Steps &steps, const Situation &now, bool lookedAt)
{
    const Attempt &first = now.attempts.front();
    Situation held = now;
    held.session = {};
    held.isDeliberate = now.isDeliberate || lookedAt;
    if (isFoundApproved(steps, first)) {
        held.attempts.front().told = Told::Charged;
        return steps.add("the till asks: it was approved meanwhile", 0, ended(held));
    }
    if (isEnded(first.state) || first.isSettled)
        return recordAgain(steps, held);
    Situation asking = pickedUp(steps, held, Driver::Window, Task::Guard, 0);
    asking.session.lookedAt = lookedAt;
    steps.add(lookedAt ? "a person looked, and charges again" : "a person charges again", 0,
              asking);
}

/// settle(); only for a payment that the screen shows as not known.
void settleByHand(const Steps &steps, const Situation &now)
{
    Situation settled = now;
    settled.attempts.front().isSettled = true;
    settled.isDeliberate = true;
    steps.add("a person looked, and settles by hand", 0, settled);
}

} // namespace

/// PaymentStart::onChecked.
void guardSteps(const Steps &steps, const Situation &now)
{
    const Session &session = now.session;
    if (session.isUnsaved)
        return steps.addFair("not started: the journal does not take it", 0, ended(now));
    Situation stopped = ended(now);
    Attempt &first = stopped.attempts.front();
    switch (steps.verdicts.decisions().guard(session.state, session.lookedAt)) {
    case GuardSays::Unresolved:
        first.told = Told::NotKnown;
        return steps.addFair("not started: the first is not known", 0, stopped);
    case GuardSays::FoundApproved:
        first.told = Told::Charged;
        return steps.addFair("not started: the first is approved", 0, stopped);
    case GuardSays::GoOn: return recordAgain(steps, now);
    }
}

bool mintsFor(const World &world, const Situation &now, int attempt)
{
    const bool wasReplaced = attempt == 1 && now.attempts.front().uti == Name::Given0;
    return world.isOurs && !wasReplaced;
}

void peopleSteps(const Steps &steps, const Situation &now)
{
    const auto &[first, second] = now.attempts;
    const bool isNobodys = now.session.driver == Driver::Nobody;
    const bool isHeld = now.session.driver == Driver::Window && now.session.task == Task::Round;
    if (!now.isWindowOpen || (!isNobodys && !isHeld))
        return;
    if (!first.isRecorded)
        return record(steps, now, 0);
    if (second.isRecorded || first.told == Told::Charged || steps.world.changesItsMind)
        return;
    startAgain(steps, now, false);
    if (first.told != Told::NotKnown || isEnded(first.state) || first.isSettled)
        return;
    startAgain(steps, now, true);
    if (isNobodys)
        settleByHand(steps, now);
}

} // namespace model
