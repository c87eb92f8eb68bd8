#pragma once

#include "core/base/result.h"
#include "core/printer/printproblem.h"

#include <QByteArray>
#include <QString>

#include <chrono>

namespace tillside {

/// Writes \a bytes into the device file \a path, and gives up after \a patience in which the device
/// takes none. Blocks until then.
[[nodiscard]] Result<Done, PrintProblem> printDevice(const QByteArray &bytes, const QString &path,
                                                     std::chrono::milliseconds patience);

} // namespace tillside
