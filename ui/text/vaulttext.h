#pragma once

#include "core/vault/tokenvault.h"

#include <QString>

namespace tillside::texts {

/// The token of a terminal that the journal calls paired could not be read; `NotFound` therefore
/// means "locked or lost".
[[nodiscard]] QString textOf(VaultError error);
/// The token of a terminal could not be kept, or an old one not removed, while pairing.
[[nodiscard]] QString textWhilePairing(VaultError error);
/// Where tokens are kept, for people, from TokenVault::place(): "the desktop's keyring (Secret
/// Service)". Not a sentence.
[[nodiscard]] QString keychainName(const QString &place);

} // namespace tillside::texts
