#include "core/journal/journal.h"
#include "core/journal/restore.h"
#include "tests/support/samples/journalsamples.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;

/// The journal knows its place, and a copy of it that it is one.
class CopyTest final : public QObject, private samples::JournalFixture {
    Q_OBJECT

private slots:
    void init() { QVERIFY(renew()); }

    void whereItWasMadeItIsNoCopy();
    void aCopiedFileIsOneAndTakesNoPayment();
    void aMovedFileIsNone();
    void anotherMachineMakesItOne();
    void withoutATimeOfBirthTheRestDecides();
    void aFileOfAnEarlierVersionBelongsWhereItIsFirstOpened();
    void whatIsAcceptedIsNoCopyAndSaysWhoSaidSo();
    void aBackupIsWholePrivateAndOverwritesNothing();
    void aRestoredJournalIsACopyUntilAccepted();
    void theJournalThatWasThereIsKept();
    void aDamagedBackupIsNotRestored();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(u"journal.sqlite"_s); }
    [[nodiscard]] bool isCopy() const { return m_journal->isCopy().value(); }
    void close() { m_journal.reset(); }
    void reopen()
    {
        m_journal.reset();
        m_journal = samples::openJournal(m_folder->path());
        QVERIFY(m_journal);
    }
    void setMeta(const QString &key, const QString &value)
    {
        close();
        QVERIFY(samples::HandTool(file()).run(
            u"UPDATE meta SET value = '%2' WHERE key = '%1'"_s.arg(key, value)));
        reopen();
    }
    [[nodiscard]] QString journalEvents()
    {
        return samples::HandTool(file()).column(
            u"SELECT code || ' ' || detail FROM event WHERE payment IS NULL AND terminal IS NULL "
            "ORDER BY sequence"_s,
            0);
    }
};

void CopyTest::whereItWasMadeItIsNoCopy()
{
    QVERIFY(!isCopy());
    reopen();
    QVERIFY(!isCopy());
    QVERIFY(m_journal->mayRecord());
}

void CopyTest::aCopiedFileIsOneAndTakesNoPayment()
{
    close();
    QVERIFY(QFile::rename(file(), file() + u".old"_s));
    QVERIFY(QFile::copy(file() + u".old"_s, file()));
    reopen();
    QVERIFY(isCopy());
    QCOMPARE(m_journal->mayRecord().error(), JournalError::Copy);
    const auto refused
        = m_journal->record(samples::payment(m_terminal.id), samples::evidence(u"recorded"_s));
    QCOMPARE(refused.error(), JournalError::Copy);
    QVERIFY(m_journal->payments({}).value().empty());
}

void CopyTest::aMovedFileIsNone()
{
    close();
    const QString elsewhere = m_folder->path() + u"-elsewhere"_s;
    QVERIFY(QDir().rename(m_folder->path(), elsewhere));
    {
        const auto journal = samples::openJournal(elsewhere);
        QVERIFY(journal);
        QVERIFY(!journal->isCopy().value());
    }
    QVERIFY(QDir().rename(elsewhere, m_folder->path()));
}

void CopyTest::anotherMachineMakesItOne()
{
    setMeta(u"machine"_s, u"another"_s);
    QVERIFY(isCopy());
}

void CopyTest::withoutATimeOfBirthTheRestDecides()
{
    setMeta(u"born"_s, {});
    QVERIFY(!isCopy());
    setMeta(u"inode"_s, u"1"_s);
    QVERIFY(isCopy());
}

void CopyTest::aFileOfAnEarlierVersionBelongsWhereItIsFirstOpened()
{
    close();
    // As the migration from version 2 leaves it.
    QVERIFY(samples::HandTool(file()).run(
        u"DELETE FROM meta WHERE key IN ('machine', 'inode', 'born')"_s));
    reopen();
    QVERIFY(!isCopy());
    setMeta(u"machine"_s, u"another"_s);
    QVERIFY(isCopy());
}

void CopyTest::whatIsAcceptedIsNoCopyAndSaysWhoSaidSo()
{
    setMeta(u"machine"_s, u"another"_s);
    QVERIFY(m_journal->accept(u"Ann"_s, m_terminal.pairedAt));
    QVERIFY(!isCopy());
    QVERIFY(m_journal->mayRecord());
    reopen();
    QVERIFY(!isCopy());
    QVERIFY(m_journal->verify());
    QCOMPARE(journalEvents().trimmed(), u"accepted-here Ann"_s);
}

void CopyTest::aBackupIsWholePrivateAndOverwritesNothing()
{
    const PaymentRecord payment = recorded();
    const QString backup = m_folder->filePath(u"backup"_s);
    QVERIFY(m_journal->backUp(backup));
    constexpr auto kOthers
        = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(backup) & kOthers));
    QCOMPARE(m_journal->backUp(backup).error(), JournalError::CannotOpen);
    QCOMPARE(samples::HandTool(backup).value(u"SELECT id FROM payment"_s).toString(),
             payment.id.text());
}

void CopyTest::aRestoredJournalIsACopyUntilAccepted()
{
    const PaymentRecord payment = recorded();
    const QString backup = m_folder->filePath(u"backup"_s);
    QVERIFY(m_journal->backUp(backup));
    const QTemporaryDir folder;
    const auto restored = restoreJournal(folder.path(), backup, m_terminal.pairedAt);
    QVERIFY(restored);
    QCOMPARE(restored.value(), QString());
    const auto journal = samples::openJournal(folder.path());
    QVERIFY(journal);
    QVERIFY(journal->isCopy().value());
    QVERIFY(journal->verify());
    QVERIFY(journal->payment(payment.id).value());
    QVERIFY(journal->accept(u"Ann"_s, m_terminal.pairedAt));
    QVERIFY(!journal->isCopy().value());
}

void CopyTest::theJournalThatWasThereIsKept()
{
    const QString backup = m_folder->filePath(u"backup"_s);
    QVERIFY(m_journal->backUp(backup));
    const PaymentRecord later = recorded();
    close();
    const auto restored = restoreJournal(m_folder->path(), backup, m_terminal.pairedAt);
    QVERIFY(restored);
    QCOMPARE(samples::HandTool(restored.value()).value(u"SELECT id FROM payment"_s).toString(),
             later.id.text());
    reopen();
    QVERIFY(m_journal->payments({}).value().empty());
    QVERIFY(isCopy()); // Even if it got the file number of the old one.
    QCOMPARE(journalEvents().trimmed(), u"restored backup"_s);
}

void CopyTest::aDamagedBackupIsNotRestored()
{
    const PaymentRecord payment = recorded();
    const QString backup = m_folder->filePath(u"backup"_s);
    QVERIFY(m_journal->backUp(backup));
    QVERIFY(samples::HandTool(backup).run(u"UPDATE payment SET state = 'approved', ended = 1"_s));
    close();
    const auto restored = restoreJournal(m_folder->path(), backup, m_terminal.pairedAt);
    QVERIFY(!restored);
    QCOMPARE(restored.error().journal, JournalError::Damaged);
    QVERIFY(!restoreJournal(m_folder->path(), u"/no/such/file"_s, m_terminal.pairedAt));
    QCOMPARE(QDir(m_folder->path()).entryList({u"journal.sqlite.new*"_s}).size(), 0);
    reopen();
    QVERIFY(!isCopy());
    QCOMPARE(m_journal->payment(payment.id).value()->state, PaymentState::Recorded);
}

QTEST_GUILESS_MAIN(CopyTest)
#include "copytest.moc"
