#include "core/terminal/json.h"

#include <QJsonDocument>

namespace tillside::json {

std::optional<QJsonObject> object(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

std::optional<qint64> integer(const QJsonValue &value)
{
    if (value.isString()) {
        bool isNumber = false;
        const qint64 number = value.toString().toLongLong(&isNumber);
        return isNumber ? std::optional(number) : std::nullopt;
    }
    // toInteger() gives the default for anything that is not whole; two defaults tell it apart.
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
