#pragma once

#include "core/vault/tokenvault.h"

#include <QThreadPool>

#include <chrono>
#include <functional>

namespace tillside {

/// The Windows Credential Manager: for this user on this computer, like the journal, and not
/// roaming with the profile. An entry is called "Tillside/" and its key.
///
/// Its calls block, usually briefly, so they run one after the other in a separate thread. The
/// destructor waits until the calls already made are done, so that a token which was to be kept is
/// kept.
class CredentialVault final : public TokenVault {
public:
    static constexpr std::chrono::milliseconds kPatience{15'000};

    /// \a patience is the longest that each call may take in all.
    explicit CredentialVault(std::chrono::milliseconds patience = kPatience);

    [[nodiscard]] QFuture<VaultResult<Secret>> read(const VaultKey &key) override;
    [[nodiscard]] QFuture<VaultResult<Done>> write(const VaultKey &key,
                                                   const Secret &token) override;
    [[nodiscard]] QFuture<VaultResult<Done>> remove(const VaultKey &key) override;
    [[nodiscard]] QString place() const override;

private:
    template <typename T>
    QFuture<VaultResult<T>> ask(std::function<VaultResult<T>()> question);

    std::chrono::milliseconds m_patience;
    QThreadPool m_thread;
};

} // namespace tillside
