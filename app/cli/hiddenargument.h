#pragma once

#include "core/base/secret.h"

namespace tillside::cli {

/// Overwrites \a secret at the end of each of the program's arguments, which every user of this
/// computer can read. Until then it was readable, and a shell may have kept it: this is for a
/// person who types a code where it does not belong.
void hideInArguments(const Secret &secret, int argc, char *argv[]);

} // namespace tillside::cli
