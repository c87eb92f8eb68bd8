#pragma once

#include "app/cli/verb.h"
#include "core/terminal/pairing.h"

namespace tillside::cli {

[[nodiscard]] Verb pairVerb();

/// The pairing to do, or the sentence that refuses the command line. Its code may be empty.
[[nodiscard]] Result<PairingRequest, QString> readPairing(const TypedLine &typed);

} // namespace tillside::cli
