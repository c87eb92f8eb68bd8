#pragma once

#include "tests/support/wire/rawscript.h"

#include <QByteArray>
#include <QList>

namespace tillside {

/// One way in which embedded servers frame and write an answer that is true, or one in which a
/// broken connection mutilates it.
struct AnswerForm {
    const char *name = nullptr;
    /// The bytes of an answer with \a body, a JSON object, and how the connection then ends.
    RawScript (*script)(const QByteArray &body) = nullptr;
};

/// The forms that say what their body says.
[[nodiscard]] const QList<AnswerForm> &truthfulForms();
/// The forms that say nothing, because what they say may be incomplete or damaged.
[[nodiscard]] const QList<AnswerForm> &brokenForms();

/// \a body with \a members as its first ones.
[[nodiscard]] QByteArray withMembers(const QByteArray &body, const QByteArray &members);

} // namespace tillside
