#include "app/till/startcheck.h"

#include "core/base/whenfinished.h"
#include "ui/text/startuptext.h"
#include "ui/text/texts.h"

#include <QPromise>
#include <QSslSocket>

#include <memory>

namespace tillside::program {

namespace {

/// Whether \a error says that no token at all can be read on this computer. A locked keychain
/// reports that when a token is needed.
bool isKeychainMissing(VaultError error)
{
    switch (error) {
    case VaultError::NoService:
    case VaultError::NoAnswer: return true;
    case VaultError::NotFound:
    case VaultError::Refused:
    case VaultError::PairedElsewhere:
    case VaultError::Failed: return false;
    }
    Q_UNREACHABLE();
}

} // namespace

StartCheck::StartCheck(Application &till, TokenPlace tokens)
    : m_till(till)
    , m_tokens(tokens)
{ }

void StartCheck::start()
{
    checkTls();
    if (m_tokens == TokenPlace::Keychain)
        checkKeychain();
}

/// Loading OpenSSL takes longer than a key press may take, so another thread does it.
void StartCheck::checkTls()
{
    auto promise = std::make_shared<QPromise<bool>>();
    promise->start();
    whenFinished(promise->future(), this, [this](bool isSupported) {
        if (!isSupported)
            emit found(texts::tlsMissing());
    });
    m_threads.start([promise] {
        promise->addResult(QSslSocket::supportsSsl());
        promise->finish();
    });
}

/// Asks for the token of a terminal that does not exist: harmless, and no keychain asks the person
/// for that.
void StartCheck::checkKeychain()
{
    whenFinished(m_till.vault().read(TerminalId::create()), this,
                 [this](const VaultResult<Secret> &token) {
                     if (!token && isKeychainMissing(token.error()))
                         emit found(texts::textOf(token.error()));
                 });
}

} // namespace tillside::program
