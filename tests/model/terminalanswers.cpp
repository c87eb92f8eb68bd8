#include "tests/model/steps.h"

#include <algorithm>
#include <utility>

using namespace tillside;

namespace model {

namespace {

using Said = std::vector<std::pair<Answer, Name>>;

constexpr std::array kInPassing{Answer::FellBack,
                                Answer::ReadingFinished,
                                Answer::NotFinished,
                                Answer::WrongPin,
                                Answer::SoftDecline,
                                Answer::CodeOfZeros,
                                Answer::AuthorisedEarly,
                                Answer::FinishedEarly,
                                Answer::InsertCard,
                                Answer::ApprovedInWords,
                                Answer::Nulls};

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
        return {{Answer::DeclinedInWords, Name::None},
                {Answer::Declined, Name::None},
                {Answer::DeclinedInText, Name::None}};
    case Fate::Cancelled: return {{Answer::Cancelled, Name::None}};
    case Fate::Voided: return {{Answer::Voided, Name::None}};
    }
    Q_UNREACHABLE();
}

Said endOf(const World &world, Fate fate, Name about, std::size_t form)
{
    Said said = endsOf(fate);
    if (world.isVoid && fate == Fate::Approved)
        said.pop_back(); // A void has no tip.
    if (world.isForeign && fate == Fate::Approved)
        said = {{Answer::ApprovedInDollars, Name::None}};
    for (auto &[answer, name] : said)
        name = about;
    if (form < said.size())
        std::rotate(said.begin(), said.begin() + static_cast<qsizetype>(form), said.end());
    return said;
}

/// Everything that a terminal may say about \a asked while it works, and until its flags follow.
/// What reads like a decline and is none does not last until the till asks again.
Said inPassing(const Situation &now, Name asked)
{
    Said said;
    for (const Answer answer : kInPassing)
        said.emplace_back(answer, asked);
    if (now.session.pending != PaymentEvent::Declined) {
        said.emplace_back(Answer::Declined, asked);
        said.emplace_back(Answer::DeclinedInText, asked);
    }
    return said;
}

Said operator+(Said one, const Said &other)
{
    one.insert(one.end(), other.begin(), other.end());
    return one;
}

/// What a terminal that knows \a asked says about it.
Said known(const World &world, const Situation &now, Name asked, std::size_t form)
{
    const Said running = Said{{Answer::Progress206, asked},
                              {Answer::ProgressNameless, asked},
                              {Answer::ProgressEmpty, asked},
                              {Answer::ProgressInWords, asked},
                              {Answer::ProgressUndecided, asked}}
        + inPassing(now, asked);
    for (int i = 0; i < kAttempts; ++i) {
        const Fate fate = at(now, i).fate;
        if (isKnownAs(world, now, i, asked))
            return fate == Fate::Running ? running
                                         : endOf(world, fate, asked, form) + inPassing(now, asked);
    }
    if (asked == Name::Original)
        return {{now.isOriginalVoided ? Answer::Voided : Answer::Ended, asked}};
    if (asked != Name::Stranger || now.stranger == Stranger::Away)
        return {};
    return now.stranger == Stranger::Running ? running : Said{{Answer::Approved, asked}};
}

/// What a terminal, healthy or not, may say instead. It does not deny knowing a payment that ran
/// despite its refusal, except soon after the refusal.
Said besides(const World &world, const Situation &now, Name asked)
{
    bool mayDeny = true;
    for (int i = 0; i < kAttempts; ++i)
        mayDeny = mayDeny
            && !(isKnownAs(world, now, i, asked) && at(now, i).ranDespiteRefusal
                 && !at(now, i).isFresh);
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

std::vector<std::pair<Answer, Name>> answersTo(const World &world, const Situation &now, Name asked,
                                               std::size_t form)
{
    Said said = known(world, now, asked, form);
    const Said more = besides(world, now, asked);
    said.insert(said.end(), more.begin(), more.end());
    return said;
}

} // namespace model
