#include "app/redactingvault.h"

#include "core/vault/credential.h"

namespace tillside {

namespace {

/// The token must not be seen, whether it stands alone or within its entry.
void redact(Redactor &redactor, const Secret &entry)
{
    redactor.add(entry);
    if (const auto credential = fromEntry(entry))
        redactor.add(credential->token);
}

} // namespace

RedactingVault::RedactingVault(std::unique_ptr<TokenVault> vault, Redactor &redactor)
    : m_vault(std::move(vault))
    , m_redactor(redactor)
{ }

QFuture<VaultResult<Secret>> RedactingVault::read(const VaultKey &key)
{
    return m_vault->read(key).then([redactor = &m_redactor](const VaultResult<Secret> &entry) {
        if (entry)
            redact(*redactor, entry.value());
        return entry;
    });
}

QFuture<VaultResult<Done>> RedactingVault::write(const VaultKey &key, const Secret &entry)
{
    redact(m_redactor, entry);
    return m_vault->write(key, entry);
}

QFuture<VaultResult<Done>> RedactingVault::remove(const VaultKey &key)
{
    return m_vault->remove(key);
}

QString RedactingVault::place() const
{
    return m_vault->place();
}

} // namespace tillside
