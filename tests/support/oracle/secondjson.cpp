#include "tests/support/oracle/secondjson.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <string>

namespace secondjson {

using Json = nlohmann::json;

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// The half of a character that `\uXXXX` at the start of \a text stands for; 0 if there is none.
uint surrogate(const QByteArray &text)
{
    const uint unit = text.startsWith("\\u") ? text.mid(2, 4).toUInt(nullptr, 16) : 0;
    return QChar::isSurrogate(unit) ? unit : 0;
}

/// The tolerated escape at the start of \a text; \a length is its length in \a text.
QByteArray forgivenEscape(const QByteArray &text, qsizetype &length)
{
    constexpr qsizetype kUnit = 6;
    const char kind = text.size() > 1 ? text.at(1) : '\\';
    const bool isKnown = QByteArray(R"("\/bfnrtu)").contains(kind);
    length = !isKnown ? 1 : kind == 'u' ? kUnit : 2;
    const uint half = surrogate(text);
    const bool isPair
        = QChar::isHighSurrogate(half) && QChar::isLowSurrogate(surrogate(text.mid(kUnit, kUnit)));
    if (half != 0 && !isPair)
        // The six characters themselves, which cannot be mistaken for anything else.
        return '\\' + text.left(length);
    length *= isPair ? 2 : 1;
    return isKnown ? text.left(length) : QByteArray();
}

QByteArray forgivenControl(char c)
{
    return "\\u00" + QByteArray(1, c).toHex();
}

/// Completes a decimal point that lacks digits on one side.
QByteArray forgivenMark(const QByteArray &text, qsizetype at)
{
    const bool before = at > 0 && isDigit(text.at(at - 1));
    const bool behind = at + 1 < text.size() && isDigit(text.at(at + 1));
    return QByteArray(before ? "" : "0") + '.' + (behind ? "" : "0");
}

/// A value that JSON does not have at the start of \a text, and its length; 0 if there is none.
qsizetype valueBeyondJson(const QByteArray &text)
{
    for (const char *word : {"NaN", "Infinity", "-Infinity"}) {
        if (text.startsWith(word))
            return static_cast<qsizetype>(qstrlen(word));
    }
    return 0;
}

QByteArray forgiven(const QByteArray &body)
{
    QByteArray text = QString::fromUtf8(body).toUtf8(); // Replaces bytes that are not UTF-8.
    while (text.endsWith('\0'))
        text.chop(1);
    QByteArray strict;
    bool inText = false;
    qsizetype length = 1;
    for (qsizetype at = 0; at < text.size(); at += std::exchange(length, 1)) {
        const char c = text.at(at);
        const qsizetype beyond = inText ? 0 : valueBeyondJson(text.mid(at, 9));
        if (c == '"')
            inText = !inText;
        if (beyond > 0) {
            strict += "null";
            length = beyond;
        } else if (inText && c == '\\')
            strict += forgivenEscape(text.mid(at, 12), length);
        else if (inText && static_cast<uchar>(c) < ' ')
            strict += forgivenControl(c);
        else if (!inText && c == '.')
            strict += forgivenMark(text, at);
        else
            strict += c;
    }
    return strict;
}

std::optional<qint64> wholeText(const QString &text)
{
    const QString bare = text.trimmed();
    const bool isSigned = bare.startsWith(u'-') || bare.startsWith(u'+');
    const QString digits = bare.sliced(isSigned ? 1 : 0);
    const bool areDigits = !digits.isEmpty()
        && std::all_of(digits.begin(), digits.end(),
                       [](QChar c) { return c >= u'0' && c <= u'9'; });
    bool fits = false;
    const qint64 number = bare.toLongLong(&fits);
    return areDigits && fits ? std::optional(number) : std::nullopt;
}

} // namespace

std::optional<Json> object(const QByteArray &body)
{
    std::map<std::string, Json> members;
    std::string name;
    bool isDoubled = false;
    const auto watch = [&](int depth, Json::parse_event_t event, const Json &value) {
        using Event = Json::parse_event_t;
        if (depth != 1)
            return true;
        if (event == Event::key)
            name = value.get<std::string>();
        else if (event == Event::value || event == Event::object_end || event == Event::array_end)
            isDoubled |= members.emplace(name, value).first->second != value;
        return true;
    };
    const Json parsed = Json::parse(forgiven(body).toStdString(), watch, false);
    return parsed.is_object() && !isDoubled ? std::optional(parsed) : std::nullopt;
}

Json value(const QByteArray &text)
{
    const Json parsed = Json::parse(forgiven(text).toStdString(), nullptr, false);
    return parsed.is_discarded() ? Json() : parsed;
}

const Json &member(const Json &object, const char *name)
{
    static const Json nothing;
    const auto found = object.find(name);
    return found == object.end() ? nothing : *found;
}

QString text(const Json &value)
{
    return value.is_string() ? QString::fromStdString(value.get<std::string>()) : QString();
}

std::optional<qint64> whole(const Json &value)
{
    constexpr double kBeyond = 9.2e18;
    if (value.is_string())
        return wholeText(text(value));
    if (!value.is_number())
        return std::nullopt;
    if (!value.is_number_float())
        return value.is_number_unsigned() && value.get<quint64>() > quint64(INT64_MAX)
            ? std::nullopt
            : std::optional(value.get<qint64>());
    const double number = value.get<double>();
    return std::abs(number) < kBeyond && std::trunc(number) == number
        ? std::optional(static_cast<qint64>(number))
        : std::nullopt;
}

} // namespace secondjson
