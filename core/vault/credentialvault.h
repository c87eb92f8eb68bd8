#pragma once

#include "core/vault/tokenvault.h"

#include <QThreadPool>

#include <chrono>
#include <functional>

namespace tillside {

/// The Credential Manager of Windows: for this user on this computer, as the journal is, and not
/// roaming with the profile. An entry is called "Tillside/" and the terminal's id.
///
/// Its calls block, for a moment as a rule: they are made in a thread of their own, one after the
/// other. The destructor waits until those already given are done: a token that was to be kept is.
class CredentialVault final : public TokenVault {
public:
    static constexpr std::chrono::milliseconds kPatience{15'000};

    /// \a patience is how long each call may take in all.
    explicit CredentialVault(std::chrono::milliseconds patience = kPatience);

    [[nodiscard]] QFuture<VaultResult<Secret>> read(const TerminalId &terminal) override;
    [[nodiscard]] QFuture<VaultResult<Done>> write(const TerminalId &terminal,
                                                   const Secret &token) override;
    [[nodiscard]] QFuture<VaultResult<Done>> remove(const TerminalId &terminal) override;
    [[nodiscard]] QString place() const override;

private:
    template <typename T>
    QFuture<VaultResult<T>> ask(std::function<VaultResult<T>()> question);

    std::chrono::milliseconds m_patience;
    QThreadPool m_thread;
};

} // namespace tillside
