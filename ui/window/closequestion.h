#pragma once

#include "ui/look/questionpage.h"

namespace tillside {

/// What a person is asked who closes the window while a payment runs. \a isUnsaved: the payment has
/// ended, and the disk does not have its outcome yet.
[[nodiscard]] Question closeQuestion(bool isUnsaved);

} // namespace tillside
