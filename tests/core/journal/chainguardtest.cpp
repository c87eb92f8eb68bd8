#include "core/journal/chainguard.h"
#include "core/vault/memoryvault.h"
#include "tests/support/samples/journalsamples.h"
#include "tests/support/till/tillfixture.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QTest>
#include <QTimer>

#include <memory>
#include <utility>

using namespace tillside;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A keychain that is locked at first: it says "not found" and takes nothing.
class LockedVault final : public TokenVault {
public:
    explicit LockedVault(TokenVault &vault)
        : m_vault(vault)
    { }

    bool isLocked = true;

    QFuture<VaultResult<Secret>> read(const VaultKey &key) override
    {
        return isLocked ? QtFuture::makeReadyFuture(VaultResult<Secret>(VaultError::NotFound))
                        : m_vault.read(key);
    }
    QFuture<VaultResult<Done>> write(const VaultKey &key, const Secret &entry) override
    {
        return isLocked ? QtFuture::makeReadyFuture(VaultResult<Done>(VaultError::Refused))
                        : m_vault.write(key, entry);
    }
    QFuture<VaultResult<Done>> remove(const VaultKey &key) override { return m_vault.remove(key); }
    QString place() const override { return {}; }

private:
    TokenVault &m_vault;
};

/// A keychain in which another face writes an entry after the first look.
class OvertakenVault final : public TokenVault {
public:
    OvertakenVault(TokenVault &vault, const Secret &entry)
        : m_vault(vault)
        , m_entry(entry)
    { }

    QFuture<VaultResult<Secret>> read(const VaultKey &key) override
    {
        auto found = m_vault.read(key);
        if (!std::exchange(m_isOvertaken, true))
            static_cast<void>(m_vault.write(key, m_entry));
        return found;
    }
    QFuture<VaultResult<Done>> write(const VaultKey &key, const Secret &entry) override
    {
        return m_vault.write(key, entry);
    }
    QFuture<VaultResult<Done>> remove(const VaultKey &key) override { return m_vault.remove(key); }
    QString place() const override { return {}; }

private:
    TokenVault &m_vault;
    Secret m_entry;
    bool m_isOvertaken = false;
};

} // namespace

/// The keychain knows the newest event of the journal, so that an older file is recognised.
class ChainGuardTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"tillside.*=false"_s); }
    void init();
    void cleanup() { close(); }

    void aNewJournalIsKept();
    void theEntryOfAnotherFaceIsNotReplaced();
    void aJournalThatGrewIsCurrent();
    void anOlderCopyIsRecognised();
    void aCutOffEndIsRecognised();
    void anotherEventAtTheSamePlaceIsRecognised();
    void anEntryThatIsGoneCountsAsOlder();
    void aLockedKeychainStopsNoPayment();
    void aKeychainUnlockedLaterIsAskedAgain();
    void aCopyDoesNotWriteTheEntryOfItsOriginal();
    void anEntryThatIsNotUnderstoodCountsAsOlder();
    void anAcceptedJournalIsCurrentFromThenOn();
    void theEntryNeverGoesBackwards();
    void theEntryFollowsTheJournal();
    void aFlushWaitsForAnotherFace();
    void eventsGetMacsOnceTheKeyIsKnown();
    void nothingIsAskedOfTheKeychainBeforeItIsWanted();

private:
    void open();
    void close();
    void pay();
    [[nodiscard]] JournalAge age() { return TillFixture::answerOf(m_guard->age()); }
    void flush() { static_cast<void>(TillFixture::answerOf(m_guard->flush())); }
    [[nodiscard]] VaultKey key();
    [[nodiscard]] ChainHead keptHead();
    static void copy(const QString &from, const QString &to);
    /// Pays, lets the keychain know, and puts back the journal from before.
    void payAndPutBack();

    std::unique_ptr<QTemporaryDir> m_folder;
    MemoryVault m_vault;
    std::unique_ptr<JournalThread> m_journal;
    std::unique_ptr<ChainGuard> m_guard;
    TerminalRecord m_terminal;
};

void ChainGuardTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_terminal = samples::terminal(u"Counter"_s);
    open();
    QVERIFY(TillFixture::answerOf(
        m_journal->run([this](Journal &journal) { return journal.saveTerminal(m_terminal); })));
}

void ChainGuardTest::open()
{
    m_journal = std::make_unique<JournalThread>();
    QVERIFY(TillFixture::answerOf(m_journal->open(m_folder->path())));
    m_guard = std::make_unique<ChainGuard>(*m_journal, m_vault, m_folder->path(), 50ms);
}

void ChainGuardTest::close()
{
    m_guard.reset();
    m_journal.reset();
}

void ChainGuardTest::pay()
{
    QVERIFY(TillFixture::answerOf(m_journal->run([this](Journal &journal) {
        return journal.record(samples::payment(m_terminal.id), samples::evidence(u"recorded"_s));
    })));
}

VaultKey ChainGuardTest::key()
{
    const auto id
        = TillFixture::answerOf(m_journal->run([](Journal &journal) { return journal.id(); }));
    return VaultKey::ofJournal(id.value());
}

ChainHead ChainGuardTest::keptHead()
{
    const auto secret = TillFixture::answerOf(m_vault.read(key()));
    return ChainEntry::fromSecret(secret.value()).value().head;
}

/// What is in a closed journal, into the same file if there is one: a new file would be a copy of
/// the journal, which is refused for another reason.
void ChainGuardTest::copy(const QString &from, const QString &to)
{
    for (const QString &name : {u"journal.sqlite"_s, u"journal.sqlite-wal"_s}) {
        QFile source(QDir(from).filePath(name));
        QFile target(QDir(to).filePath(name));
        if (!source.open(QIODevice::ReadOnly)) {
            target.remove();
            continue;
        }
        const QByteArray bytes = source.readAll();
        QVERIFY(target.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(target.write(bytes), bytes.size());
    }
}

void ChainGuardTest::payAndPutBack()
{
    QTemporaryDir backup;
    close();
    copy(m_folder->path(), backup.path());
    open();
    pay();
    QCOMPARE(age(), JournalAge::Current);
    close();
    copy(backup.path(), m_folder->path());
    open();
}

void ChainGuardTest::aNewJournalIsKept()
{
    pay();
    QCOMPARE(age(), JournalAge::Current);
    QCOMPARE(keptHead().sequence, 2); // The terminal's event and the payment's.
}

/// Two faces open a new journal at the same moment. The MACs are made with the first one's key.
void ChainGuardTest::theEntryOfAnotherFaceIsNotReplaced()
{
    const auto head
        = TillFixture::answerOf(m_journal->run([](Journal &journal) { return journal.head(); }));
    const Secret entry = ChainEntry::create(head.value()).toSecret();
    OvertakenVault vault(m_vault, entry);
    ChainGuard guard(*m_journal, vault, m_folder->path());
    QCOMPARE(TillFixture::answerOf(guard.age()), JournalAge::Current);
    const auto kept = TillFixture::answerOf(m_vault.read(key()));
    QVERIFY(kept.value() == entry);
}

/// A crash came between the commit and the keychain.
void ChainGuardTest::aJournalThatGrewIsCurrent()
{
    QCOMPARE(age(), JournalAge::Current);
    m_guard.reset();
    pay();
    close();
    open();
    QCOMPARE(age(), JournalAge::Current);
}

void ChainGuardTest::anOlderCopyIsRecognised()
{
    payAndPutBack();
    QCOMPARE(age(), JournalAge::Older);
}

void ChainGuardTest::aCutOffEndIsRecognised()
{
    pay();
    pay();
    QCOMPARE(age(), JournalAge::Current);
    close();
    {
        samples::HandTool tool(m_folder->filePath(u"journal.sqlite"_s));
        for (const QString &sql :
             {u"DROP TRIGGER event_delete"_s, u"DROP TRIGGER payment_delete"_s,
              u"DELETE FROM event WHERE sequence = 3"_s, u"DELETE FROM payment WHERE number = 2"_s})
            QVERIFY(tool.run(sql));
    }
    open(); // The chain itself is whole.
    QCOMPARE(age(), JournalAge::Older);
}

void ChainGuardTest::anotherEventAtTheSamePlaceIsRecognised()
{
    payAndPutBack();
    pay(); // Longer than the other one, but not the same.
    pay();
    QCOMPARE(age(), JournalAge::Older);
}

void ChainGuardTest::anEntryThatIsGoneCountsAsOlder()
{
    QCOMPARE(age(), JournalAge::Current);
    QVERIFY(TillFixture::answerOf(m_vault.remove(key())));
    close();
    open();
    QCOMPARE(age(), JournalAge::Older);
}

void ChainGuardTest::aLockedKeychainStopsNoPayment()
{
    QCOMPARE(age(), JournalAge::Current);
    LockedVault locked(m_vault);
    ChainGuard guard(*m_journal, locked, m_folder->path());
    QCOMPARE(TillFixture::answerOf(guard.age()), JournalAge::NotVerified);
}

void ChainGuardTest::aKeychainUnlockedLaterIsAskedAgain()
{
    QCOMPARE(age(), JournalAge::Current);
    LockedVault vault(m_vault);
    ChainGuard guard(*m_journal, vault, m_folder->path());
    QCOMPARE(TillFixture::answerOf(guard.age()), JournalAge::NotVerified);
    vault.isLocked = false;
    QCOMPARE(TillFixture::answerOf(guard.age()), JournalAge::Current);
}

/// Looking at a copy must not make the original look older.
void ChainGuardTest::aCopyDoesNotWriteTheEntryOfItsOriginal()
{
    pay();
    QCOMPARE(age(), JournalAge::Current);
    const ChainHead original = keptHead();
    close();
    {
        samples::HandTool tool(m_folder->filePath(u"journal.sqlite"_s));
        QVERIFY(tool.run(u"UPDATE meta SET value = 'another' WHERE key = 'machine'"_s));
    }
    open();
    QCOMPARE(age(), JournalAge::Current);
    QVERIFY(TillFixture::answerOf(m_journal->run(
        [this](Journal &journal) { return journal.saveTerminal(samples::terminal(u"Bar"_s)); })));
    flush();
    QCOMPARE(keptHead(), original);
}

void ChainGuardTest::anEntryThatIsNotUnderstoodCountsAsOlder()
{
    QCOMPARE(age(), JournalAge::Current);
    QVERIFY(TillFixture::answerOf(m_vault.write(key(), Secret("{}"))));
    close();
    open();
    QCOMPARE(age(), JournalAge::Older);
}

void ChainGuardTest::anAcceptedJournalIsCurrentFromThenOn()
{
    anEntryThatIsGoneCountsAsOlder();
    QVERIFY(TillFixture::answerOf(m_guard->accept()));
    QCOMPARE(age(), JournalAge::Current);
    close();
    open();
    QCOMPARE(age(), JournalAge::Current);
}

void ChainGuardTest::theEntryNeverGoesBackwards()
{
    QCOMPARE(age(), JournalAge::Current);
    const ChainHead older = keptHead();
    pay();
    flush();
    const ChainHead newest = keptHead();
    QVERIFY(newest.sequence > older.sequence);
    // A face whose journal is an older copy follows it, not the newest one.
    QTemporaryDir folder;
    const auto journal = samples::openJournal(m_folder->path());
    QVERIFY(journal->reaches(newest).value());
    flush();
    QCOMPARE(keptHead(), newest);
}

void ChainGuardTest::theEntryFollowsTheJournal()
{
    QCOMPARE(age(), JournalAge::Current);
    pay();
    QTRY_COMPARE(keptHead().sequence, 2);
}

/// The other face read the journal before this one's event.
void ChainGuardTest::aFlushWaitsForAnotherFace()
{
    QCOMPARE(age(), JournalAge::Current);
    auto other = std::make_unique<ProcessLock>(m_folder->filePath(u"chain.lock"_s));
    QVERIFY(other->tryLock());
    pay();
    const QFuture<Done> flushed = m_guard->flush();
    QTimer::singleShot(200ms, this, [&other] { other.reset(); });
    static_cast<void>(TillFixture::answerOf(flushed));
    QCOMPARE(keptHead().sequence, 2);
}

void ChainGuardTest::eventsGetMacsOnceTheKeyIsKnown()
{
    pay();
    QCOMPARE(age(), JournalAge::Current);
    pay();
    samples::HandTool tool(m_folder->filePath(u"journal.sqlite"_s));
    QCOMPARE(tool.column(u"SELECT coalesce(length(mac), 0) FROM event ORDER BY sequence"_s, 0),
             u"0\n0\n32"_s);
}

void ChainGuardTest::nothingIsAskedOfTheKeychainBeforeItIsWanted()
{
    pay();
    flush();
    QVERIFY(!TillFixture::answerOf(m_vault.read(key())));
}

QTEST_GUILESS_MAIN(ChainGuardTest)
#include "chainguardtest.moc"
