#pragma once

#include "core/base/secret.h"

namespace tillside::cli {

/// Overwrites \a secret at the end of each of the program's arguments, which everybody on this
/// computer can read. Until now they could, and a shell may have kept it: this is for those who
/// type a code where it does not belong.
void hideInArguments(const Secret &secret, int argc, char *argv[]);

} // namespace tillside::cli
