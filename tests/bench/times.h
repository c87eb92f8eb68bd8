#pragma once

#include <algorithm>
#include <chrono>
#include <vector>

namespace tillside {

using Times = std::vector<std::chrono::nanoseconds>;

[[nodiscard]] inline double milliseconds(std::chrono::nanoseconds time)
{
    return static_cast<double>(time.count()) / 1e6;
}

/// The value below which the fraction \a share of \a times lies.
[[nodiscard]] inline std::chrono::nanoseconds quantile(Times times, double share)
{
    std::sort(times.begin(), times.end());
    const auto last = static_cast<double>(times.size() - 1);
    return times.at(static_cast<std::size_t>(last * share));
}

} // namespace tillside
