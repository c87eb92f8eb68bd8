#include "app/redactingvault.h"

namespace tillside {

RedactingVault::RedactingVault(std::unique_ptr<TokenVault> vault, Redactor &redactor)
    : m_vault(std::move(vault))
    , m_redactor(redactor)
{ }

QFuture<VaultResult<Secret>> RedactingVault::read(const TerminalId &terminal)
{
    return m_vault->read(terminal).then([redactor = &m_redactor](const VaultResult<Secret> &token) {
        if (token)
            redactor->add(token.value());
        return token;
    });
}

QFuture<VaultResult<Done>> RedactingVault::write(const TerminalId &terminal, const Secret &token)
{
    m_redactor.add(token);
    return m_vault->write(terminal, token);
}

QFuture<VaultResult<Done>> RedactingVault::remove(const TerminalId &terminal)
{
    return m_vault->remove(terminal);
}

QString RedactingVault::place() const
{
    return m_vault->place();
}

} // namespace tillside
