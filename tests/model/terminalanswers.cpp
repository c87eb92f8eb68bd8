#include "tests/model/steps.h"

#include <algorithm>
#include <utility>

namespace model {

namespace {

using Said = std::vector<std::pair<Answer, Name>>;

Said endsOf(Fate fate)
{
    switch (fate) {
    case Fate::NotSeen:
    case Fate::Refused:
    case Fate::Running: return {};
    case Fate::Approved:
        return {{Answer::Approved, Name::None}, {Answer::ApprovedWithTip, Name::None}};
    case Fate::Less: return {{Answer::Less, Name::None}};
    case Fate::Declined:
        return {{Answer::Declined, Name::None}, {Answer::DeclinedInWords, Name::None}};
    case Fate::Cancelled: return {{Answer::Cancelled, Name::None}};
    case Fate::Voided: return {{Answer::Voided, Name::None}};
    }
    Q_UNREACHABLE();
}

Said endOf(const World &world, Fate fate, Name about)
{
    Said said = endsOf(fate);
    if (world.isVoid && fate == Fate::Approved)
        said.pop_back(); // A void has no tip.
    for (auto &[answer, name] : said)
        name = about;
    return said;
}

/// What a terminal that knows \a asked says about it.
Said known(const World &world, const Situation &now, Name asked)
{
    const Said running{{Answer::Progress206, asked},
                       {Answer::ProgressNameless, asked},
                       {Answer::ProgressEmpty, asked},
                       {Answer::ProgressInWords, asked},
                       {Answer::ProgressUndecided, asked}};
    for (int i = 0; i < kAttempts; ++i) {
        const Fate fate = at(now, i).fate;
        if (isKnownAs(world, now, i, asked))
            return fate == Fate::Running ? running : endOf(world, fate, asked);
    }
    if (asked == Name::Original)
        return {{now.isOriginalVoided ? Answer::Voided : Answer::Ended, asked}};
    if (asked != Name::Stranger || now.stranger == Stranger::Away)
        return {};
    return now.stranger == Stranger::Running ? running : Said{{Answer::Approved, asked}};
}

/// What a terminal, healthy or not, may say instead. It does not deny knowing a payment that ran
/// despite its refusal.
Said besides(const World &world, const Situation &now, Name asked)
{
    bool mayDeny = true;
    for (int i = 0; i < kAttempts; ++i)
        mayDeny = mayDeny && !(isKnownAs(world, now, i, asked) && at(now, i).ranDespiteRefusal);
    Said said;
    if (mayDeny)
        said = {{Answer::Unknown404, Name::None}, {Answer::Unknown400, Name::None}};
    const Said any{{Answer::NotAuthorised, Name::None},
                   {Answer::Trouble500, Name::None},
                   {Answer::Garbage, Name::None},
                   {Answer::ProgressNameless, Name::None}};
    said.insert(said.end(), any.begin(), any.end());
    if (const Name other = busyWith(world, now); other != Name::None && other != asked)
        said.emplace_back(Answer::Progress206, other);
    if (now.stranger == Stranger::Done && asked != Name::Stranger)
        said.emplace_back(Answer::Approved, Name::Stranger);
    return said;
}

} // namespace

Name nameAtTerminal(const World &world, const Situation &now, int attempt)
{
    const bool takesOurs = world.takesOurs && mintsFor(world, now, attempt);
    return takesOurs ? ownOf(attempt) : givenTo(attempt);
}

bool isKnownAs(const World &world, const Situation &now, int attempt, Name asked)
{
    const Fate fate = at(now, attempt).fate;
    return fate != Fate::NotSeen && fate != Fate::Refused
        && nameAtTerminal(world, now, attempt) == asked;
}

Name busyWith(const World &world, const Situation &now)
{
    for (int i = 0; i < kAttempts; ++i) {
        if (at(now, i).fate == Fate::Running)
            return nameAtTerminal(world, now, i);
    }
    return now.stranger == Stranger::Running ? Name::Stranger : Name::None;
}

std::vector<std::pair<Answer, Name>> answersTo(const World &world, const Situation &now, Name asked)
{
    Said said = known(world, now, asked);
    const Said more = besides(world, now, asked);
    said.insert(said.end(), more.begin(), more.end());
    return said;
}

} // namespace model
