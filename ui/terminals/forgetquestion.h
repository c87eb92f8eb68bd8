#pragma once

#include "ui/look/questionpage.h"

namespace tillside {

/// The question before the terminal called \a name is forgotten.
[[nodiscard]] Question forgetQuestion(const QString &name);

} // namespace tillside
