#pragma once

#include "core/journal/journalerror.h"
#include "core/support/datafolder.h"
#include "core/vault/tokenvault.h"

#include <QString>

namespace tillside::texts {

// What keeps the till from keeping or finding its things: keychain, journal, data folder, log.

/// The token of a terminal that the journal calls paired could not be read; `NotFound` therefore
/// means "locked or lost".
[[nodiscard]] QString textOf(VaultError error);
/// The token of a terminal could not be kept, or an old one not removed, while pairing.
[[nodiscard]] QString textWhilePairing(VaultError error);
/// Where tokens are kept, for people, from TokenVault::place(): "the desktop's keyring (Secret
/// Service)". Not a sentence.
[[nodiscard]] QString keychainName(const QString &place);

[[nodiscard]] QString textOf(JournalError error);
/// An outcome is on the screen and not yet on the disk: the till keeps trying.
[[nodiscard]] QString outcomeNotSaved(JournalError error);

[[nodiscard]] QString textOf(DataFolderError error);
/// LogFile::isWriting() is false.
[[nodiscard]] QString logNotWritten();

} // namespace tillside::texts
