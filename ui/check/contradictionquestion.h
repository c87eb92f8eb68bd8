#pragma once

#include "ui/look/questionpage.h"

#include <QDateTime>
#include <QLocale>

namespace tillside {

struct ContradictionNotice;

/// How a contradicted end is told to the person at the window: what the terminal says now, what it
/// said before, and whether the same sale was charged again. The deliberate button voids the
/// payment; it is missing if that is not possible.
[[nodiscard]] Question contradictionQuestion(const ContradictionNotice &notice,
                                             const QLocale &locale, const QDateTime &now);

} // namespace tillside
