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

QFuture<VaultResult<Secret>> MemoryVault::read(const VaultKey &key)
{
    const auto found = m_entries.find(key.text());
    return finished<Secret>(found == m_entries.cend() ? VaultResult<Secret>(VaultError::NotFound)
                                                      : VaultResult<Secret>(found->second));
}

QFuture<VaultResult<Done>> MemoryVault::write(const VaultKey &key, const Secret &entry)
{
    m_entries.insert_or_assign(key.text(), entry);
    return finished<Done>(Done());
}

QFuture<VaultResult<Done>> MemoryVault::remove(const VaultKey &key)
{
    m_entries.erase(key.text());
    return finished<Done>(Done());
}

QString MemoryVault::place() const
{
    return u"memory"_s;
}

} // namespace tillside
