#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/vault/vaultkey.h"

#include <QFuture>
#include <QLatin1StringView>
#include <QString>

#include <array>
#include <memory>

namespace tillside {

/// Why a token could not be read, stored or removed.
enum class VaultError {
    NoService, ///< There is no keychain on this computer, or it does not answer at all.
    NotFound, ///< The keychain says that it has no such token; see TokenVault::read().
    Refused, ///< The keychain's owner said no, or it is locked and could not ask.
    /// The token belongs to another certificate than the recorded one: the terminal was paired
    /// again elsewhere, or the record is older than the token.
    PairedElsewhere,
    NoAnswer, ///< No answer in time: it is waiting for its owner to unlock it, or it hangs.
    Failed, ///< Any other error; the keychain's message is in the log.
};
inline constexpr std::array kVaultErrors{VaultError::NoService, VaultError::NotFound,
                                         VaultError::Refused,   VaultError::PairedElsewhere,
                                         VaultError::NoAnswer,  VaultError::Failed};
[[nodiscard]] QLatin1StringView nameOf(VaultError error);

template <typename T>
using VaultResult = Result<T, VaultError>;

/// Stores one secret entry for each paired terminal and one for the journal. Credential says what a
/// terminal's entry holds, and ChainEntry what the journal's does.
///
/// Each future finishes in the caller's thread, exactly once, whatever the keychain does, even
/// after the vault is destroyed. The thread needs an event loop.
class TokenVault {
public:
    TokenVault() = default;
    virtual ~TokenVault() = default;
    Q_DISABLE_COPY_MOVE(TokenVault)

    /// The entry called \a key.
    ///
    /// `NotFound` does not prove that there is none: a locked keyring gives the same answer for an
    /// entry that it holds. The journal knows which terminals are paired. For a paired terminal
    /// `NotFound` means "locked or lost", and only for any other "never paired".
    [[nodiscard]] virtual QFuture<VaultResult<Secret>> read(const VaultKey &key) = 0;

    /// Stores \a entry and replaces an earlier one. After `NoAnswer` it may still be stored when
    /// the owner answers later; an earlier call never takes effect after a later one.
    [[nodiscard]] virtual QFuture<VaultResult<Done>> write(const VaultKey &key, const Secret &entry)
        = 0;

    /// Succeeds when there is no entry called \a key any more, even if there was none before.
    /// After any error, assume that the entry is still there.
    [[nodiscard]] virtual QFuture<VaultResult<Done>> remove(const VaultKey &key) = 0;

    /// A stable code for where the tokens are stored: "secret-service", "windows-credential-store"
    /// or "memory".
    [[nodiscard]] virtual QString place() const = 0;
};

/// The keychain of this computer's operating system.
[[nodiscard]] std::unique_ptr<TokenVault> makeSystemVault();

} // namespace tillside
