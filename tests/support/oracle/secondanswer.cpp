#include "tests/support/oracle/secondanswer.h"

#include "tests/support/oracle/secondjson.h"

#include <algorithm>

namespace oracle {

using namespace tillside;
using namespace Qt::StringLiterals;
using Json = nlohmann::json;
using secondjson::member;
using Names = std::initializer_list<const char *>;

namespace {

QStringList wordsOf(PaymentType type)
{
    switch (type) {
    case PaymentType::Sale: return {u"sale"_s};
    case PaymentType::Refund: return {u"refund"_s};
    case PaymentType::PreAuth: return {u"preauth"_s, u"pre_auth"_s};
    case PaymentType::Void: return {u"reversal"_s, u"void"_s};
    case PaymentType::Capture: return {u"completion"_s};
    }
    Q_UNREACHABLE();
}

/// Every value that \a answer has under one of \a names.
template <typename T>
std::set<T> all(const Json &answer, Names names, std::optional<T> (*read)(const Json &))
{
    std::set<T> found;
    for (const char *name : names) {
        if (const auto value = read(member(answer, name)))
            found.insert(*value);
    }
    return found;
}

std::optional<QString> wordIn(const Json &value)
{
    const QString word = secondjson::text(value).toCaseFolded();
    return word.isEmpty() ? std::nullopt : std::optional(word);
}

/// A text or a whole number without outer spaces, in lower case; nothing if it is empty.
std::optional<QString> markIn(const Json &value)
{
    if (const auto number = value.is_number() ? secondjson::whole(value) : std::nullopt)
        return QString::number(*number);
    const QString mark = secondjson::text(value).toCaseFolded().trimmed();
    return mark.isEmpty() ? std::nullopt : std::optional(mark);
}

bool areZeros(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c == u'0'; });
}

/// Whether \a value is a currency other than \a ours.
bool isOtherCurrency(const Json &value, const Currency &ours)
{
    if (const auto number = secondjson::whole(value))
        return *number != 0 && *number != ours.numeric;
    if (!value.is_string())
        return !value.is_null();
    const QString letters = secondjson::text(value).trimmed();
    return !letters.isEmpty() && letters.compare(ours.code, Qt::CaseInsensitive) != 0;
}

bool isNone(const Json &value)
{
    return value.is_null() || value == "";
}

/// The values above zero that \a answer has for one extra; nothing if one of them cannot be.
std::optional<std::set<qint64>> valuesOf(const Json &answer, Names names)
{
    std::set<qint64> values;
    for (const char *name : names) {
        const Json &given = member(answer, name);
        const auto value = isNone(given) ? std::optional<qint64>(0) : secondjson::whole(given);
        if (!value || *value < 0 || *value > Money::kLargest)
            return std::nullopt;
        values.insert(*value);
    }
    values.erase(0);
    return values;
}

/// Stands for a text that cannot be read: it is no end and no approval, and not nothing.
const QString kUnread = u"?"_s;

QString descriptionIn(const Json &entry)
{
    for (const char *name : {"statusDescription", "description"}) {
        const QString said = secondjson::text(member(entry, name)).simplified().toCaseFolded();
        if (!said.isEmpty())
            return said;
    }
    return kUnread;
}

/// One entry of a list: a sentence or an object with a description.
QString entryIn(const Json &entry)
{
    if (entry.is_object())
        return descriptionIn(entry);
    const QString said = secondjson::text(entry).simplified().toCaseFolded();
    return said.isEmpty() ? kUnread : said;
}

/// The texts in \a value, which is a list of entries, one entry, or a list written into a text.
QStringList textsIn(const Json &value)
{
    if (value.is_null())
        return {};
    if (value.is_string()) {
        const QString said = secondjson::text(value).trimmed();
        const Json within = secondjson::value(said.toUtf8());
        if (within.is_array())
            return textsIn(within);
        return said.isEmpty() ? QStringList() : QStringList(entryIn(value));
    }
    if (!value.is_array())
        return {entryIn(value)};
    QStringList texts;
    for (const Json &entry : value)
        texts << entryIn(entry);
    return texts;
}

/// Whether bytes that are no text stand in a member's name, in a flag or in the UTI.
bool isDamaged(const Json &object)
{
    const std::string damage = QString(QChar::ReplacementCharacter).toStdString();
    for (const auto &[name, value] : object.items()) {
        if (name.find(damage) != std::string::npos)
            return true;
    }
    const Names names{"transApproved", "transCancelled", "transPartiallyApproved", "voided", "uti"};
    return std::any_of(names.begin(), names.end(), [&](const char *name) {
        return secondjson::text(member(object, name)).contains(QChar::ReplacementCharacter);
    });
}

} // namespace

std::optional<SecondAnswer> SecondAnswer::read(const QByteArray &body)
{
    auto object = secondjson::object(body);
    return object && !isDamaged(*object) ? std::optional(SecondAnswer(*std::move(object)))
                                         : std::nullopt;
}

bool SecondAnswer::isTrue(const char *flag) const
{
    return member(m_object, flag) == true;
}

bool SecondAnswer::isFalse(const char *flag) const
{
    return member(m_object, flag) == false;
}

bool SecondAnswer::isLooselyTrue(const char *flag) const
{
    const Json &value = member(m_object, flag);
    return value == true || value == 1 || value == "true" || value == "1";
}

bool SecondAnswer::isLooselyFalse(const char *flag) const
{
    const Json &value = member(m_object, flag);
    return value.is_null() || value == false || value == 0 || value == "false" || value == "0";
}

QString SecondAnswer::uti() const
{
    return secondjson::text(member(m_object, "uti"));
}

bool SecondAnswer::saysNoUti() const
{
    const Json &said = member(m_object, "uti");
    return said.is_null() || (said.is_string() && uti().isEmpty());
}

bool SecondAnswer::names(const std::optional<Uti> &uti) const
{
    return uti && this->uti().toCaseFolded() == uti->text().toCaseFolded();
}

bool SecondAnswer::saysType(PaymentType type) const
{
    const QStringList ours = wordsOf(type);
    const auto said = all<QString>(m_object, {"transactionType", "transType"}, wordIn);
    return std::any_of(said.begin(), said.end(), [&](const auto &w) { return ours.contains(w); });
}

bool SecondAnswer::saysOtherType(PaymentType type) const
{
    return std::any_of(kPaymentTypes.begin(), kPaymentTypes.end(),
                       [&](PaymentType other) { return other != type && saysType(other); });
}

bool SecondAnswer::saysTwoTypes() const
{
    return std::count_if(kPaymentTypes.begin(), kPaymentTypes.end(),
                         [&](PaymentType type) { return saysType(type); })
        > 1;
}

bool SecondAnswer::saysOtherCurrency(const Currency &ours) const
{
    const Names names{"currencyCode", "transCurrencyNum"};
    return std::any_of(names.begin(), names.end(), [&](const char *name) {
        return isOtherCurrency(member(m_object, name), ours);
    });
}

bool SecondAnswer::saysOtherReference(const Reference &ours) const
{
    constexpr qsizetype kShortest = 8;
    const auto bare = [](QString text) { return text.remove(u'-').trimmed().toUpper(); };
    const QString said = bare(secondjson::text(member(m_object, "merchantReference")));
    const bool isBeginning = said.size() >= kShortest && bare(ours.text()).startsWith(said);
    return !said.isEmpty() && said != bare(ours.text()) && !isBeginning;
}

std::set<qint64> SecondAnswer::amounts() const
{
    return all<qint64>(m_object, {"transAmount", "totalAmount", "amountTrans"}, secondjson::whole);
}

std::optional<qint64> SecondAnswer::extras() const
{
    qint64 sum = 0;
    for (const Names names :
         {Names{"tipAmount", "amountGratuity"}, Names{"penniesAmount", "amountPennies"},
          Names{"amountCashback", "cashbackAmount"}, Names{"surchargeAmount", "amountSurcharge"}}) {
        const auto values = valuesOf(m_object, names);
        if (!values || values->size() > 1)
            return std::nullopt;
        sum += values->empty() ? 0 : *values->begin();
    }
    for (const char *name : {"transAmount", "totalAmount", "amountTrans"}) {
        const Json &amount = member(m_object, name);
        if (!isNone(amount) && !secondjson::whole(amount))
            return std::nullopt;
    }
    return sum;
}

std::set<QString> SecondAnswer::codes() const
{
    return all<QString>(m_object, {"transactionResponse", "responseCode"}, markIn);
}

std::set<QString> SecondAnswer::authorisations() const
{
    std::set<QString> found = all<QString>(m_object, {"authCode", "authorisationCode"}, markIn);
    std::erase_if(found, areZeros);
    return found;
}

QString SecondAnswer::date() const
{
    for (const char *name : {"transactionDate", "transDateTime"}) {
        if (const auto said = markIn(member(m_object, name)))
            return *said;
    }
    return {};
}

std::vector<QStringList> SecondAnswer::entries() const
{
    std::vector<QStringList> lists;
    for (const char *name : {"statuses", "Statuses", "DisplayData", "statusDescription"}) {
        const QStringList texts = textsIn(member(m_object, name));
        if (!texts.isEmpty())
            lists.push_back(texts);
    }
    return lists;
}

} // namespace oracle
