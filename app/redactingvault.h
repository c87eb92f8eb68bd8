#pragma once

#include "core/support/redactor.h"
#include "core/vault/tokenvault.h"

#include <memory>

namespace tillside {

/// A vault that tells the redactor every token that passes through it, so that no token can reach a
/// log.
class RedactingVault final : public TokenVault {
public:
    /// \a redactor must outlive it.
    RedactingVault(std::unique_ptr<TokenVault> vault, Redactor &redactor);

    [[nodiscard]] QFuture<VaultResult<Secret>> read(const VaultKey &key) override;
    [[nodiscard]] QFuture<VaultResult<Done>> write(const VaultKey &key,
                                                   const Secret &token) override;
    [[nodiscard]] QFuture<VaultResult<Done>> remove(const VaultKey &key) override;
    [[nodiscard]] QString place() const override;

private:
    std::unique_ptr<TokenVault> m_vault;
    Redactor &m_redactor;
};

} // namespace tillside
