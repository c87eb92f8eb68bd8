#pragma once

#include "core/vault/tokenvault.h"

#include <QString>

namespace tillside::texts {

/// The token of a terminal that the journal calls paired could not be read; `NotFound` therefore
/// means "locked or lost".
[[nodiscard]] QString textOf(VaultError error);
/// While pairing, the token of a terminal could not be stored, or an old one could not be removed.
[[nodiscard]] QString textWhilePairing(VaultError error);
/// The name for people of TokenVault::place(), where tokens are kept: "the desktop's keyring
/// (Secret Service)". Not a sentence.
[[nodiscard]] QString keychainName(const QString &place);

} // namespace tillside::texts
