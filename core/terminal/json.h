#pragma once

#include "core/base/jsonobject.h"
#include "core/model/answerfault.h"
#include <QJsonObject>

#include <QJsonValue>
#include <QLatin1StringView>
#include <QString>

#include <initializer_list>
#include <optional>

namespace tillside::json {

// Total readers over Qt's JSON: a member that is missing or of another kind counts as not there.

/// Why a body could not be used, and where in it the reason stands.
struct Problem {
    AnswerFault fault = AnswerFault::NoJson;
    std::optional<qint64> at; ///< In bytes; nothing for text and web pages.
};

/// The JSON object in \a body, as readJsonObject() reads it. Names are ASCII in this protocol, and
/// so is what decides about a payment. So an object is unreadable if any of its members' names is
/// damaged, or the value of one of the \a deciding members.
[[nodiscard]] Result<JsonObject, Problem> object(const QByteArray &body,
                                                 std::initializer_list<QLatin1StringView> deciding);

/// A whole number, sent as a number or as a string of digits with or without a sign; nothing for
/// anything else.
[[nodiscard]] std::optional<qint64> integer(const QJsonValue &value);

/// A JSON boolean; "true" and 1 are not booleans.
[[nodiscard]] std::optional<bool> boolean(const QJsonValue &value);

/// The first non-empty text among the members \a names; an empty text if there is none.
[[nodiscard]] QString text(const QJsonObject &json, std::initializer_list<QLatin1StringView> names);

} // namespace tillside::json
