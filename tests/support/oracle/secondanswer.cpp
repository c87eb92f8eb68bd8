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

/// Whether \a value, which is a sentence, a list or a list within a text, contains \a word
/// anywhere.
bool holds(const Json &value, const QString &word)
{
    if (value.is_string()) {
        const QString said = secondjson::text(value);
        return said.toCaseFolded().contains(word) || holds(secondjson::value(said.toUtf8()), word);
    }
    return value.is_structured()
        && std::any_of(value.begin(), value.end(), [&](const Json &v) { return holds(v, word); });
}

} // namespace

std::optional<SecondAnswer> SecondAnswer::read(const QByteArray &body)
{
    auto object = secondjson::object(body);
    return object ? std::optional(SecondAnswer(*std::move(object))) : std::nullopt;
}

bool SecondAnswer::isTrue(const char *flag) const
{
    return member(m_object, flag) == true;
}

bool SecondAnswer::isFalse(const char *flag) const
{
    return member(m_object, flag) == false;
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

bool SecondAnswer::saysOtherCurrency(const Currency &ours) const
{
    const auto said
        = all<qint64>(m_object, {"currencyCode", "transCurrencyNum"}, secondjson::whole);
    return std::any_of(said.begin(), said.end(), [&ours](qint64 numeric) {
        return numeric > 0 && numeric < 1000 && numeric != ours.numeric
            && Currency::fromNumeric(static_cast<int>(numeric));
    });
}

bool SecondAnswer::saysOtherReference(const Reference &ours) const
{
    const auto bare = [](QString text) { return text.remove(u'-').toUpper(); };
    const QString said = secondjson::text(member(m_object, "merchantReference"));
    return !said.isEmpty() && bare(said) != bare(ours.text());
}

std::set<qint64> SecondAnswer::amounts() const
{
    return all<qint64>(m_object, {"transAmount", "totalAmount", "amountTrans"}, secondjson::whole);
}

bool SecondAnswer::saysNoAmount() const
{
    const std::set<qint64> said = amounts();
    return said.empty() || said == std::set<qint64>{0};
}

qint64 SecondAnswer::extras() const
{
    qint64 sum = 0;
    for (const Names names :
         {Names{"tipAmount", "amountGratuity"}, Names{"amountCashback", "cashbackAmount"},
          Names{"surchargeAmount", "amountSurcharge"}}) {
        const auto given = all<qint64>(m_object, names, secondjson::whole);
        sum += given.empty() ? 0 : std::clamp<qint64>(*given.rbegin(), 0, Money::kLargest);
    }
    return sum;
}

QString SecondAnswer::code() const
{
    const auto first = wordIn(member(m_object, "transactionResponse"));
    return (first ? first : wordIn(member(m_object, "responseCode"))).value_or(QString()).trimmed();
}

bool SecondAnswer::textsSay(const QString &word) const
{
    const Names lists{"statuses", "Statuses", "DisplayData", "statusDescription"};
    return std::any_of(lists.begin(), lists.end(),
                       [&](const char *name) { return holds(member(m_object, name), word); });
}

} // namespace oracle
