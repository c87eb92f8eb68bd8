#pragma once

#include "core/control/pairingform.h"

#include <QString>

#include <optional>

namespace tillside::texts {

/// What is wrong with a field of the pairing form, in one sentence. The example path is the default
/// of \a dialect.
[[nodiscard]] QString textOf(FormProblem problem, DialectId dialect);
/// The same, but empty if there is no problem.
[[nodiscard]] QString textOf(const std::optional<FormProblem> &problem, DialectId dialect);

} // namespace tillside::texts
