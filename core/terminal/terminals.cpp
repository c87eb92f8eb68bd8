#include "core/terminal/terminals.h"

namespace tillside {

Terminals::Terminals(TokenVault &vault, const Deadlines &deadlines, QObject *parent)
    : QObject(parent)
    , m_vault(vault)
    , m_deadlines(deadlines)
{ }

QFuture<Terminals::Opened> Terminals::open(const TerminalRecord &terminal)
{
    const auto open = m_open.find(terminal.id);
    if (open != m_open.end() && open->second->terminal() == terminal)
        return QtFuture::makeReadyFuture(Opened(open->second));
    return m_vault.read(terminal.id)
        .then(this, [this, terminal](const Result<Secret, VaultError> &token) {
            return token ? Opened(keep(terminal, token.value())) : Opened(token.error());
        });
}

std::shared_ptr<TerminalClient> Terminals::keep(const TerminalRecord &terminal, const Secret &token)
{
    auto client = std::make_shared<TerminalClient>(terminal, token, m_deadlines);
    m_open[terminal.id] = client;
    return client;
}

} // namespace tillside
