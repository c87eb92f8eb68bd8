#pragma once

#include "core/model/terminalterms.h"
#include "core/reach/reachcheck.h"
#include "core/terminal/terminalprofile.h"

#include <QCoreApplication>
#include <QString>

namespace tillside {

/// The translation context for texts about terminals outside a widget.
struct TerminalTexts {
    Q_DECLARE_TR_FUNCTIONS(TerminalTexts)
};

namespace texts {

/// The product a dialect belongs to: a name, the same in every language.
[[nodiscard]] QString dialectWord(DialectId dialect);

/// Why the search for a terminal stopped at a step, and what to do.
[[nodiscard]] QString textOf(ReachFault fault, const TerminalAddress &address);
/// The terminal's address is on the internet instead of in the shop.
[[nodiscard]] QString outsideText();

/// Why a terminal's name or address was not changed.
[[nodiscard]] QString textOf(const ProfileFailure &failure);

} // namespace texts
} // namespace tillside
