#include "tests/support/oracle/reading.h"

#include "tests/support/oracle/secondanswer.h"

#include <algorithm>

namespace oracle {

using namespace tillside;
using namespace Qt::StringLiterals;
using Event = PaymentEvent;

namespace {

const QString kDeclined = u"transaction declined"_s;
const QString kFinished = u"transaction finished"_s;

bool isEnd(const QString &entry)
{
    return entry == kDeclined || entry == kFinished;
}

/// The codes of approvals, as numbers and as words. A terminal may send 08 as a number.
bool isApprovalCode(const QString &code)
{
    static const QStringList known{u"08"_s, u"8"_s,  u"10"_s, u"11"_s, u"16"_s,
                                   u"85"_s, u"87"_s, u"y1"_s, u"y3"_s, u"approved"_s};
    const bool isZero
        = std::all_of(code.begin(), code.end(), [](QChar digit) { return digit == u'0'; });
    return isZero || known.contains(code);
}

/// Codes after which a working terminal goes on: another try, another way to read the card.
bool isPassingCode(const QString &code)
{
    return QStringList{u"1a"_s, u"55"_s, u"65"_s, u"70"_s}.contains(code);
}

bool hasApprovalCode(const SecondAnswer &answer)
{
    const auto codes = answer.codes();
    return std::any_of(codes.begin(), codes.end(), isApprovalCode);
}

/// Whether a list has an "approved" entry after its last "declined" one. "Contactless declined,
/// insert card" is none: the terminal goes on.
bool endsApproved(const QStringList &texts)
{
    const auto isApproved = [](const QString &text) { return text.contains(u"approved"_s); };
    const auto isDeclined = [](const QString &text) { return text.endsWith(u"declined"_s); };
    const auto declined = std::find_if(texts.rbegin(), texts.rend(), isDeclined);
    return std::any_of(texts.rbegin(), declined, isApproved);
}

bool speaksForApproval(const SecondAnswer &answer)
{
    const auto lists = answer.entries();
    return !answer.authorisations().empty() || hasApprovalCode(answer)
        || std::any_of(lists.begin(), lists.end(), endsApproved);
}

bool closesWithEnd(const QStringList &texts)
{
    return isEnd(texts.last());
}

/// Whether a list holds "Transaction declined", and after it only ends.
bool closesWithDecline(const QStringList &texts)
{
    const auto declined = std::find(texts.rbegin(), texts.rend(), kDeclined);
    return declined != texts.rend() && std::all_of(texts.rbegin(), declined, isEnd);
}

/// What says that a payment without any sign of an approval is over, if anything does.
std::optional<When> overWhen(const SecondAnswer &answer)
{
    const auto lists = answer.entries();
    const auto codes = answer.codes();
    if (lists.empty()) {
        const bool isRefusal
            = !codes.empty() && std::none_of(codes.begin(), codes.end(), isPassingCode);
        return isRefusal ? std::optional(When::IfItStays) : std::nullopt;
    }
    if (!codes.empty())
        return std::all_of(lists.begin(), lists.end(), closesWithEnd) ? std::optional(When::AtOnce)
                                                                      : std::nullopt;
    return std::all_of(lists.begin(), lists.end(), closesWithDecline)
        ? std::optional(When::IfItStays)
        : std::nullopt;
}

/// Whether each of \a amounts is what was asked, alone or with the extras of \a answer.
bool areExplained(const std::set<qint64> &amounts, const SecondAnswer &answer,
                  const PaymentRecord &payment)
{
    const qint64 asked = payment.amount.minor();
    const qint64 extras = answer.extras().value_or(0);
    // A void is asked for with the extras of its original, and may name them apart.
    const qint64 bare = payment.type == PaymentType::Void ? asked - extras : asked;
    return std::all_of(amounts.begin(), amounts.end(), [&](qint64 amount) {
        return amount == asked || amount == asked + extras || amount == bare;
    });
}

bool saysOurAmount(const SecondAnswer &answer, const PaymentRecord &payment)
{
    return !answer.amounts().empty() && areExplained(answer.amounts(), answer, payment);
}

/// Where nothing is charged, an amount of zero is none.
bool saysOurAmountOrNone(const SecondAnswer &answer, const PaymentRecord &payment)
{
    std::set<qint64> amounts = answer.amounts();
    amounts.erase(0);
    return areExplained(amounts, answer, payment);
}

/// Whether the answer is about this payment, by its UTI or else by amount and type.
bool isAbout(const SecondAnswer &answer, const PaymentRecord &payment)
{
    const bool byFigures
        = answer.saysNoUti() && answer.saysType(payment.type) && saysOurAmount(answer, payment);
    return answer.names(payment.uti) || byFigures;
}

bool isOfAnotherKind(const SecondAnswer &answer, const PaymentRecord &payment)
{
    return answer.saysOtherType(payment.type) || answer.saysOtherCurrency(payment.amount.currency())
        || answer.saysOtherReference(payment.reference);
}

/// Whether a result without a UTI is the one of the payment before.
bool repeats(const SecondAnswer &answer, const std::optional<QByteArray> &before)
{
    const auto old = before ? SecondAnswer::read(*before) : std::nullopt;
    const bool isSameEnd = old && answer.isTrue("transApproved") == old->isTrue("transApproved")
        && answer.isLooselyTrue("transCancelled") == old->isLooselyTrue("transCancelled");
    return isSameEnd && answer.saysNoUti() && answer.date() == old->date()
        && answer.authorisations() == old->authorisations() && answer.amounts() == old->amounts();
}

/// A void sends no amount and may get none back. That the money went back is what it asked for.
Event approvalOfVoid(const SecondAnswer &answer, const PaymentRecord &payment)
{
    return answer.extras() && saysOurAmountOrNone(answer, payment) ? Event::Approved
                                                                   : Event::Contradiction;
}

/// Approved for less: one amount below what was asked, and nothing that may be in it.
bool isForLess(const SecondAnswer &answer, const PaymentRecord &payment)
{
    const auto amounts = answer.amounts();
    return amounts.size() == 1 && answer.extras() == 0 && *amounts.begin() > 0
        && *amounts.begin() < payment.amount.minor();
}

/// Whether each flag that takes money back has a value that the protocol knows.
bool areFlagsClear(const SecondAnswer &answer)
{
    const std::initializer_list<const char *> flags{"transCancelled", "voided",
                                                    "transPartiallyApproved"};
    return std::all_of(flags.begin(), flags.end(), [&](const char *flag) {
        return answer.isLooselyTrue(flag) || answer.isLooselyFalse(flag);
    });
}

Event approval(const SecondAnswer &answer, const PaymentRecord &payment)
{
    if (!areFlagsClear(answer))
        return Event::Contradiction;
    if (payment.type == PaymentType::Void)
        return approvalOfVoid(answer, payment);
    const bool fits = answer.extras() && saysOurAmount(answer, payment);
    const bool isPart = answer.isLooselyTrue("transPartiallyApproved");
    const bool isLess = isForLess(answer, payment) || (fits && isPart && answer.extras() == 0);
    if (!isLess && (!fits || isPart))
        return Event::Contradiction;
    if (answer.isLooselyTrue("voided"))
        return Event::Voided;
    return isLess ? Event::ApprovedForLess : Event::Approved;
}

/// Neither approved nor cancelled, by the flags.
Reading undecided(const SecondAnswer &answer, const PaymentRecord &payment)
{
    if (!answer.isLooselyFalse("transCancelled") || !answer.names(payment.uti))
        return {Event::Progress};
    if (speaksForApproval(answer))
        return {Event::Contradiction, When::IfItStays};
    const auto when = overWhen(answer);
    if (!when)
        return {Event::Progress};
    return {saysOurAmountOrNone(answer, payment) ? Event::Declined : Event::Contradiction, *when};
}

Reading cancelled(const SecondAnswer &answer, const PaymentRecord &payment)
{
    const bool isDoubtful = !answer.authorisations().empty() || hasApprovalCode(answer);
    const bool isOurs = saysOurAmountOrNone(answer, payment);
    return {isDoubtful || !isOurs ? Event::Contradiction : Event::Cancelled};
}

Reading resultOf(const Request &request, const SecondAnswer &answer)
{
    const PaymentRecord &payment = request.payment;
    const bool isApproved = answer.isTrue("transApproved");
    const bool isCancelled = answer.isLooselyTrue("transCancelled");
    const bool isWorking = !isApproved && !isCancelled;
    if (!isAbout(answer, payment))
        return isWorking && answer.saysNoUti() ? Reading{Event::Progress}
                                               : Reading{Event::Contradiction, When::Never};
    if (isOfAnotherKind(answer, payment) || repeats(answer, request.before)
        || (isApproved && isCancelled))
        return {Event::Contradiction};
    if (isApproved)
        return {approval(answer, payment)};
    return isCancelled ? cancelled(answer, payment) : undecided(answer, payment);
}

/// Whether a 2xx without an object says that the terminal works: nothing, or a plain sentence.
bool isPlain(const QByteArray &body)
{
    const QByteArray bare = body.trimmed();
    const bool isText = !QString::fromUtf8(bare).contains(QChar::ReplacementCharacter);
    return bare.isEmpty() || (isText && !QByteArray("{[<").contains(bare.front()));
}

Reading withoutResult(const PaymentRecord &payment, int status, const QByteArray &body,
                      bool isObject)
{
    if (status == 400 || status == 404)
        return {payment.state == PaymentState::Confirming ? Event::RefusalConfirmed
                                                          : Event::Silence};
    const bool isWorking = status >= 200 && status < 300 && (isObject || isPlain(body));
    return isWorking ? Reading{Event::Progress} : Reading{Event::Silence, When::Never};
}

} // namespace

Reading readingOf(const Request &request, int status, const QByteArray &body)
{
    const bool isGood = status >= 200 && status < 300;
    const auto answer = isGood ? SecondAnswer::read(body) : std::nullopt;
    if (answer && answer->saysTwoTypes())
        return {Event::Silence, When::Never};
    const bool isResult = status == 200 && answer
        && (answer->isTrue("transApproved") || answer->isFalse("transApproved"));
    return isResult ? resultOf(request, *answer)
                    : withoutResult(request.payment, status, body, answer.has_value());
}

} // namespace oracle
