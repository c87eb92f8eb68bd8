#pragma once

#include "tests/model/verdicts.h"
#include "tests/model/world.h"

#include <vector>

namespace model {

/// One thing that can happen, and the situation after it.
struct Step {
    const char *what = "";
    int attempt = -1; ///< The attempt concerned, if there is one.
    Answer answer = Answer::None;
    Situation to;
    bool isFair = false; ///< It happens eventually if nothing else goes wrong.
};

/// What a world allows in a situation. Each function appends what can happen in its part of the
/// world. The parts are independent, so every order of events is tried.
struct Steps {
    const World &world;
    Verdicts &verdicts;
    std::vector<Step> &out;
    /// Which of its forms of an end a healthy terminal has: it keeps to one.
    std::size_t form = 0;

    void add(const char *what, int attempt, const Situation &to, Answer answer = Answer::None) const
    {
        out.push_back({what, attempt, answer, to, false});
    }
    void addFair(const char *what, int attempt, const Situation &to,
                 Answer answer = Answer::None) const
    {
        out.push_back({what, attempt, answer, to, true});
    }
};

/// The process that drives a payment: PaymentSession, Poller and PaymentWriter.
void sessionSteps(const Steps &steps, const Situation &now);
/// The part of it up to the end of the POST: PaymentSession::send to onConcluded, Submission.
void postSteps(const Steps &steps, const Situation &now);
/// How a session ends, other processes that ask, and crashes: PaymentController, TerminalCheck,
/// BackgroundCheck.
void processSteps(const Steps &steps, const Situation &now);
/// The part of it that ends a terminalCheck made by a start: PaymentStart::onChecked.
void guardSteps(const Steps &steps, const Situation &now);
/// Actions of people: PaymentStart, settle().
void peopleSteps(const Steps &steps, const Situation &now);
/// The network beneath the POST, the terminal and the second till.
void terminalSteps(const Steps &steps, const Situation &now);

/// PaymentSession::apply.
void apply(const Steps &steps, Situation &now, tillside::PaymentEvent event);
/// Resumes an attempt as PaymentSession::pickUp does.
[[nodiscard]] Situation pickedUp(const Steps &steps, Situation now, Driver driver, Task task,
                                 int attempt);
/// The window releases the lock and reads the open payments: BackgroundCheck::release and onRead.
[[nodiscard]] Situation ended(Situation now);

/// The UTI under which the terminal runs an attempt, if it does.
[[nodiscard]] Name nameAtTerminal(const World &world, const Situation &now, int attempt);
/// Whether the terminal knows an attempt, running or ended, under the name \a asked.
[[nodiscard]] bool isKnownAs(const World &world, const Situation &now, int attempt, Name asked);
/// The UTI of the payment that keeps the terminal busy; none while it is idle.
[[nodiscard]] Name busyWith(const World &world, const Situation &now);
/// The answers to a question about \a asked; the answer of a healthy terminal with the given form
/// of an end comes first.
[[nodiscard]] std::vector<std::pair<Answer, Name>> answersTo(const World &world,
                                                             const Situation &now, Name asked,
                                                             std::size_t form);
/// Whether the till mints a UTI for an attempt: PaymentStart::newPayment. It no longer does so
/// after the terminal returned a different one: PaymentSession::saveProfile.
[[nodiscard]] bool mintsFor(const World &world, const Situation &now, int attempt);

[[nodiscard]] inline Attempt &at(Situation &now, int attempt)
{
    return now.attempts.at(static_cast<std::size_t>(attempt));
}
[[nodiscard]] inline const Attempt &at(const Situation &now, int attempt)
{
    return now.attempts.at(static_cast<std::size_t>(attempt));
}
/// The attempt that the session drives.
[[nodiscard]] inline Attempt &driven(Situation &now)
{
    return at(now, now.session.attempt);
}
[[nodiscard]] inline Name ownOf(int attempt)
{
    return attempt == 0 ? Name::Own0 : Name::Own1;
}
[[nodiscard]] inline Name givenTo(int attempt)
{
    return attempt == 0 ? Name::Given0 : Name::Given1;
}

} // namespace model
