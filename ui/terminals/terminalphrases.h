#pragma once

#include "core/model/terminalrecord.h"
#include "core/reach/terminalwatch.h"

#include <QDateTime>
#include <QLocale>
#include <QString>

namespace tillside {

/// When a terminal last answered and how long that took: "14:03, in 56 milliseconds"; or that it
/// has not yet.
[[nodiscard]] QString answeredText(const TerminalFacts &facts, const QLocale &locale,
                                   const QDateTime &now);

/// The fingerprint of its certificate, or that it has none.
[[nodiscard]] QString fingerprintText(const TerminalRecord &terminal);

} // namespace tillside
