#include "core/vault/memoryvault.h"

#include <QPromise>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

template <typename T>
QFuture<VaultResult<T>> finished(VaultResult<T> result)
{
    QPromise<VaultResult<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

} // namespace

QFuture<VaultResult<Secret>> MemoryVault::read(const TerminalId &terminal)
{
    const auto token = m_tokens.find(terminal);
    return finished<Secret>(token == m_tokens.cend() ? VaultResult<Secret>(VaultError::NotFound)
                                                     : VaultResult<Secret>(token->second));
}

QFuture<VaultResult<Done>> MemoryVault::write(const TerminalId &terminal, const Secret &token)
{
    m_tokens.insert_or_assign(terminal, token);
    return finished<Done>(Done());
}

QFuture<VaultResult<Done>> MemoryVault::remove(const TerminalId &terminal)
{
    m_tokens.erase(terminal);
    return finished<Done>(Done());
}

QString MemoryVault::place() const
{
    return u"memory"_s;
}

} // namespace tillside
