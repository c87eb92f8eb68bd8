#include "tests/model/wire.h"

#include "tests/support/samples/answers.h"
#include "tests/support/samples/samples.h"

#include <QJsonArray>

using namespace tillside;
using namespace Qt::StringLiterals;

namespace model {

namespace {

constexpr qint64 kAsked = 1000;

/// In the order of Answer.
constexpr std::array kNamesOfAnswers{"nothing",
                                     "accepted",
                                     "accepted, but another payment",
                                     "accepted, no UTI",
                                     "200, empty",
                                     "400",
                                     "401",
                                     "403",
                                     "400 naming a UTI",
                                     "206 of another payment",
                                     "200, display",
                                     "206 in progress",
                                     "200 in progress",
                                     "200, empty",
                                     "200 in words",
                                     "200, undecided",
                                     "flags false, 'Contactless declined, insert card'",
                                     "flags false, 'Card reading finished'",
                                     "flags false, 'Transaction not finished'",
                                     "flags false, code 55",
                                     "flags false, code 1A",
                                     "flags false, code 000",
                                     "flags false, code 08 and an authorisation",
                                     "flags false, 'Transaction finished'",
                                     "flags false, code 65, 'declined', then 'Insert card'",
                                     "flags false, code 55, an authorisation and 'approved'",
                                     "flags false, nulls",
                                     "approved",
                                     "approved with tip",
                                     "approved in US dollars",
                                     "approved for less",
                                     "declined by code",
                                     "declined in a text",
                                     "declined in words",
                                     "cancelled",
                                     "voided",
                                     "not voided",
                                     "broken JSON",
                                     "404",
                                     "400 unknown",
                                     "401",
                                     "500"};

QByteArray acceptance(const World &world, const QJsonValue &uti)
{
    const QByteArray sale = samples::changed(
        "{}", {{"transType"_L1, u"SALE"_s}, {"amountTrans"_L1, kAsked}, {"uti"_L1, uti}});
    return world.isVoid ? samples::changed(
               sale, {{"transType"_L1, u"REVERSAL"_s}, {"amountTrans"_L1, samples::kAbsent}})
                        : sale;
}

/// An acceptance of another payment. For a void, which has no amount, it has another type.
QByteArray otherAcceptance(const World &world, const QJsonValue &uti)
{
    World sale = world;
    sale.isVoid = false;
    return samples::changed(acceptance(sale, uti), {{"amountTrans"_L1, kAsked + 1}});
}

/// Both flags false, with \a texts.
QByteArray saying(std::initializer_list<QString> texts)
{
    QJsonArray list;
    for (const QString &text : texts)
        list.append(text);
    return samples::undecided({{"statuses"_L1, list}});
}

QByteArray coded(const QString &code, const QString &authorisation = {})
{
    return samples::undecided({{"transactionResponse"_L1, code}, {"authCode"_L1, authorisation}});
}

/// What a terminal says in passing, with both flags false.
QByteArray passing(Answer answer)
{
    if (answer == Answer::FellBack)
        return saying({u"Contactless declined, insert card"_s});
    if (answer == Answer::ReadingFinished)
        return saying({u"Card reading finished"_s});
    if (answer == Answer::NotFinished)
        return saying({u"Transaction not finished"_s});
    if (answer == Answer::FinishedEarly)
        return saying({u"Transaction finished"_s});
    if (answer == Answer::WrongPin)
        return coded(u"55"_s);
    if (answer == Answer::SoftDecline)
        return coded(u"1A"_s);
    if (answer == Answer::CodeOfZeros)
        return coded(u"000"_s);
    if (answer == Answer::AuthorisedEarly)
        return coded(u"08"_s, u"308373"_s);
    if (answer == Answer::InsertCard)
        return samples::changed(saying({u"Transaction declined"_s, u"Insert card"_s}),
                                {{"transactionResponse"_L1, u"65"_s}});
    if (answer == Answer::ApprovedInWords)
        return samples::changed(
            saying({u"Transaction approved"_s, u"Transaction finished"_s}),
            {{"transactionResponse"_L1, u"55"_s}, {"authCode"_L1, u"308373"_s}});
    return samples::undecided({{"transCancelled"_L1, samples::kNull},
                               {"transAmount"_L1, samples::kNull},
                               {"voided"_L1, samples::kNull}});
}

/// A final answer; for a sale, as Paynt and LocalLink give it.
QByteArray endOf(Answer answer)
{
    if (answer == Answer::ApprovedWithTip)
        return samples::approved({{"transAmount"_L1, kAsked + 100}, {"tipAmount"_L1, 100}});
    if (answer == Answer::ApprovedInDollars)
        return samples::approved({{"currencyCode"_L1, u"USD"_s}});
    if (answer == Answer::Less)
        return samples::approved({{"transAmount"_L1, kAsked - 400}});
    if (answer == Answer::Declined)
        return samples::undecided({{"transactionResponse"_L1, u"12"_s}});
    if (answer == Answer::DeclinedInText)
        return samples::changed(saying({u"Transaction started"_s, u"Transaction declined"_s}),
                                {{"transCancelled"_L1, samples::kNull}, {"transAmount"_L1, 0}});
    if (answer == Answer::DeclinedInWords)
        return samples::declined();
    if (answer == Answer::Cancelled)
        return samples::cancelled();
    if (answer == Answer::Voided)
        return samples::approved({{"voided"_L1, true}});
    if (answer == Answer::ProgressUndecided)
        return samples::undecided({{"transAmount"_L1, 0}});
    return samples::approved();
}

/// The same for a given payment. A void's own result names no amount; that of its original names
/// the sale's.
QByteArray resultOf(const World &world, const QByteArray &said, Name about)
{
    const QByteArray result = samples::changed(said, {{"uti"_L1, utiOf(about).text()}});
    const bool isVoids = world.isVoid && about != Name::Original && about != Name::Stranger;
    return isVoids
        ? samples::changed(
            result, {{"transactionType"_L1, u"REVERSAL"_s}, {"transAmount"_L1, samples::kAbsent}})
        : result;
}

QByteArray display(Name about)
{
    return samples::changed(samples::positiveProgress(), {{"uti"_L1, utiOf(about).text()}});
}

HttpAnswer words(int status, const QByteArray &sentence)
{
    return {.status = status, .body = sentence, .contentType = "text/plain"};
}

HttpAnswer object(int status, const QByteArray &body)
{
    return {.status = status, .body = body, .contentType = "application/json"};
}

} // namespace

const char *nameOf(Answer answer)
{
    static_assert(kNamesOfAnswers.size() == kAnswers);
    return kNamesOfAnswers.at(static_cast<std::size_t>(answer));
}

Uti utiOf(Name name)
{
    const bool isMinted = name == Name::Own0 || name == Name::Own1;
    const QString digit = QString::number(static_cast<int>(name));
    return Uti::parse(isMinted ? digit.repeated(32)
                               : u"6f311f3a-a72f-3864-98db-bfef44223c1"_s + digit)
        .value();
}

Name nameOf(const Uti &uti)
{
    for (int i = 1; i < kNames; ++i) {
        if (utiOf(static_cast<Name>(i)) == uti)
            return static_cast<Name>(i);
    }
    return Name::None;
}

PaymentRecord recordOf(const World &world, State state, Name uti)
{
    PaymentRecord payment = world.isVoid ? samples::reversal() : samples::sale();
    payment.state = state;
    payment.uti = uti == Name::None ? std::nullopt : std::optional(utiOf(uti));
    if (world.isVoid)
        payment.originalUti = utiOf(Name::Original);
    return payment;
}

HttpAnswer answerOf(const World &world, Answer answer, Name about)
{
    const QString uti = utiOf(about).text();
    switch (answer) {
    case Answer::Accepted: return object(201, acceptance(world, uti));
    case Answer::AcceptedForOther: return object(200, otherAcceptance(world, uti));
    case Answer::AcceptedNameless: return object(200, acceptance(world, samples::kAbsent));
    case Answer::Refused400: return words(400, "Bad request");
    case Answer::Refused401:
    case Answer::NotAuthorised: return words(401, "Invalid token");
    case Answer::Refused403: return words(403, "Not allowed");
    case Answer::RefusedNaming: return words(400, "Busy with uti " + uti.toUtf8());
    case Answer::Busy206:
    case Answer::Progress206: return object(206, display(about));
    case Answer::Shown200: return object(200, display(about));
    case Answer::ProgressNameless: return object(200, samples::localLinkProgress());
    case Answer::None:
    case Answer::EmptyTaken:
    case Answer::ProgressEmpty: return words(200, {});
    case Answer::ProgressInWords: return words(200, "Transaction in progress");
    case Answer::Garbage: return object(200, R"({"transApproved":tr)");
    case Answer::Unknown404: return words(404, "Transaction not found");
    case Answer::Unknown400: return words(400, "Transaction not found");
    case Answer::Trouble500: return words(500, "Terminal error");
    case Answer::ProgressUndecided:
    case Answer::Approved:
    case Answer::ApprovedWithTip:
    case Answer::ApprovedInDollars:
    case Answer::Less:
    case Answer::Declined:
    case Answer::DeclinedInText:
    case Answer::DeclinedInWords:
    case Answer::Cancelled:
    case Answer::Voided:
    case Answer::Ended: return object(200, resultOf(world, endOf(answer), about));
    case Answer::FellBack:
    case Answer::ReadingFinished:
    case Answer::NotFinished:
    case Answer::WrongPin:
    case Answer::SoftDecline:
    case Answer::CodeOfZeros:
    case Answer::AuthorisedEarly:
    case Answer::FinishedEarly:
    case Answer::InsertCard:
    case Answer::ApprovedInWords:
    case Answer::Nulls: return object(200, resultOf(world, passing(answer), about));
    }
    Q_UNREACHABLE();
}

} // namespace model
