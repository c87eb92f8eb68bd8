#include "tests/model/broken.h"

#include "core/payment/paymentrules.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <functional>
#include <utility>

using namespace tillside;
using namespace Qt::StringLiterals;

namespace model {

namespace {

using Event = PaymentEvent;
using Judge = std::function<Judgement(const PaymentRecord &, const TerminalAnswer &)>;

template <typename Member, typename Value>
Decisions with(Member Decisions::*member, Value value)
{
    Decisions decisions = product();
    decisions.*member = std::move(value);
    return decisions;
}

/// Like judge(), but calls \a instead where \a applies.
Decisions judging(bool (*applies)(const PaymentRecord &, const TerminalAnswer &), Event instead)
{
    return with(&Decisions::judge,
                [applies, instead](const PaymentRecord &payment, const TerminalAnswer &answer) {
                    return applies(payment, answer) ? Judgement{.event = instead}
                                                    : judge(payment, answer);
                });
}

/// Like judge(), but \a forget removes something from the answer first.
Decisions reading(void (*forget)(TerminalAnswer &))
{
    return with(&Decisions::judge, [forget](const PaymentRecord &payment, TerminalAnswer answer) {
        forget(answer);
        return judge(payment, answer);
    });
}

/// Like judgePost(), but \a change modifies the result first.
Decisions posting(void (*change)(CallResult &))
{
    return with(&Decisions::judgePost, [change](const PaymentRecord &payment, CallResult result) {
        change(result);
        return judgePost(payment, result);
    });
}

/// Like next(), but goes to \a instead from \a from on \a event.
Decisions going(State from, Event event, std::optional<State> instead)
{
    return with(&Decisions::next, [=](State state, Event said) {
        return state == from && said == event ? instead : next(state, said);
    });
}

/// Takes \a event after the end \a end for the same end once more.
Decisions deafTo(State end, Event event)
{
    return with(&Decisions::laterWord,
                [=](const PaymentRecord &payment, const Judgement &judgement) {
                    LaterWord nothingNew{.payment = payment, .lines = {}};
                    nothingNew.payment.askAgainAt.reset();
                    return payment.state == end && judgement.event == event
                        ? std::optional(nothingNew)
                        : product().laterWord(payment, judgement);
                });
}

Judgement judgeAtOnce(const PaymentRecord &payment, const TerminalAnswer &answer)
{
    Judgement judgement = judge(payment, answer);
    judgement.ifItStays = false;
    return judgement;
}

Judgement adoptAny(const PaymentRecord &payment, const CallResult &result)
{
    const QByteArray body = result.answer ? result.answer.value().body : QByteArray();
    const QString text = QJsonDocument::fromJson(body).object().value("uti"_L1).toString();
    const auto uti = Uti::parse(text);
    return uti ? Judgement{.event = Event::Accepted, .detail = *uti} : judgePost(payment, result);
}

Judgement takeApprovedForVoided(const PaymentRecord &lostVoid, const TerminalAnswer &answer)
{
    return answer.approved == true ? Judgement{.event = Event::Approved}
                                   : judgeByOriginal(lostVoid, answer);
}

std::optional<Uti> neverAskWhatIsSilent(const PaymentRecord &payment)
{
    return payment.state == State::Unanswered ? std::nullopt : askTarget(payment);
}

/// Wrong readings of the answer to the POST.
std::vector<Broken> brokenPosts()
{
    const auto forgetsBytes = [](CallResult &result) { result.bodyBytesPulled = 0; };
    const auto trustsPlain = [](CallResult &result) { result.overPinnedTls = true; };
    const auto takesTrouble = [](CallResult &result) {
        if (result.answer && result.answer.value().status == 500)
            result.answer.value().status = 400;
    };
    return {
        {"an error name is taken for a proof that nothing left", {}, posting(forgetsBytes)},
        {"a refusal over plain HTTP is a proof", {.isPlain = true}, posting(trustsPlain)},
        {"500 is taken for a refusal", {}, posting(takesTrouble)},
        {"a refusal of a minted UTI is not asked about",
         {.isOurs = true},
         going(State::Sending, Event::RefusalToConfirm, State::NotCharged)},
        {"another payment's UTI in any answer is adopted",
         {.hasStranger = true},
         with(&Decisions::judgePost, adoptAny)},
        {"a UTI that another payment has is adopted",
         {.hasStranger = true, .isStrangerKnown = true},
         with(&Decisions::refusesKnownUtis, false)},
        {"a UTI in place of ours is adopted where ours is kept",
         {.isOurs = true, .hasStranger = true, .echoesStrangers = true, .hasKeptOurs = true},
         with(&Decisions::refusesReplacements, false)},
    };
}

/// Wrong readings of the answer to a question.
std::vector<Broken> brokenReadings()
{
    const auto forgetsLetters = [](TerminalAnswer &answer) {
        answer.currencies.removeIf([](const QString &currency) {
            return !currency.isEmpty() && currency.front().isLetter();
        });
    };
    const auto isUnknown = [](const PaymentRecord &, const TerminalAnswer &answer) {
        return answer.kind == AnswerKind::UnknownUti;
    };
    const auto isProgress = [](const PaymentRecord &, const TerminalAnswer &answer) {
        return answer.kind == AnswerKind::Progress;
    };
    const auto takesAnyEntry = [](TerminalAnswer &answer) {
        const auto isEnd = [](const QString &text) {
            return text.endsWith("declined"_L1) || text.endsWith("finished"_L1);
        };
        for (QStringList &list : answer.lists)
            std::stable_partition(list.begin(), list.end(), std::not_fn(isEnd));
    };
    const auto forgetsApproval = [](TerminalAnswer &answer) {
        answer.authorisation.clear();
        for (QStringList &list : answer.lists)
            list.removeIf([](const QString &text) { return text.contains("approved"_L1); });
        std::erase_if(answer.lists, [](const QStringList &list) { return list.isEmpty(); });
    };
    const auto isRefusedToken = [](const PaymentRecord &payment, const TerminalAnswer &answer) {
        return payment.state == State::Confirming && answer.kind == AnswerKind::NotAuthorised;
    };
    return {
        {"a time-out is taken for declined",
         {},
         with(&Decisions::unanswered, [] { return Event::Declined; })},
        {"404 to a question is taken for declined", {}, judging(isUnknown, Event::Declined)},
        {"an acknowledgement is taken for the result", {}, judging(isProgress, Event::Declined)},
        {"the last entry of a list is not respected", {}, reading(takesAnyEntry)},
        {"what speaks for an approval is ignored", {}, reading(forgetsApproval)},
        {"the letters of a currency are ignored", {.isForeign = true}, reading(forgetsLetters)},
        {"what has to stay counts at once", {}, with(&Decisions::judge, judgeAtOnce)},
        {"a refused token confirms a refusal",
         {.isOurs = true},
         judging(isRefusedToken, Event::RefusalConfirmed)},
        {"a void is done because its original is approved",
         {.isVoid = true},
         with(&Decisions::judgeByOriginal, takeApprovedForVoided)},
        {"silence wipes out a dispute",
         {.hasStranger = true},
         going(State::Disputed, Event::Silence, State::Unanswered),
         Property::Lost},
        {"silence wipes out a refusal",
         {.isOurs = true},
         going(State::Confirming, Event::Silence, State::Unanswered),
         Property::Lost},
        {"after silence nothing is asked",
         {},
         with(&Decisions::askTarget, neverAskWhatIsSilent),
         Property::Stuck},
        {"after silence no approval is believed",
         {},
         going(State::Unanswered, Event::Approved, std::nullopt),
         Property::Stuck},
    };
}

/// Mistakes about payments that have ended.
std::vector<Broken> brokenEnds()
{
    return {
        {"an approval after a decline is not heard",
         {.changesItsMind = true},
         deafTo(State::Declined, Event::Approved),
         Property::Deaf},
        {"a decline after an approval is not recorded",
         {.changesItsMind = true},
         deafTo(State::Approved, Event::Declined),
         Property::Deaf},
        {"an end is not checked once more",
         {.changesItsMind = true},
         with(&Decisions::asksAgain, [](const PaymentRecord &) { return false; }),
         Property::Stuck},
        {"a refusal is confirmed as soon as it came",
         {.isOurs = true},
         with(&Decisions::waitsToConfirm, false)},
    };
}

/// Mistakes in what is sent, and when.
std::vector<Broken> brokenSending()
{
    const auto trustsSilence = [](State state, bool lookedAt) {
        return product().guard(state, lookedAt || state == State::Unanswered);
    };
    const auto ignoresApproved = [](State state, bool lookedAt) {
        return isEnded(state) ? GuardSays::GoOn : product().guard(state, lookedAt);
    };
    return {
        {"the body leaves before the journal knows",
         {},
         with(&Decisions::marksFirst, false),
         Property::Lost},
        {"the network stack repeats a POST",
         {},
         with(&Decisions::copies, quint8(2)),
         Property::Doubled},
        {"a restart sends again", {}, with(&Decisions::resends, true), Property::Doubled},
        {"the guard goes on after silence",
         {},
         with(&Decisions::guard, trustsSilence),
         Property::Doubled},
        {"the guard goes on with what it finds approved",
         {},
         with(&Decisions::guard, ignoresApproved),
         Property::Doubled},
        {"the guard forgets what no person was told",
         {},
         with(&Decisions::isTheSameSale, [](State) { return false; }),
         Property::Doubled},
        {"a row that moved on is compared with the last try only",
         {.liesAboutWrites = true},
         with(&Decisions::comparesEachTry, false),
         Property::Stuck},
    };
}

} // namespace

std::vector<Broken> brokenTills()
{
    std::vector<Broken> all = brokenPosts();
    for (const auto &more : {brokenReadings(), brokenEnds(), brokenSending()})
        all.insert(all.end(), more.begin(), more.end());
    return all;
}

} // namespace model
