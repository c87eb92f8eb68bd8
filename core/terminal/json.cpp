#include "core/terminal/json.h"

#include <algorithm>

namespace tillside::json {

namespace {

Problem problemOf(const JsonProblem &problem, const QByteArray &body)
{
    switch (problem.fault) {
    case JsonFault::NotAnObject:
        return {body.trimmed().startsWith('<') ? AnswerFault::Html : AnswerFault::NoJson,
                std::nullopt};
    case JsonFault::CutOff: return {AnswerFault::CutOff, problem.at};
    case JsonFault::Broken: return {AnswerFault::Unreadable, problem.at};
    case JsonFault::MemberTwice: return {AnswerFault::MemberTwice, problem.at};
    }
    Q_UNREACHABLE();
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

Result<JsonObject, Problem> object(const QByteArray &body,
                                   std::initializer_list<QLatin1StringView> deciding)
{
    auto object = readJsonObject(body);
    if (!object)
        return problemOf(object.error(), body);
    for (const JsonMember &member : object.value().members) {
        const bool decides
            = std::any_of(deciding.begin(), deciding.end(),
                          [&](QLatin1StringView name) { return name == member.name; });
        if (member.hasDamagedName || (member.hasDamagedValue && decides))
            return Problem{AnswerFault::Unreadable, member.at};
    }
    return std::move(object).value();
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
