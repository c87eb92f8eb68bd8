#pragma once

#include "core/vault/tokenvault.h"

#include <map>

namespace tillside {

/// Keeps tokens in memory until it is destroyed, for training and for tests. Its futures are
/// already finished when they are returned.
class MemoryVault final : public TokenVault {
public:
    [[nodiscard]] QFuture<VaultResult<Secret>> read(const TerminalId &terminal) override;
    [[nodiscard]] QFuture<VaultResult<Done>> write(const TerminalId &terminal,
                                                   const Secret &token) override;
    [[nodiscard]] QFuture<VaultResult<Done>> remove(const TerminalId &terminal) override;
    [[nodiscard]] QString place() const override;

private:
    std::map<TerminalId, Secret> m_tokens;
};

} // namespace tillside
