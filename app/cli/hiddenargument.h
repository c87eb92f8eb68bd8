#pragma once

#include "core/base/secret.h"

namespace tillside::cli {

/// Overwrites \a secret at the end of each of the program's arguments, which every user of this
/// computer can read. They could read it until this call, and a shell may have kept it: this limits
/// the damage when a person types a code where it does not belong.
void hideInArguments(const Secret &secret, int argc, char *argv[]);

} // namespace tillside::cli
