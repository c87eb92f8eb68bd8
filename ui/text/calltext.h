#pragma once

#include "core/net/callresult.h"

#include <QString>

namespace tillside::texts {

/// What became of a call, in one sentence, without what to do: for lines of evidence.
[[nodiscard]] QString whatHappened(CallError error);
/// What happened and what to do: for where no payment is concerned (pairing, connection check).
[[nodiscard]] QString adviceOn(CallError error);
/// As adviceOn(), and what it says about money: nothing, unless not a byte was sent.
[[nodiscard]] QString textOf(CallError error);

} // namespace tillside::texts
