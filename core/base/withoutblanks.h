#pragma once

#include "core/base/secret.h"

#include <QString>
#include <QStringView>

namespace tillside {

/// \a typed without its blanks and line breaks, wherever they stand. Terminals show a pairing code
/// as "34 99", labels print serial numbers in groups, and what is pasted or piped brings a line
/// break along.
[[nodiscard]] QString withoutBlanks(QStringView typed);

/// The same for a \a typed secret in UTF-8. It leaves no copy behind.
[[nodiscard]] Secret withoutBlanks(const Secret &typed);

} // namespace tillside
