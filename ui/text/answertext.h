#pragma once

#include "core/model/answerfault.h"

#include <QString>

#include <optional>

namespace tillside::texts {

/// Why an answer could not be used, in one sentence. \a offset is how far it could be read, in
/// bytes.
[[nodiscard]] QString whatWasWrong(AnswerFault fault, std::optional<qint64> offset = {});
/// What to do about it, in one sentence.
[[nodiscard]] QString whatToDo(AnswerFault fault);

} // namespace tillside::texts
