#pragma once

#include <QtGlobal>

namespace tillside {

/// The peak memory of the process \a pid so far, in KiB; 0 if it has ended.
[[nodiscard]] qint64 peakMemory(qint64 pid);

/// Like peakMemory(), but for this process since forgetPeak().
[[nodiscard]] qint64 ownPeakMemory();
void forgetPeak();

} // namespace tillside
