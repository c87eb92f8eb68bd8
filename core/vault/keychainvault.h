#pragma once

#include "core/vault/tokenvault.h"

#include <chrono>

namespace tillside {

/// The keychain of a Linux desktop: the Secret Service or KWallet. It never falls back to a file:
/// without a keychain each call ends with `NoService`.
///
/// The keychain handles one call at a time and may show its owner a prompt. While a prompt is open,
/// later calls wait behind it and end with `NoAnswer` too. A late answer is dropped.
class KeychainVault final : public TokenVault {
public:
    static constexpr std::chrono::milliseconds kPatience{15'000};

    /// \a patience is the longest that each call may take in all.
    explicit KeychainVault(std::chrono::milliseconds patience = kPatience);

    [[nodiscard]] QFuture<VaultResult<Secret>> read(const VaultKey &key) override;
    [[nodiscard]] QFuture<VaultResult<Done>> write(const VaultKey &key,
                                                   const Secret &token) override;
    [[nodiscard]] QFuture<VaultResult<Done>> remove(const VaultKey &key) override;
    [[nodiscard]] QString place() const override;

private:
    std::chrono::milliseconds m_patience;
};

} // namespace tillside
