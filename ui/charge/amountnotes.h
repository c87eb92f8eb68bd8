#pragma once

#include <QString>

namespace tillside {

/// A key of the number pad would have moved the focus instead of typing a digit of the amount.
[[nodiscard]] QString numLockNote();

/// A barcode scanner typed into the amount, which is empty now.
[[nodiscard]] QString scanNote();

} // namespace tillside
