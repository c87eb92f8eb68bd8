#pragma once

#include "ui/look/questionpage.h"

namespace tillside {

/// The question when a person closes the window while a payment is running. \a isUnsaved: the
/// payment has ended, but its outcome is not on the disk yet.
[[nodiscard]] Question closeQuestion(bool isUnsaved);

} // namespace tillside
