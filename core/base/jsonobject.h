#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace tillside {

/// One of an object's own members, as it was sent.
struct JsonMember {
    QString name;
    QString text; ///< Its value, in the letters that were sent.
    /// Its name holds a byte that is not UTF-8.
    bool hasDamagedName = false;
    /// Its value holds such a byte, a NaN or an Infinity, which the value does not show.
    bool hasDamagedValue = false;
    qsizetype at = 0; ///< Where it begins, in bytes.
};

/// A JSON object from outside.
struct JsonObject {
    QJsonObject values;
    /// All its own members in the order in which they were sent, also those that were sent twice.
    std::vector<JsonMember> members;
};

/// Why bytes are not one JSON object.
enum class JsonFault {
    NotAnObject, ///< They do not begin like an object.
    CutOff, ///< They end before the object does.
    Broken, ///< They break the rules of JSON.
    MemberTwice, ///< One of its own members occurs twice, with different values.
};

struct JsonProblem {
    JsonFault fault = JsonFault::NotAnObject;
    qsizetype at = 0; ///< How far it could be read, in bytes.

    bool operator==(const JsonProblem &) const = default;
};

/// The JSON object that \a body consists of. Nothing is guessed: an object that is cut off anywhere
/// is a problem, and so is anything behind it except white space and NULs.
///
/// Devices make four mistakes that change nothing in the members they do not touch, so these are
/// not problems: bytes that are not UTF-8 (see decoded()), NaN and Infinity as a value, a NUL
/// behind the object, and a member that is sent twice with the same value. `hasDamagedName` and
/// `hasDamagedValue` tell which members to be careful with. Members twice with different values are
/// a problem, because parsers disagree on which one counts.
[[nodiscard]] Result<JsonObject, JsonProblem> readJsonObject(const QByteArray &body);

/// Whether \a body is one whole JSON object. No proper prefix of one is, so that such a body proves
/// its own end.
[[nodiscard]] bool isWholeJsonObject(const QByteArray &body);

} // namespace tillside
