#pragma once

#include "core/vault/tokenvault.h"

#include <map>

namespace tillside {

/// Keeps its entries in memory until it is destroyed, for training and for tests. Its futures are
/// already finished when they are returned.
class MemoryVault final : public TokenVault {
public:
    [[nodiscard]] QFuture<VaultResult<Secret>> read(const VaultKey &key) override;
    [[nodiscard]] QFuture<VaultResult<Done>> write(const VaultKey &key,
                                                   const Secret &entry) override;
    [[nodiscard]] QFuture<VaultResult<Done>> remove(const VaultKey &key) override;
    [[nodiscard]] QString place() const override;

private:
    std::map<QString, Secret> m_entries; ///< By VaultKey::text().
};

} // namespace tillside
