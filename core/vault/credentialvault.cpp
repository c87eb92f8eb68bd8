#include "core/vault/credentialvault.h"

#include "core/base/log.h"
#include "core/vault/vaultanswer.h"

#include <QByteArray>

#include <memory>
#include <string>
#include <utility>

#include <windows.h>

#include <wincred.h>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLargestToken = 5 * 512; // CRED_MAX_CREDENTIAL_BLOB_SIZE since Windows 7

/// The entry's name. Ids are equal in any case, so it is upper-cased.
std::wstring entryOf(const VaultKey &key)
{
    return (u"Tillside/"_s + key.text()).toStdWString();
}

VaultError lastError()
{
    const DWORD error = ::GetLastError();
    if (error != ERROR_NOT_FOUND)
        qCInfo(lcVault) << "the Credential Manager says"
                        << qt_error_string(static_cast<int>(error));
    switch (error) {
    case ERROR_NOT_FOUND: return VaultError::NotFound;
    case ERROR_ACCESS_DENIED: return VaultError::Refused;
    // A user who is not logged on, such as a service, has no store.
    case ERROR_NO_SUCH_LOGON_SESSION: return VaultError::NoService;
    default: return VaultError::Failed;
    }
}

VaultResult<Secret> readEntry(const std::wstring &entry)
{
    PCREDENTIALW found = nullptr;
    if (::CredReadW(entry.c_str(), CRED_TYPE_GENERIC, 0, &found) == FALSE)
        return lastError();
    Secret token(QByteArray(reinterpret_cast<const char *>(found->CredentialBlob),
                            static_cast<qsizetype>(found->CredentialBlobSize)));
    ::SecureZeroMemory(found->CredentialBlob, found->CredentialBlobSize);
    ::CredFree(found);
    return token;
}

VaultResult<Done> writeEntry(std::wstring entry, const Secret &token)
{
    if (token.reveal().size() > kLargestToken) {
        qCInfo(lcVault) << "the token is too large for the Credential Manager";
        return VaultError::Failed;
    }
    QByteArray blob = token.reveal().toByteArray();
    CREDENTIALW credential = {};
    credential.Type = CRED_TYPE_GENERIC;
    credential.TargetName = entry.data();
    credential.CredentialBlob = reinterpret_cast<LPBYTE>(blob.data());
    credential.CredentialBlobSize = static_cast<DWORD>(blob.size());
    credential.Persist = CRED_PERSIST_LOCAL_MACHINE;
    const bool isWritten = ::CredWriteW(&credential, 0) != FALSE;
    const VaultResult<Done> result = isWritten ? VaultResult<Done>(Done()) : lastError();
    wipe(blob);
    return result;
}

VaultResult<Done> removeEntry(const std::wstring &entry)
{
    if (::CredDeleteW(entry.c_str(), CRED_TYPE_GENERIC, 0) != FALSE)
        return Done();
    const VaultError error = lastError();
    return error == VaultError::NotFound ? VaultResult<Done>(Done()) : error;
}

} // namespace

CredentialVault::CredentialVault(std::chrono::milliseconds patience)
    : m_patience(patience)
{
    m_thread.setMaxThreadCount(1);
}

/// Runs \a question in the vault's thread; the answer arrives in the caller's thread.
template <typename T>
QFuture<VaultResult<T>> CredentialVault::ask(std::function<VaultResult<T>()> question)
{
    auto answer = std::make_shared<VaultAnswer<T>>(m_patience);
    const auto future = answer->future();
    m_thread.start([answer = std::move(answer), question = std::move(question)]() mutable {
        VaultAnswer<T>::giveFromAfar(std::move(answer), question());
    });
    return future;
}

QFuture<VaultResult<Secret>> CredentialVault::read(const VaultKey &key)
{
    return ask<Secret>([entry = entryOf(key)] { return readEntry(entry); });
}

QFuture<VaultResult<Done>> CredentialVault::write(const VaultKey &key, const Secret &token)
{
    return ask<Done>([entry = entryOf(key), token] { return writeEntry(entry, token); });
}

QFuture<VaultResult<Done>> CredentialVault::remove(const VaultKey &key)
{
    return ask<Done>([entry = entryOf(key)] { return removeEntry(entry); });
}

QString CredentialVault::place() const
{
    return u"windows-credential-store"_s;
}

std::unique_ptr<TokenVault> makeSystemVault()
{
    return std::make_unique<CredentialVault>();
}

} // namespace tillside
