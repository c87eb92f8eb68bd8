#include "core/terminal/json.h"

#include <QJsonDocument>

#include <algorithm>

namespace tillside::json {

namespace {

/// The number of members in the text of \a object, which is valid JSON; Qt keeps only one of each
/// name.
qsizetype membersIn(const QByteArray &object)
{
    qsizetype count = 0;
    int depth = 0;
    bool inText = false;
    for (qsizetype at = 0; at < object.size(); ++at) {
        const char c = object.at(at);
        if (inText) {
            at += c == '\\' ? 1 : 0;
            inText = c != '"';
            continue;
        }
        inText = c == '"';
        if (c == '{' || c == '[')
            ++depth;
        else if (c == '}' || c == ']')
            --depth;
        else if (c == ':' && depth == 1)
            ++count;
    }
    return count;
}

/// Stricter than Qt, which would read "100" from "100", a NUL and anything behind it.
std::optional<qint64> wholeNumber(const QString &text)
{
    const qsizetype sign = text.startsWith(u'-') || text.startsWith(u'+') ? 1 : 0;
    const bool areDigits = std::all_of(text.cbegin() + sign, text.cend(),
                                       [](QChar c) { return c >= u'0' && c <= u'9'; });
    bool fits = false;
    const qint64 number = text.toLongLong(&fits);
    return areDigits && fits ? std::optional(number) : std::nullopt;
}

} // namespace

std::optional<QJsonObject> object(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject members = document.object();
    return members.size() == membersIn(body) ? std::optional(members) : std::nullopt;
}

std::optional<qint64> integer(const QJsonValue &value)
{
    if (value.isString())
        return wholeNumber(value.toString().trimmed());
    // toInteger() returns the default for anything but a whole number; two defaults reveal that.
    const qint64 number = value.toInteger(0);
    return value.isDouble() && number == value.toInteger(1) ? std::optional(number) : std::nullopt;
}

std::optional<bool> boolean(const QJsonValue &value)
{
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

QString text(const QJsonObject &json, std::initializer_list<QLatin1StringView> names)
{
    for (const QLatin1StringView name : names) {
        QString value = json.value(name).toString();
        if (!value.isEmpty())
            return value;
    }
    return {};
}

} // namespace tillside::json
