#pragma once

#include "ui/common/theme.h"

namespace tillside {

/// Whether the text is so large that buttons stand one above the other.
[[nodiscard]] inline bool isLargeText()
{
    constexpr int kHundred = 100;
    constexpr int kLarge = 150;
    return scaled(kHundred) >= kLarge;
}

} // namespace tillside
