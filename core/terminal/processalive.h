#pragma once

#include <QtGlobal>

namespace tillside {

/// Whether a process with this number runs on this computer now.
[[nodiscard]] bool isProcessAlive(qint64 processId);

} // namespace tillside
