#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QLatin1StringView>
#include <QString>

#include <initializer_list>
#include <optional>

namespace tillside::json {

// Total readers over Qt's JSON: a member that is missing or of another kind counts as not there.

/// The JSON object in \a body; nothing for any other bytes. Also nothing if one of its own members
/// occurs twice: parsers disagree on which one counts, and money may depend on it.
[[nodiscard]] std::optional<QJsonObject> object(const QByteArray &body);

/// A whole number, sent as a number or as a string of digits with or without a sign; nothing for
/// anything else.
[[nodiscard]] std::optional<qint64> integer(const QJsonValue &value);

/// A JSON boolean; "true" and 1 are not booleans.
[[nodiscard]] std::optional<bool> boolean(const QJsonValue &value);

/// The first non-empty text among the members \a names; an empty text if there is none.
[[nodiscard]] QString text(const QJsonObject &json, std::initializer_list<QLatin1StringView> names);

} // namespace tillside::json
