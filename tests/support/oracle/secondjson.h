#pragma once

#include <QByteArray>
#include <QString>

#include <nlohmann/json.hpp>

#include <optional>

/// The till's JSON readers written a second time, on another parser, so that a mistake must be made
/// twice to go unnoticed.
namespace secondjson {

/// The JSON object in \a body. Returns nothing for any other bytes, or if a member is duplicated
/// with another value: parsers do not agree on which one counts.
///
/// Qt's parser tolerates what JSON does not allow within strings (control characters, unknown
/// escapes, an escaped byte that is not UTF-8, halves of characters) and in numbers ("1."), and the
/// till tolerates NaN, Infinity and NULs at the end. None of these can be mistaken for something
/// else, so they are tolerated here too. NaN and Infinity are null.
[[nodiscard]] std::optional<nlohmann::json> object(const QByteArray &body);

/// Any JSON value; null if \a text is not one.
[[nodiscard]] nlohmann::json value(const QByteArray &text);

/// The member called \a name; null if there is none.
[[nodiscard]] const nlohmann::json &member(const nlohmann::json &object, const char *name);

/// The value as text; empty for any other type.
[[nodiscard]] QString text(const nlohmann::json &value);

/// The value as a whole number, from a number or a string of digits.
[[nodiscard]] std::optional<qint64> whole(const nlohmann::json &value);

} // namespace secondjson
