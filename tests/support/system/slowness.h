#pragma once

namespace tillside {

/// How many times longer than on an idle computer an operation may take right now, at least 1: the
/// number of runnable processes per core. Multiply by it a deadline that a test lets expire on
/// purpose and that everything else must meet.
[[nodiscard]] int slowness();

} // namespace tillside
