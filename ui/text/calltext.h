#pragma once

#include "core/net/callresult.h"

#include <QString>

namespace tillside::texts {

/// The result of a call in one sentence, without advice: for lines of evidence.
[[nodiscard]] QString whatHappened(CallError error);
/// What happened and what to do, when no payment is involved (pairing, connection check).
[[nodiscard]] QString adviceOn(CallError error);
/// Like adviceOn(), plus a sentence about money: that nothing was sent, or that the error alone
/// does not say whether money moved.
[[nodiscard]] QString textOf(CallError error);

/// What to do when something answers at the terminal's address, but not like a terminal.
[[nodiscard]] QString checkTheAddress();

} // namespace tillside::texts
