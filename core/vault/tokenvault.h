#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/model/ids.h"

#include <QFuture>
#include <QLatin1StringView>
#include <QString>

#include <array>
#include <memory>

namespace tillside {

/// Why a token could not be read, kept or removed.
enum class VaultError {
    NoService, ///< There is no keychain on this computer, or nothing answers for it.
    NotFound, ///< It says that it has no such token; see TokenVault::read().
    Refused, ///< Its owner said no, or it is locked and could not ask.
    NoAnswer, ///< Not a word in time: it waits for its owner to unlock it, or it hangs.
    Failed, ///< Anything else; its words are in the log.
};
inline constexpr std::array kVaultErrors{VaultError::NoService, VaultError::NotFound,
                                         VaultError::Refused, VaultError::NoAnswer,
                                         VaultError::Failed};
[[nodiscard]] QLatin1StringView nameOf(VaultError error);

template <typename T>
using VaultResult = Result<T, VaultError>;

/// Where the tokens of the paired terminals are kept, each under its terminal's id.
///
/// Each future is finished in the caller's thread, exactly once, whatever the keychain does, also
/// after the vault itself is gone. The thread needs an event loop.
class TokenVault {
public:
    TokenVault() = default;
    virtual ~TokenVault() = default;
    Q_DISABLE_COPY_MOVE(TokenVault)

    /// The token of \a terminal.
    ///
    /// `NotFound` is no proof that there is none: a locked keyring gives the same answer for a
    /// token that it holds. The journal knows which terminals are paired; for one of those it
    /// means "locked or lost", and only for the others "never paired".
    [[nodiscard]] virtual QFuture<VaultResult<Secret>> read(const TerminalId &terminal) = 0;

    /// Keeps \a token, in the place of an earlier one. After `NoAnswer` it may still be kept when
    /// the owner answers later; a later call is never overtaken by an earlier one.
    [[nodiscard]] virtual QFuture<VaultResult<Done>> write(const TerminalId &terminal,
                                                           const Secret &token)
        = 0;

    /// Done when there is no token of \a terminal any more, also if there was none before. With
    /// any error it must be taken as still there.
    [[nodiscard]] virtual QFuture<VaultResult<Done>> remove(const TerminalId &terminal) = 0;

    /// A stable code of where the tokens are: "secret-service", "windows-credential-store",
    /// "memory".
    [[nodiscard]] virtual QString place() const = 0;
};

/// The keychain of this computer's operating system.
[[nodiscard]] std::unique_ptr<TokenVault> makeSystemVault();

} // namespace tillside
