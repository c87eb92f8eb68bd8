#include "core/terminal/terminalanswer.h"

#include "core/base/decoding.h"
#include "core/base/printable.h"
#include "core/model/money.h"
#include "core/terminal/json.h"
#include "core/terminal/receiptcleaning.h"
#include "core/terminal/responsecode.h"
#include "core/terminal/wiremessages.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

/// The members that decide how a payment stands, and the token. They are ASCII; damage in them is
/// not looked past.
constexpr std::initializer_list<QLatin1StringView> kDeciding{"transApproved"_L1,
                                                             "transCancelled"_L1,
                                                             "voided"_L1,
                                                             "transPartiallyApproved"_L1,
                                                             "uti"_L1,
                                                             "transactionType"_L1,
                                                             "transType"_L1,
                                                             "transAmount"_L1,
                                                             "totalAmount"_L1,
                                                             "amountTrans"_L1,
                                                             "tipAmount"_L1,
                                                             "amountGratuity"_L1,
                                                             "penniesAmount"_L1,
                                                             "amountPennies"_L1,
                                                             "amountCashback"_L1,
                                                             "cashbackAmount"_L1,
                                                             "surchargeAmount"_L1,
                                                             "amountSurcharge"_L1,
                                                             "currencyCode"_L1,
                                                             "transCurrencyNum"_L1,
                                                             "transactionResponse"_L1,
                                                             "responseCode"_L1,
                                                             "authCode"_L1,
                                                             "authorisationCode"_L1,
                                                             "authToken"_L1};

/// The first of the two type members with a type that we know; otherwise the last that is not
/// empty.
std::optional<QString> typeOf(const QJsonObject &members)
{
    std::optional<QString> type;
    for (const auto name : {"transactionType"_L1, "transType"_L1}) {
        const QString word = members.value(name).toString();
        if (!word.isEmpty() && !typeFromWire(type.value_or(QString())))
            type = word;
    }
    return type;
}

/// A text without spaces around it, or a whole number as text.
QString wordOf(const QJsonValue &value)
{
    const auto number = value.isDouble() ? json::integer(value) : std::nullopt;
    return number ? QString::number(*number) : value.toString().trimmed();
}

/// A flag that only takes money back; see TerminalAnswer::cancelled.
std::optional<bool> lenient(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool();
    const QString word = wordOf(value);
    if (word.compare("true"_L1, Qt::CaseInsensitive) == 0 || word == "1"_L1)
        return true;
    const bool isAbsent = value.isUndefined() || value.isNull();
    const bool isNo = word.compare("false"_L1, Qt::CaseInsensitive) == 0 || word == "0"_L1;
    return isAbsent || isNo ? std::optional(false) : std::nullopt;
}

bool isTrue(const QJsonObject &members, std::initializer_list<QLatin1StringView> names)
{
    return std::any_of(names.begin(), names.end(),
                       [&members](QLatin1StringView name) { return members.value(name).toBool(); });
}

/// The words under \a names, in this order.
QStringList wordsOf(const QJsonObject &members, std::initializer_list<QLatin1StringView> names)
{
    QStringList words;
    for (const QLatin1StringView name : names) {
        if (const QString word = wordOf(members.value(name)); !word.isEmpty())
            words << word;
    }
    return words;
}

/// The first word that \a counts; otherwise the first.
template <typename Counts>
QString firstOr(const QStringList &words, Counts counts)
{
    const auto found = std::find_if(words.begin(), words.end(), counts);
    return found == words.end() ? words.value(0) : *found;
}

bool isMoreThanZeros(const QString &word)
{
    return std::any_of(word.cbegin(), word.cend(), [](QChar c) { return c != u'0'; });
}

QString asJson(const QJsonValue &value)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
}

/// The UTI, or whatever else is in its place: an unreadable value cannot be ours. Amount and type
/// may identify the payment only if there is no value at all.
std::optional<QString> utiOf(const QJsonValue &value)
{
    if (value.isUndefined() || value.isNull() || value == QJsonValue(QString()))
        return std::nullopt;
    if (value.isString())
        return value.toString();
    return asJson(value);
}

bool isEmpty(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull() || value == QJsonValue(QString());
}

/// One extra, which dialects name differently; one that is always 0 hides no other.
qint64 extra(const QJsonObject &members, std::initializer_list<QLatin1StringView> names,
             TerminalAnswer &answer)
{
    qint64 found = 0;
    for (const QLatin1StringView name : names) {
        const auto value = json::integer(members.value(name));
        const bool isUsable = value && *value >= 0 && *value <= Money::kLargest;
        answer.amountsUnclear |= !isUsable && !isEmpty(members.value(name));
        answer.amountsUnclear |= isUsable && found > 0 && *value > 0 && found != *value;
        found = std::max(found, isUsable ? *value : 0);
    }
    return found;
}

void readAmounts(const QJsonObject &members, TerminalAnswer &answer)
{
    for (const auto name : {"transAmount"_L1, "totalAmount"_L1, "amountTrans"_L1}) {
        const auto amount = json::integer(members.value(name));
        answer.amountsUnclear |= !amount && !isEmpty(members.value(name));
        if (amount && std::count(answer.amounts.begin(), answer.amounts.end(), *amount) == 0)
            answer.amounts.push_back(*amount);
    }
    answer.extras.tip = extra(members, {"tipAmount"_L1, "amountGratuity"_L1}, answer);
    answer.extras.pennies = extra(members, {"penniesAmount"_L1, "amountPennies"_L1}, answer);
    answer.extras.cashBack = extra(members, {"amountCashback"_L1, "cashbackAmount"_L1}, answer);
    answer.extras.surcharge = extra(members, {"surchargeAmount"_L1, "amountSurcharge"_L1}, answer);
}

/// Stands for an entry of a status list that cannot be read: it is no end, and not nothing.
constexpr QChar kUnreadText = u'…';

QString textOf(const QJsonValue &entry)
{
    const QString sentence = entry.isObject()
        ? json::text(entry.toObject(), {"statusDescription"_L1, "description"_L1})
        : entry.toString();
    return sentence.isEmpty() ? QString(kUnreadText) : sentence;
}

/// The texts of a status list: an array of sentences or of objects with a description, which
/// LocalLink and POSitive 1.0.0 wrap in a string. Anything else that is there is one text. "No
/// texts" speaks for an end, so nothing may vanish.
QStringList textsOf(const QJsonValue &value)
{
    if (value.isUndefined() || value.isNull())
        return {};
    if (value.isString()) {
        const QString text = value.toString().trimmed();
        const QJsonDocument list = QJsonDocument::fromJson(text.toUtf8());
        if (list.isArray())
            return textsOf(list.array());
        return text.isEmpty() ? QStringList() : QStringList(text);
    }
    if (!value.isArray())
        return {textOf(value)};
    QStringList texts;
    const QJsonArray entries = value.toArray();
    for (const QJsonValue &entry : entries)
        texts << textOf(entry);
    return texts;
}

/// The currencies that \a members name; a value that is neither text nor number is kept as JSON,
/// which equals no currency.
QStringList currenciesOf(const QJsonObject &members)
{
    QStringList currencies;
    for (const auto name : {"currencyCode"_L1, "transCurrencyNum"_L1}) {
        const QJsonValue value = members.value(name);
        const bool isWord = value.isString() || json::integer(value);
        const QString word = isWord                 ? wordOf(value)
            : value.isUndefined() || value.isNull() ? QString()
                                                    : asJson(value);
        if (isMoreThanZeros(word) && !currencies.contains(word))
            currencies << word;
    }
    return currencies;
}

/// Two different types: it is unclear which one is meant.
bool contradictsItself(const QJsonObject &members)
{
    const auto one = typeFromWire(members.value("transactionType"_L1).toString());
    const auto other = typeFromWire(members.value("transType"_L1).toString());
    return one && other && *one != *other;
}

void readCodes(const QJsonObject &members, TerminalAnswer &answer)
{
    answer.responseCode = firstOr(wordsOf(members, {"transactionResponse"_L1, "responseCode"_L1}),
                                  [](const QString &code) { return isApprovalCode(code); });
    answer.authorisation
        = firstOr(wordsOf(members, {"authCode"_L1, "authorisationCode"_L1}), isMoreThanZeros);
    answer.date = wordsOf(members, {"transactionDate"_L1, "transDateTime"_L1}).value(0);
}

void readReceipts(const QJsonObject &members, const AnswerCleaning &cleaning,
                  TerminalAnswer &answer)
{
    const ReceiptCleaning receipts(cleaning, members);
    answer.merchantReceipt = receipts.cleaned(members.value("merchantReceipt"_L1));
    answer.cardholderReceipt = receipts.cleaned(members.value("cardholderReceipt"_L1));
}

void readObject(const QJsonObject &members, TerminalAnswer &answer)
{
    answer.approved = json::boolean(members.value("transApproved"_L1));
    answer.cancelled = lenient(members.value("transCancelled"_L1));
    const auto voided = lenient(members.value("voided"_L1));
    const auto partially = lenient(members.value("transPartiallyApproved"_L1));
    answer.voided = voided == true;
    answer.partiallyApproved = partially == true;
    answer.flagsUnclear = !answer.cancelled || !voided || !partially;
    answer.signatureRequired = isTrue(members, {"signature"_L1, "cvmSigRequired"_L1});
    answer.uti = utiOf(members.value("uti"_L1));
    answer.type = typeOf(members);
    readAmounts(members, answer);
    answer.currencies = currenciesOf(members);
    readCodes(members, answer);
    answer.card = json::text(members, {"primaryAccountNumber"_L1, "cardPan"_L1});
    answer.errorText = json::text(members, {"errorText"_L1});
    answer.merchantReference = json::text(members, {"merchantReference"_L1});
    for (const auto name :
         {"statuses"_L1, "Statuses"_L1, "DisplayData"_L1, "statusDescription"_L1}) {
        const QStringList texts = textsOf(members.value(name));
        answer.texts << texts;
        if (!texts.isEmpty())
            answer.lists.push_back(texts);
    }
}

/// Reads an answer with a 2xx status and no object in it: nothing or a sentence means that the
/// terminal is working.
void readWithoutObject(const QByteArray &body, const json::Problem &problem,
                       const AnswerCleaning &cleaning, TerminalAnswer &answer)
{
    const QString sentence = plainSentence(body, cleaning);
    const bool isEmpty = body.trimmed().isEmpty();
    answer.kind = isEmpty || !sentence.isEmpty() ? AnswerKind::Progress : AnswerKind::Unreadable;
    if (!sentence.isEmpty())
        answer.texts << sentence;
    if (answer.kind == AnswerKind::Unreadable)
        answer.unusable = UnusableAnswer{answer.status, problem.fault, problem.at};
}

/// Any bytes are a text in Windows-1252. A sentence in it has mostly plain letters.
bool isMostlyAscii(const QString &text)
{
    const auto plain = std::count_if(text.cbegin(), text.cend(),
                                     [](QChar c) { return c.unicode() < 0x80 && c.isLetter(); });
    return 2 * plain > text.size();
}

AnswerKind kindOfStatus(int status)
{
    switch (status) {
    case 400:
    case 404: return AnswerKind::UnknownUti;
    case 401:
    case 403: return AnswerKind::NotAuthorised;
    default: return AnswerKind::Trouble;
    }
}

} // namespace

TerminalAnswer readAnswer(int status, const QByteArray &body, const AnswerCleaning &cleaning,
                          const Asked &asked)
{
    TerminalAnswer answer;
    answer.status = status;
    if (status < 200 || status > 299) {
        answer.kind = kindOfStatus(status);
        answer.errorText = plainSentence(body, cleaning);
    } else if (const auto object = json::object(body, kDeciding)) {
        const QJsonObject &members = object.value().values;
        answer.isObject = true;
        readObject(members, answer);
        readReceipts(members, cleaning, answer);
        const bool isResult = status == 200 && answer.approved;
        answer.kind = isResult ? AnswerKind::Result : AnswerKind::Progress;
        if (contradictsItself(members)) {
            answer.kind = AnswerKind::Unreadable;
            answer.unusable = UnusableAnswer{status, AnswerFault::ContradictsItself, {}};
        }
    } else {
        readWithoutObject(body, object.error(), cleaning, answer);
    }
    cleaning.clean(answer, asked);
    return answer;
}

bool hasAuthorisation(const TerminalAnswer &answer)
{
    return isMoreThanZeros(answer.authorisation);
}

std::optional<UnusableAnswer> whyUnusable(int status, const QByteArray &body)
{
    const auto object = json::object(body, kDeciding);
    if (object || status < 200 || status > 299)
        return std::nullopt;
    return UnusableAnswer{status, object.error().fault, object.error().at};
}

QString plainSentence(const QByteArray &body, const AnswerCleaning &cleaning)
{
    // More than this before a line break is no sentence, and only its beginning is shown.
    constexpr qsizetype kEnough = 64LL * 1024;
    const DecodedText sent = decoded(body.left(kEnough));
    const QString text = sent.text.section(u'\n', 0, 0);
    const QString line = cutTo(AnswerCleaning::kLongest, text.trimmed());
    const bool readable = printable(line) == line && !line.contains(QChar::ReplacementCharacter)
        && (!sent.isForeign || isMostlyAscii(line));
    const bool markup = line.startsWith(u'{') || line.startsWith(u'[') || line.startsWith(u'<');
    return readable && !markup ? cleaning.line(text) : QString();
}

} // namespace tillside
