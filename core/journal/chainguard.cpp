#include "core/journal/chainguard.h"

#include "core/base/log.h"
#include "core/base/whenfinished.h"

#include <QDir>

#include <utility>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

/// How long a flush waits for another face's, and how long between two tries.
constexpr std::chrono::milliseconds kLockPatience(1500);
constexpr std::chrono::milliseconds kPause(50);

template <typename T>
QFuture<T> finished(T value)
{
    return QtFuture::makeReadyFuture(std::move(value));
}

} // namespace

QLatin1StringView nameOf(JournalAge age)
{
    switch (age) {
    case JournalAge::Current: return "current"_L1;
    case JournalAge::Older: return "older"_L1;
    case JournalAge::NotVerified: return "not-verified"_L1;
    }
    Q_UNREACHABLE();
}

ChainGuard::ChainGuard(JournalThread &journal, TokenVault &vault, const QString &lockFolder,
                       std::chrono::milliseconds pace, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_vault(vault)
    , m_lock(QDir(lockFolder).filePath(u"chain.lock"_s))
{
    m_pace.setInterval(pace);
    connect(&m_pace, &QTimer::timeout, this, [this] { static_cast<void>(flush()); });
    m_age.start();
}

QFuture<JournalAge> ChainGuard::age()
{
    if (m_result == JournalAge::NotVerified) {
        m_result.reset(); // The keychain may have been unlocked since.
        m_age = {};
        m_age.start();
        m_isStarted = false;
    }
    if (!std::exchange(m_isStarted, true))
        begin();
    return m_result ? finished(*m_result) : m_age.future();
}

JournalResult<ChainGuard::State> ChainGuard::read(const Journal &journal)
{
    const auto id = journal.id();
    if (!id)
        return id.error();
    const auto kept = journal.hasBeenKept();
    if (!kept)
        return kept.error();
    const auto head = journal.head();
    if (!head)
        return head.error();
    const auto copy = journal.isCopy();
    if (!copy)
        return copy.error();
    return State{.journal = id.value(),
                 .wasKept = kept.value(),
                 .isCopy = copy.value(),
                 .head = head.value()};
}

void ChainGuard::begin()
{
    whenFinished(m_journal.run(&ChainGuard::read), this, [this](const JournalResult<State> &state) {
        if (!state)
            return conclude(JournalAge::NotVerified);
        m_state = state.value();
        whenFinished(m_vault.read(VaultKey::ofJournal(m_state.journal)), this,
                     [this](const VaultResult<Secret> &secret) { onEntry(secret); });
    });
}

void ChainGuard::onEntry(const VaultResult<Secret> &secret)
{
    const auto entry = secret ? ChainEntry::fromSecret(secret.value()) : std::nullopt;
    if (entry)
        compare(*entry);
    else if (secret)
        conclude(JournalAge::Older);
    else if (secret.error() != VaultError::NotFound)
        conclude(JournalAge::NotVerified, secret.error());
    else if (m_state.wasKept)
        findOutWhetherItIsGone();
    else
        create();
}

/// The journal is new, or of a version that did not keep an entry.
void ChainGuard::create()
{
    if (m_state.isCopy || !m_lock.tryLock())
        return conclude(JournalAge::NotVerified); // The original or another face creates it.
    // Another face may have created it since.
    whenFinished(m_vault.read(VaultKey::ofJournal(m_state.journal)), this,
                 [this](const VaultResult<Secret> &secret) { createUnlessThere(secret); });
}

/// Gives back the lock that create() took.
void ChainGuard::createUnlessThere(const VaultResult<Secret> &secret)
{
    if (secret || secret.error() != VaultError::NotFound) {
        m_lock.unlock();
        return onEntry(secret);
    }
    const ChainEntry entry = ChainEntry::create(m_state.head);
    write(entry, [this, entry](const VaultResult<Done> &written) {
        m_lock.unlock();
        written ? compare(entry) : conclude(JournalAge::NotVerified, written.error());
    });
}

/// A locked keychain also says "not found", but takes nothing new either.
void ChainGuard::findOutWhetherItIsGone()
{
    const VaultKey trial = VaultKey::ofJournal(m_state.journal + u"-trial"_s);
    whenFinished(m_vault.write(trial, Secret("trial")), this,
                 [this, trial](const VaultResult<Done> &written) {
                     if (!written)
                         return conclude(JournalAge::NotVerified, written.error());
                     whenFinished(m_vault.remove(trial), this,
                                  [this](const VaultResult<Done> &) { lookAgain(); });
                 });
}

/// The trial may have unlocked the keychain.
void ChainGuard::lookAgain()
{
    whenFinished(m_vault.read(VaultKey::ofJournal(m_state.journal)), this,
                 [this](const VaultResult<Secret> &secret) {
                     if (secret)
                         onEntry(secret);
                     else if (secret.error() == VaultError::NotFound)
                         conclude(JournalAge::Older);
                     else
                         conclude(JournalAge::NotVerified, secret.error());
                 });
}

/// An entry is written only after its event, so a journal read after its entry holds the event.
void ChainGuard::compare(const ChainEntry &entry)
{
    const auto looking = m_journal.run([entry](Journal &journal) {
        journal.setKey(entry.key);
        return journal.reaches(entry.head);
    });
    whenFinished(looking, this, [this](const JournalResult<bool> &reached) {
        if (!reached)
            return conclude(JournalAge::NotVerified);
        conclude(reached.value() ? JournalAge::Current : JournalAge::Older);
    });
}

void ChainGuard::conclude(JournalAge age, std::optional<VaultError> problem)
{
    m_problem = problem;
    if (age != JournalAge::Current)
        qCInfo(lcJournal) << "the journal, compared with the keychain, is" << nameOf(age);
    else
        m_pace.start();
    m_result = age;
    m_age.addResult(age);
    m_age.finish();
}

QFuture<VaultResult<Done>> ChainGuard::accept()
{
    const auto promise = std::make_shared<QPromise<VaultResult<Done>>>();
    promise->start();
    const auto give = [promise](const VaultResult<Done> &result) {
        promise->addResult(result);
        promise->finish();
    };
    whenFinished(m_journal.run(&ChainGuard::read), this,
                 [this, give](const JournalResult<State> &state) {
                     if (!state)
                         return give(VaultError::Failed);
                     m_state = state.value();
                     const ChainEntry entry = ChainEntry::create(m_state.head);
                     write(entry, [this, give, entry](const VaultResult<Done> &written) {
                         if (written) {
                             m_result = JournalAge::Current;
                             m_pace.start();
                         }
                         give(written);
                     });
                 });
    return promise->future();
}

QFuture<Done> ChainGuard::flush()
{
    if (m_result != JournalAge::Current || m_state.isCopy)
        return finished(Done());
    const auto flush = std::make_shared<QPromise<Done>>();
    flush->start();
    QFuture<Done> future = flush->future();
    beginFlush(flush, QDeadlineTimer(kLockPatience));
    return future;
}

QFuture<Done> ChainGuard::flushAtEnd()
{
    constexpr std::chrono::seconds kAtMost(2);
    const auto promise = std::make_shared<QPromise<Done>>();
    promise->start();
    const auto giveOnce = [promise] {
        if (!promise->future().isFinished())
            end(promise);
    };
    whenFinished(flush(), this, [giveOnce](Done) { giveOnce(); });
    QTimer::singleShot(kAtMost, this, giveOnce);
    return promise->future();
}

/// The holder of the lock may have read the journal before the event that this flush is for.
void ChainGuard::beginFlush(const Flush &flush, const QDeadlineTimer &deadline)
{
    if (m_isFlushing || !m_lock.tryLock()) {
        if (deadline.hasExpired())
            return end(flush);
        QTimer::singleShot(kPause, this, [this, flush, deadline] { beginFlush(flush, deadline); });
        return;
    }
    m_isFlushing = true;
    whenFinished(m_vault.read(VaultKey::ofJournal(m_state.journal)), this,
                 [this, flush](const VaultResult<Secret> &secret) { follow(flush, secret); });
}

/// Never backwards: another face may have written the entry for a later event.
void ChainGuard::follow(const Flush &flush, const VaultResult<Secret> &secret)
{
    const auto entry = secret ? ChainEntry::fromSecret(secret.value()) : std::nullopt;
    if (!entry)
        return letGo(flush);
    const auto looking
        = m_journal.run([known = entry->head, id = m_state.journal](Journal &journal) {
              // Accepted by another face, the journal has another id and another entry.
              const auto now = journal.id();
              const auto reached = journal.reaches(known);
              const bool isOurs = now && now.value() == id && reached && reached.value();
              return isOurs ? journal.head() : JournalResult<ChainHead>(known);
          });
    whenFinished(looking, this, [this, flush, entry](const JournalResult<ChainHead> &head) {
        if (!head || head.value().sequence <= entry->head.sequence)
            return letGo(flush);
        write({.head = head.value(), .key = entry->key},
              [this, flush](const VaultResult<Done> &) { letGo(flush); });
    });
}

void ChainGuard::letGo(const Flush &flush)
{
    m_isFlushing = false;
    m_lock.unlock();
    end(flush);
}

void ChainGuard::end(const Flush &flush)
{
    flush->addResult(Done());
    flush->finish();
}

/// The entry first, then the note that there is one: a crash in between is harmless.
void ChainGuard::write(const ChainEntry &entry,
                       const std::function<void(const VaultResult<Done> &)> &then)
{
    whenFinished(m_vault.write(VaultKey::ofJournal(m_state.journal), entry.toSecret()), this,
                 [this, entry, then](const VaultResult<Done> &written) {
                     if (!written)
                         return then(written);
                     const auto noting = m_journal.run([key = entry.key](Journal &journal) {
                         journal.setKey(key);
                         return journal.noteKept();
                     });
                     whenFinished(noting, this, [then](const JournalResult<Done> &) {
                         then(VaultResult<Done>(Done()));
                     });
                 });
}

} // namespace tillside
