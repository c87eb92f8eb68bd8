#include "core/simulator/remarks.h"

#include "core/model/money.h"

#include <algorithm>
#include <utility>

namespace tillside::sim {

using namespace Qt::StringLiterals;

namespace {

constexpr int kOneInFourIsCalm = 4;
constexpr qint64 kLargestWithTip = Money::kLargest / 2;
constexpr auto kAuthorisation = "308373"_L1; // As in Paynt's sample.

bool needsCard(PaymentType type)
{
    return type != PaymentType::Void && type != PaymentType::Capture;
}

bool fits(Fits fits, const SimulatedPayment &payment)
{
    const bool presents = customerFor(payment.type, payment.asked) == Customer::Presents;
    const BankWord word = bankWordFor(payment.type, payment.asked);
    const bool approves = presents && word.isApproved;
    const bool card = approves && needsCard(payment.type) && payment.asked <= kLargestWithTip;
    switch (fits) {
    case Fits::Every: return true;
    case Fits::Bank: return presents;
    case Fits::Approval: return approves;
    case Fits::CardApproval: return card && !word.isForLess && word.tip == 0;
    case Fits::CardForLess: return card && word.isForLess;
    case Fits::Decline: return presents && !word.isApproved;
    case Fits::Cancel: return !presents;
    case Fits::Terminal: return false;
    }
    Q_UNREACHABLE();
}

QString oneOf(std::initializer_list<QString> forms, int variant)
{
    return forms.begin()[static_cast<std::size_t>(variant) % forms.size()];
}

BankWord declined(const QString &code)
{
    return {.isApproved = false, .code = code};
}

BankWord withTip(BankWord word)
{
    word.tip = std::max<qint64>(1, word.charged / 10);
    word.charged += word.tip;
    return word;
}

/// What a quirk says in passing.
struct Saying {
    Quirk quirk = Quirk::None;
    QList<Remark> (*remarks)(int variant, const BankWord &word) = nullptr;
};

/// The texts run ahead of the flags, and say more or less about the end to come.
QList<Remark> textsAhead(int variant, const BankWord &word)
{
    if (variant % 2 == 0)
        return {{{u"Transaction finished"_s}}};
    const QString end = word.isApproved ? u"Transaction approved"_s : u"Transaction declined"_s;
    return {{{end, u"Transaction finished"_s}}};
}

QList<Remark> fallBack(int /*variant*/, const BankWord & /*word*/)
{
    return {{{u"Contactless declined, insert card"_s}, u"65"_s},
            {{u"Card inserted"_s, u"Pin Requested"_s}},
            {{u"Wrong PIN"_s, u"Pin Requested"_s}, u"55"_s}};
}

QList<Remark> wrongPin(int /*variant*/, const BankWord & /*word*/)
{
    return {{{u"Wrong PIN"_s, u"Pin Requested"_s}, u"55"_s}, {{u"Pin entered"_s}}};
}

QList<Remark> wrongPinWithoutTexts(int /*variant*/, const BankWord & /*word*/)
{
    return {{{}, u"55"_s}, {{u"Pin entered"_s}}};
}

QString softCode(int variant)
{
    return oneOf({u"1A"_s, u"65"_s, u"70"_s}, variant);
}

QList<Remark> softDecline(int variant, const BankWord & /*word*/)
{
    return {{{u"Please insert card"_s}, softCode(variant)}, {{u"Pin Requested"_s}}};
}

QList<Remark> softDeclineWithoutTexts(int variant, const BankWord & /*word*/)
{
    return {{{}, softCode(variant)}, {{u"Card inserted"_s}}};
}

QList<Remark> declinedEntry(int variant, const BankWord & /*word*/)
{
    const QString code = variant % 2 == 0 ? QString() : softCode(variant);
    return {{{u"Transaction declined"_s, u"Please insert card"_s}, code}, {{u"Pin Requested"_s}}};
}

QList<Remark> earlyApproval(int variant, const BankWord & /*word*/)
{
    return {{{u"Authorising"_s}, oneOf({u"000"_s, u"00"_s, u"08"_s}, variant), kAuthorisation}};
}

/// Takes time, in which the answer has its quirk in its members.
QList<Remark> onlyTime(int /*variant*/, const BankWord & /*word*/)
{
    return {{{u"Authorising"_s}}, {{u"Authorising"_s}}};
}

QList<Remark> contactlessDeclined(int /*variant*/, const BankWord & /*word*/)
{
    return {{{u"Contactless declined, insert card"_s}}, {{u"Card inserted"_s}}};
}

QList<Remark> cardReadingFinished(int /*variant*/, const BankWord & /*word*/)
{
    return {{{u"Card reading finished"_s}}, {{u"Authorising"_s}}};
}

QList<Remark> notFinished(int /*variant*/, const BankWord & /*word*/)
{
    return {{{u"Transaction not finished"_s}}, {{u"Authorising"_s}}};
}

constexpr std::array kSayings{
    Saying{Quirk::ContactlessDeclined, contactlessDeclined},
    Saying{Quirk::CardReadingFinished, cardReadingFinished},
    Saying{Quirk::NotFinished, notFinished},
    Saying{Quirk::WrongPin, wrongPin},
    Saying{Quirk::WrongPinWithoutTexts, wrongPinWithoutTexts},
    Saying{Quirk::SoftDecline, softDecline},
    Saying{Quirk::SoftDeclineWithoutTexts, softDeclineWithoutTexts},
    Saying{Quirk::DeclinedEntryInPassing, declinedEntry},
    Saying{Quirk::FallBack, fallBack},
    Saying{Quirk::EarlyApproval, earlyApproval},
    Saying{Quirk::TextsAhead, textsAhead},
    Saying{Quirk::Nulls, onlyTime},
    Saying{Quirk::AbsentMembers, onlyTime},
    Saying{Quirk::NullFlags, onlyTime},
    Saying{Quirk::PreviousWithoutUti, onlyTime},
};

SimulatedPayment approvedAfterAll(SimulatedPayment payment)
{
    payment.end = End::Approved;
    payment.charged = payment.asked;
    payment.responseCode = u"00"_s;
    payment.authorisation = kAuthorisation;
    payment.texts += {u"Transaction approved"_s, u"Transaction finished"_s};
    return payment;
}

SimulatedPayment takenBack(SimulatedPayment payment)
{
    payment.charged = 0;
    payment.authorisation.clear();
    payment.texts += u"Reversal Approved"_s;
    return payment;
}

SimulatedPayment cancelledAfterAll(SimulatedPayment payment)
{
    SimulatedPayment after = takenBack(std::move(payment));
    after.end = End::Cancelled;
    after.responseCode.clear();
    after.texts += {u"Transaction Cancelled"_s, u"Transaction finished"_s};
    return after;
}

SimulatedPayment declinedAfterAll(SimulatedPayment payment)
{
    SimulatedPayment after = takenBack(std::move(payment));
    after.end = End::Declined;
    after.responseCode = u"05"_s;
    after.texts += {u"Transaction declined"_s, u"Transaction finished"_s};
    return after;
}

SimulatedPayment voidedAfterAll(SimulatedPayment payment)
{
    payment.isVoided = true;
    return payment;
}

SimulatedPayment withOneMore(SimulatedPayment payment)
{
    ++payment.charged;
    return payment;
}

/// A payment that ended as `from` and is going to end as take() says.
struct Turn {
    Quirk quirk = Quirk::None;
    End from = End::Approved;
    SimulatedPayment (*take)(SimulatedPayment payment) = nullptr;
};

constexpr std::array kTurns{
    Turn{Quirk::ApprovedThenCancelled, End::Approved, cancelledAfterAll},
    Turn{Quirk::ApprovedThenDeclined, End::Approved, declinedAfterAll},
    Turn{Quirk::ApprovedThenVoided, End::Approved, voidedAfterAll},
    Turn{Quirk::ApprovedThenOtherAmount, End::Approved, withOneMore},
    Turn{Quirk::DeclinedThenApproved, End::Declined, approvedAfterAll},
    Turn{Quirk::CancelledThenApproved, End::Cancelled, approvedAfterAll},
};

} // namespace

Quirk drawnQuirk(const Mood &mood, const SimulatedPayment &payment, QRandomGenerator &random)
{
    if (mood.only != Quirk::None)
        return fits(lineOf(mood.only).fits, payment) ? mood.only : Quirk::None;
    QList<Quirk> fitting;
    for (const QuirkLine &line : quirkTable()) {
        if (line.temper == mood.temper && fits(line.fits, payment))
            fitting.append(line.quirk);
    }
    const bool calm = mood.temper == Temper::Calm || random.bounded(kOneInFourIsCalm) == 0;
    return calm || fitting.isEmpty() ? Quirk::None : fitting.at(random.bounded(fitting.size()));
}

QList<Remark> remarksOn(const SimulatedPayment &payment, const BankWord &word)
{
    for (const Saying &saying : kSayings) {
        if (saying.quirk == payment.quirk)
            return saying.remarks(payment.variant, word);
    }
    return {};
}

BankWord firstWord(const SimulatedPayment &payment, const BankWord &word)
{
    const Quirk quirk = payment.quirk;
    if (quirk == Quirk::DeclinedThenApproved || quirk == Quirk::PreviousWithoutUti)
        return declined(u"05"_s);
    if (quirk == Quirk::HostApprovedReversed)
        return declined(payment.variant % 2 != 0 ? u"05"_s : QString());
    // Without texts, code 55 is a first wrong PIN, and no end.
    if (quirk == Quirk::DeclineWithoutTexts && word.code == "55"_L1)
        return declined(u"05"_s);
    const bool tips = quirk == Quirk::TipBeside || quirk == Quirk::TipInside
        || quirk == Quirk::TipThatFitsNothing;
    return tips ? withTip(word) : word;
}

std::optional<SimulatedPayment> turned(const SimulatedPayment &payment)
{
    for (const Turn &turn : kTurns) {
        if (turn.quirk == payment.quirk && turn.from == payment.end)
            return turn.take(payment);
    }
    return std::nullopt;
}

bool isTalkedAbout(const SimulatedPayment &payment)
{
    return lineOf(payment.quirk).temper == Temper::Chatty;
}

} // namespace tillside::sim
