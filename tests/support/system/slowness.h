#pragma once

namespace tillside {

/// How many times longer than on an idle computer things may take right now, at least 1: the
/// runnable processes to each core. A deadline that a test waits out on purpose, and that nothing
/// else may miss, is multiplied by it.
[[nodiscard]] int slowness();

} // namespace tillside
