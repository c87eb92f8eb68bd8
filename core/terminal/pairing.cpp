#include "core/terminal/pairing.h"

#include "core/base/log.h"
#include "core/base/whenfinished.h"
#include "core/terminal/terminalanswer.h"
#include "core/vault/credential.h"

#include <algorithm>
#include <utility>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

struct Known {
    std::vector<TerminalRecord> terminals;
    std::optional<TerminalRecord> sameDevice;
};

} // namespace

std::optional<TerminalRecord> pinnedElsewhere(const std::vector<TerminalRecord> &terminals,
                                              const Serial &serial, const Fingerprint &fingerprint)
{
    const auto found
        = std::find_if(terminals.begin(), terminals.end(), [&](const TerminalRecord &other) {
              return other.serial != serial && other.fingerprint == fingerprint.bytes();
          });
    return found == terminals.end() ? std::nullopt : std::optional(*found);
}

QLatin1StringView nameOf(PairingError error)
{
    switch (error) {
    case PairingError::NameTaken: return "name-taken"_L1;
    case PairingError::TerminalInUse: return "terminal-in-use"_L1;
    case PairingError::NotReachable: return "not-reachable"_L1;
    case PairingError::CertificateDiffers: return "certificate-differs"_L1;
    case PairingError::CertificateKnown: return "certificate-known"_L1;
    case PairingError::VaultUnusable: return "vault-unusable"_L1;
    case PairingError::CodeRefused: return "code-refused"_L1;
    case PairingError::NoToken: return "no-token"_L1;
    case PairingError::TokenNotAccepted: return "token-not-accepted"_L1;
    case PairingError::TokenNotProved: return "token-not-proved"_L1;
    case PairingError::NotSaved: return "not-saved"_L1;
    }
    Q_UNREACHABLE();
}

Pairing::Pairing(PairingContext context, PairingRequest request, QObject *parent)
    : QObject(parent)
    , m_context(std::move(context))
    , m_request(std::move(request))
    , m_terminal(m_request.profile)
{
    QMetaObject::invokeMethod(this, &Pairing::start, Qt::QueuedConnection);
}

Pairing::~Pairing() = default;

void Pairing::start()
{
    if (take(TerminalLock::tryAcquire(m_context.lockFolder, m_terminal.serial)))
        findKnown();
}

/// Holds \a lock until the pairing ends; without a lock the pairing fails.
bool Pairing::take(const JournalResult<std::shared_ptr<TerminalLock>> &lock)
{
    if (!lock)
        fail({.error = PairingError::NotSaved, .journal = lock.error()});
    else if (!lock.value())
        fail({.error = PairingError::TerminalInUse});
    else
        m_locks.push_back(lock.value());
    return lock && lock.value();
}

void Pairing::findKnown()
{
    const auto read = [serial = m_terminal.serial](Journal &journal) -> JournalResult<Known> {
        const auto terminals = journal.terminals();
        if (!terminals)
            return terminals.error();
        const auto same = journal.terminalWithSerial(serial);
        if (!same)
            return same.error();
        return Known{terminals.value(), same.value()};
    };
    whenFinished(m_context.journal.run(read), this, [this](const JournalResult<Known> &known) {
        if (!known)
            return fail({.error = PairingError::NotSaved, .journal = known.error()});
        m_known = known.value().sameDevice;
        m_paired = known.value().terminals;
        onKnown();
    });
}

void Pairing::onKnown()
{
    m_terminal.id = m_known ? m_known->id : TerminalId::create();
    m_terminal.voidCutOff = m_known ? m_known->voidCutOff : VoidCutOff();
    const bool isTaken = std::any_of(m_paired.begin(), m_paired.end(), [this](const auto &other) {
        return other.id != m_terminal.id
            && other.name.compare(m_terminal.name, Qt::CaseInsensitive) == 0;
    });
    if (isTaken)
        return fail({.error = PairingError::NameTaken});
    if (!take(TerminalLock::tryAcquire(m_context.lockFolder, m_terminal.id)))
        return;
    m_terminal.plainHttp ? tryVault() : probe();
}

void Pairing::probe()
{
    auto *probe
        = new CertificateProbe(m_terminal.host, m_terminal.port, m_context.deadlines.connect, this);
    connect(probe, &CertificateProbe::finished, this,
            [this](const Result<PresentedCertificate, CallError> &seen) {
                if (seen)
                    onCertificate(seen.value());
                else
                    fail({.error = PairingError::NotReachable, .call = seen.error()});
            });
}

void Pairing::onCertificate(const PresentedCertificate &seen)
{
    emit certificateSeen(seen);
    if (m_request.fingerprint && *m_request.fingerprint != seen.fingerprint)
        return fail(
            {.error = PairingError::CertificateDiffers, .words = seen.fingerprint.toText()});
    const auto other = pinnedElsewhere(m_paired, m_terminal.serial, seen.fingerprint);
    if (other && !m_request.sameCertificate)
        return fail({.error = PairingError::CertificateKnown, .words = other->name});
    m_terminal.fingerprint = seen.fingerprint.bytes();
    tryVault();
}

/// The code works only once, so a keychain that cannot store a token must be found out first.
void Pairing::tryVault()
{
    const TerminalId trial = TerminalId::create();
    whenFinished(m_context.vault.write(trial, Secret("trial")), this,
                 [this, trial](const VaultResult<Done> &written) {
                     if (!written)
                         return failVault(written.error());
                     whenFinished(m_context.vault.remove(trial), this,
                                  [this](const VaultResult<Done> &removed) {
                                      removed ? readOldToken() : failVault(removed.error());
                                  });
                 });
}

/// Reads the token of the last pairing, only to recognise it in what the terminal says.
void Pairing::readOldToken()
{
    if (!m_known)
        return deleteOldToken();
    whenFinished(m_context.vault.read(m_known->id), this, [this](const VaultResult<Secret> &entry) {
        const auto credential = entry ? fromEntry(entry.value()) : std::nullopt;
        if (credential)
            m_oldToken = credential->token;
        deleteOldToken();
    });
}

bool Pairing::trustsTheSame() const
{
    return m_known && m_known->fingerprint == m_terminal.fingerprint
        && m_known->plainHttp == m_terminal.plainHttp;
}

void Pairing::deleteOldToken()
{
    m_hasBegun = true;
    if (!m_known || trustsTheSame())
        return sendCode();
    qCWarning(lcTerminal) << "another certificate than at the last pairing: the old token goes";
    whenFinished(
        m_context.vault.remove(m_terminal.id), this,
        [this](const VaultResult<Done> &gone) { gone ? sendCode() : failVault(gone.error()); });
}

void Pairing::sendCode()
{
    m_client = std::make_unique<TerminalClient>(m_terminal, Secret(), m_context.deadlines);
    HttpCall *call = m_client->pair(m_request.code, this);
    connect(call, &HttpCall::finished, this, &Pairing::onCodeAnswered);
}

void Pairing::onCodeAnswered(const CallResult &result)
{
    if (!result.answer) {
        const bool other = result.answer.error() == CallError::CertificateNotPinned;
        return fail({.error = other ? PairingError::CertificateDiffers : PairingError::NotReachable,
                     .call = result.answer.error()});
    }
    const HttpAnswer &answer = result.answer.value();
    if (answer.status != 200)
        return fail(
            {.error = PairingError::CodeRefused,
             .words = plainSentence(answer.body, AnswerCleaning(m_oldToken, m_request.code))});
    const auto token = readToken(answer.status, answer.body);
    if (!token)
        return failWithoutToken(answer);
    m_token = *token;
    proveToken();
}

void Pairing::failWithoutToken(const HttpAnswer &answer)
{
    PairingFailure failure{.error = PairingError::NoToken};
    if (const auto unusable = whyUnusable(answer.status, answer.body)) {
        qCWarning(lcTerminal) << "answer not used:" << stored(*unusable)
                              << "bytes:" << answer.body.size();
        failure.fault = unusable->fault;
    }
    fail(failure);
}

void Pairing::proveToken()
{
    m_client = std::make_unique<TerminalClient>(m_terminal, m_token, m_context.deadlines);
    HttpCall *call = m_client->ask(Uti::create(), this);
    connect(call, &HttpCall::finished, this, &Pairing::onProofAnswered);
}

/// A terminal that accepts the token answers "unknown payment".
void Pairing::onProofAnswered(const CallResult &result)
{
    const int status = result.answer ? result.answer.value().status : 0;
    if (status == 400 || status == 404 || (status >= 200 && status <= 299))
        return keep();
    if (status != 401 && status != 403)
        return fail({.error = PairingError::TokenNotProved,
                     .call = result.answer ? std::nullopt : std::optional(result.answer.error())});
    if (std::exchange(m_hasTriedOtherForm, true))
        return fail({.error = PairingError::TokenNotAccepted});
    m_terminal.authForm = m_terminal.authForm == AuthForm::Raw ? AuthForm::Bearer : AuthForm::Raw;
    proveToken();
}

/// A crash in between leaves halves that do not match, which are not used (Terminals::open()).
void Pairing::keep()
{
    m_terminal.pairedAt = m_context.clock.now();
    storeToken([this] { save([this] { succeed(); }); });
}

void Pairing::storeToken(const std::function<void()> &then)
{
    const Secret entry = toEntry({.fingerprint = m_terminal.fingerprint, .token = m_token});
    whenFinished(
        m_context.vault.write(m_terminal.id, entry), this,
        [this, then](const VaultResult<Done> &kept) { kept ? then() : failVault(kept.error()); });
}

void Pairing::save(const std::function<void()> &then)
{
    const auto saving = m_context.journal.run([terminal = m_terminal](Journal &journal) {
        return journal.saveTerminal(terminal, terminal.pairedAt);
    });
    whenFinished(saving, this, [this, then](const JournalResult<Done> &saved) {
        if (saved)
            then();
        else
            fail({.error = PairingError::NotSaved, .journal = saved.error()});
    });
}

void Pairing::succeed()
{
    m_locks.clear();
    emit paired(m_terminal);
}

void Pairing::fail(const PairingFailure &failure)
{
    qCWarning(lcTerminal) << "pairing failed:" << nameOf(failure.error);
    m_locks.clear();
    emit failed(failure);
}

void Pairing::failVault(VaultError error)
{
    fail({.error = PairingError::VaultUnusable, .vault = error});
}

} // namespace tillside
