#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QLatin1StringView>
#include <QString>

#include <initializer_list>
#include <optional>

namespace tillside::json {

// Total readers over Qt's JSON: a member that is missing or of another kind is simply not there.

/// The object that \a body is; nothing for any other bytes, nor for one in which a member stands
/// twice: parsers do not agree which of the two counts, and money may hang on it.
[[nodiscard]] std::optional<QJsonObject> object(const QByteArray &body);

/// A whole number, sent as such or as a string of digits. Nothing for fractions and words.
[[nodiscard]] std::optional<qint64> integer(const QJsonValue &value);

/// A real boolean; "true" and 1 are none.
[[nodiscard]] std::optional<bool> boolean(const QJsonValue &value);

/// The first of \a names that holds a text which is not empty, else an empty one.
[[nodiscard]] QString text(const QJsonObject &json, std::initializer_list<QLatin1StringView> names);

} // namespace tillside::json
