#include "core/terminal/terminals.h"

#include "core/base/log.h"
#include "core/base/whenfinished.h"
#include "core/vault/credential.h"

namespace tillside {

Terminals::Terminals(TokenVault &vault, const Deadlines &deadlines, QObject *parent)
    : QObject(parent)
    , m_vault(vault)
    , m_deadlines(deadlines)
{ }

QFuture<Terminals::Opened> Terminals::open(const TerminalRecord &terminal,
                                           const std::shared_ptr<TerminalLock> &lock)
{
    const auto open = m_open.find(terminal.id);
    if (open != m_open.end() && open->second->terminal() == terminal)
        return QtFuture::makeReadyFuture(Opened(open->second));
    return m_vault.read(terminal.id)
        .then(this, [this, terminal, lock](const VaultResult<Secret> &entry) {
            return entry ? take(terminal, entry.value(), lock) : Opened(entry.error());
        });
}

Terminals::Opened Terminals::take(const TerminalRecord &terminal, const Secret &entry,
                                  const std::shared_ptr<TerminalLock> &lock)
{
    const auto credential = fromEntry(entry);
    if (!credential) {
        qCWarning(lcVault) << "the entry of" << terminal.id.text() << "is not understood";
        return VaultError::Failed;
    }
    if (credential->fingerprint && *credential->fingerprint != terminal.fingerprint)
        return VaultError::PairedElsewhere;
    if (!credential->fingerprint && lock)
        bind(terminal, credential->token, lock);
    return keep(terminal, credential->token);
}

void Terminals::bind(const TerminalRecord &terminal, const Secret &token,
                     const std::shared_ptr<TerminalLock> &lock)
{
    const Secret entry = toEntry({.fingerprint = terminal.fingerprint, .token = token});
    whenFinished(m_vault.write(terminal.id, entry), this, [lock](const VaultResult<Done> &written) {
        if (!written) // The next run tries again.
            qCWarning(lcVault) << "token not bound to its certificate:" << nameOf(written.error());
    });
}

std::shared_ptr<TerminalClient> Terminals::keep(const TerminalRecord &terminal, const Secret &token)
{
    auto client = std::make_shared<TerminalClient>(terminal, token, m_deadlines);
    connect(client.get(), &TerminalClient::answered, this,
            [this, id = terminal.id](const AnswerNote &note) { emit answered(id, note); });
    m_open[terminal.id] = client;
    return client;
}

} // namespace tillside
