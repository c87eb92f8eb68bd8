#pragma once

#include "core/vault/tokenvault.h"

#include <chrono>

namespace tillside {

/// The keychain of a Linux desktop, the Secret Service or KWallet. Never a file of ours: without a
/// keychain there is `NoService`.
///
/// The keychain takes one question at a time and may show its owner a prompt; while a prompt waits,
/// later calls wait behind it and end with `NoAnswer` too. An answer that comes late is dropped.
class KeychainVault final : public TokenVault {
public:
    static constexpr std::chrono::milliseconds kPatience{15'000};

    /// \a patience is how long each call may take in all.
    explicit KeychainVault(std::chrono::milliseconds patience = kPatience);

    [[nodiscard]] QFuture<VaultResult<Secret>> read(const TerminalId &terminal) override;
    [[nodiscard]] QFuture<VaultResult<Done>> write(const TerminalId &terminal,
                                                   const Secret &token) override;
    [[nodiscard]] QFuture<VaultResult<Done>> remove(const TerminalId &terminal) override;
    [[nodiscard]] QString place() const override;

private:
    std::chrono::milliseconds m_patience;
};

} // namespace tillside
