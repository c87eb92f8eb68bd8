#pragma once

#include <QByteArray>
#include <QString>

#include <nlohmann/json.hpp>

#include <optional>

/// The till's JSON readers written a second time, on another parser, so that a mistake has to be
/// made twice to stay unseen.
namespace secondjson {

/// The object that \a body is. Nothing for any other bytes, nor where a member of it stands twice:
/// parsers do not agree which of the two counts.
///
/// Qt's parser forgives what JSON does not allow within texts (control characters, unknown escapes,
/// an escaped byte that is no UTF-8, halves of characters) and in the form of numbers ("1."). None
/// of it can be taken for something else, so it is forgiven here too.
[[nodiscard]] std::optional<nlohmann::json> object(const QByteArray &body);

/// Any value; null where \a text is none.
[[nodiscard]] nlohmann::json value(const QByteArray &text);

/// What is under \a name; null if nothing is.
[[nodiscard]] const nlohmann::json &member(const nlohmann::json &object, const char *name);

/// A text; an empty one for everything else.
[[nodiscard]] QString text(const nlohmann::json &value);

/// A whole number, or a text of digits that is one.
[[nodiscard]] std::optional<qint64> whole(const nlohmann::json &value);

} // namespace secondjson
