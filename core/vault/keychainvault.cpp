#include "core/vault/keychainvault.h"

#include "core/base/log.h"
#include "core/vault/vaultanswer.h"

#include <QByteArray>

#include <qt6keychain/keychain.h>

#include <memory>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

VaultError errorOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::EntryNotFound: return VaultError::NotFound;
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied: return VaultError::Refused;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented: return VaultError::NoService;
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError: return VaultError::Failed;
    }
    return VaultError::Failed;
}

/// Starts \a job and passes it to \a then once it has finished.
///
/// The job has no parent and outlives the call's deadline: QtKeychain cannot cancel a running job,
/// and libsecret would call back into a deleted one.
template <typename Job, typename Then>
void start(Job *job, const VaultKey &key, Then then)
{
    job->setKey(key.text()); // Ids are equal in any case, keys are not.
    QObject::connect(job, &QKeychain::Job::finished, job, [job, then] {
        if (job->error() != QKeychain::NoError)
            qCInfo(lcVault) << "the keychain says" << job->error() << job->errorString();
        then(*job);
    });
    job->start();
}

QString service()
{
    return u"Tillside"_s;
}

void startWriting(const VaultKey &key, const Secret &token, auto then)
{
    auto *job = new QKeychain::WritePasswordJob(service()); // Deletes itself when finished.
    job->setBinaryData(token.reveal().toByteArray());
    start(job, key, then);
}

void startReading(const VaultKey &key, auto then)
{
    auto *job = new QKeychain::ReadPasswordJob(service()); // Deletes itself when finished.
    start(job, key, then);
}

/// Gives the reason why a change failed. For a missing service the keychain reports only "other
/// error", as it does for much else; but a read fails like that for no other reason.
void giveReason(const VaultKey &key, QKeychain::Error error,
                const std::shared_ptr<VaultAnswer<Done>> &answer)
{
    if (error != QKeychain::OtherError) {
        answer->give(errorOf(error));
        return;
    }
    startReading(key, [answer](const QKeychain::Job &job) {
        const bool isThere = job.error() != QKeychain::OtherError;
        answer->give(isThere ? VaultError::Failed : VaultError::NoService);
    });
}

} // namespace

KeychainVault::KeychainVault(std::chrono::milliseconds patience)
    : m_patience(patience)
{ }

QFuture<VaultResult<Secret>> KeychainVault::read(const VaultKey &key)
{
    const auto answer = std::make_shared<VaultAnswer<Secret>>(m_patience);
    startReading(key, [answer](const QKeychain::ReadPasswordJob &job) {
        if (job.error() == QKeychain::OtherError)
            answer->give(VaultError::NoService); // See giveReason().
        else if (job.error() != QKeychain::NoError)
            answer->give(errorOf(job.error()));
        else if (job.binaryData().isEmpty())
            answer->give(VaultError::NotFound); // See remove().
        else
            answer->give(Secret(job.binaryData()));
    });
    return answer->future();
}

QFuture<VaultResult<Done>> KeychainVault::write(const VaultKey &key, const Secret &token)
{
    const auto answer = std::make_shared<VaultAnswer<Done>>(m_patience);
    startWriting(key, token, [answer, key](const QKeychain::Job &job) {
        if (job.error() == QKeychain::NoError)
            answer->give(Done());
        else
            giveReason(key, job.error(), answer);
    });
    return answer->future();
}

QFuture<VaultResult<Done>> KeychainVault::remove(const VaultKey &key)
{
    // A locked keyring reports a removal as done but keeps the token; it does refuse a write. So
    // the token is overwritten first, and removed only if that worked.
    const auto answer = std::make_shared<VaultAnswer<Done>>(m_patience);
    startWriting(key, Secret(), [answer, key](const QKeychain::Job &overwriting) {
        if (overwriting.error() != QKeychain::NoError) {
            giveReason(key, overwriting.error(), answer);
            return;
        }
        auto *job = new QKeychain::DeletePasswordJob(service()); // Deletes itself when finished.
        start(job, key, [answer](const QKeychain::Job &removing) {
            const bool isGone = removing.error() == QKeychain::NoError
                || removing.error() == QKeychain::EntryNotFound;
            answer->give(isGone ? VaultResult<Done>(Done()) : errorOf(removing.error()));
        });
    });
    return answer->future();
}

QString KeychainVault::place() const
{
    return u"secret-service"_s;
}

std::unique_ptr<TokenVault> makeSystemVault()
{
    return std::make_unique<KeychainVault>();
}

} // namespace tillside
