#pragma once

#include <QtGlobal>

namespace tillside {

/// The most memory that the process \a pid has had at once so far, in KiB; 0 if it has ended.
[[nodiscard]] qint64 peakMemory(qint64 pid);

/// As peakMemory(), of this process, since forgetPeak().
[[nodiscard]] qint64 ownPeakMemory();
void forgetPeak();

} // namespace tillside
