#include "core/journal/journal.h"
#include "core/journal/database.h"
#include "core/journal/journalfile.h"
#include "tests/support/samples/journalsamples.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;
using samples::evidence;

/// What the journal promises to code that writes payments, on an undamaged file.
class JournalTest final : public QObject, private samples::JournalFixture {
    Q_OBJECT

private slots:
    void init();

    void whatWasRecordedIsThereForTheNextProcess();
    void theFirstWriteOfAPaymentIsRevisionOne();
    void theSamePaymentIsNotRecordedTwice();
    void aPaymentOfAnUnknownTerminalIsRefused();
    void aPaymentWithoutATimeIsRefused();
    void anUpdateFromAnOldReadingIsStale();
    void anUpdateOfAnUnknownPaymentIsStale();
    void aStaleUpdateLeavesNoEvidence();
    void aChangeWithoutEvidenceIsRefused();
    void whatWasAskedForNeverChanges();
    void theEvidenceIsKeptInOrderAndByPayment();
    void eachCommitIsSyncedToTheLog();
};

void JournalTest::init()
{
    QVERIFY(renew());
}

void JournalTest::whatWasRecordedIsThereForTheNextProcess()
{
    const PaymentRecord payment = recorded();
    // A second connection while the first one is still open sees the commit.
    const auto other = samples::openJournal(m_folder->path());
    QVERIFY(other);
    QVERIFY(other->payment(payment.id).value());
    QCOMPARE(other->events(payment.id).value().size(), 1U);
}

void JournalTest::theFirstWriteOfAPaymentIsRevisionOne()
{
    PaymentRecord payment = samples::payment(m_terminal.id);
    payment.revision = 17;
    QCOMPARE(m_journal->record(payment, evidence(u"recorded"_s)).value().revision, 1);
    QCOMPARE(m_journal->payment(payment.id).value()->revision, 1);
}

void JournalTest::theSamePaymentIsNotRecordedTwice()
{
    const PaymentRecord payment = recorded();
    QCOMPARE(m_journal->record(payment, evidence(u"again"_s)).error(), JournalError::Stale);
    QCOMPARE(m_journal->events(payment.id).value().size(), 1U);
}

void JournalTest::aPaymentOfAnUnknownTerminalIsRefused()
{
    const PaymentRecord payment = samples::payment(TerminalId::create());
    QCOMPARE(m_journal->record(payment, evidence(u"recorded"_s)).error(), JournalError::Failed);
    QVERIFY(!m_journal->payment(payment.id).value());
}

void JournalTest::aPaymentWithoutATimeIsRefused()
{
    PaymentRecord payment = samples::payment(m_terminal.id);
    payment.startedAt = {};
    QCOMPARE(m_journal->record(payment, evidence(u"recorded"_s)).error(), JournalError::Failed);
}

void JournalTest::anUpdateFromAnOldReadingIsStale()
{
    PaymentRecord ours = recorded();
    const auto other = samples::openJournal(m_folder->path());
    PaymentRecord theirs = *other->payment(ours.id).value();
    theirs.state = PaymentState::Declined;
    QVERIFY(other->update(theirs, {evidence(u"declined"_s)}));

    ours.state = PaymentState::Sending;
    QCOMPARE(m_journal->update(ours, {evidence(u"sending"_s)}).error(), JournalError::Stale);
    const PaymentRecord read = *m_journal->payment(ours.id).value();
    QCOMPARE(read.state, PaymentState::Declined);
    QVERIFY(m_journal->update(read, {evidence(u"noted"_s)}));
}

void JournalTest::anUpdateOfAnUnknownPaymentIsStale()
{
    PaymentRecord payment = samples::payment(m_terminal.id);
    payment.revision = 1;
    QCOMPARE(m_journal->update(payment, {evidence(u"x"_s)}).error(), JournalError::Stale);
}

void JournalTest::aStaleUpdateLeavesNoEvidence()
{
    PaymentRecord payment = recorded();
    payment.revision = 9;
    QVERIFY(!m_journal->update(payment, {evidence(u"sending"_s)}));
    QCOMPARE(m_journal->events(payment.id).value().size(), 1U);
}

void JournalTest::aChangeWithoutEvidenceIsRefused()
{
    PaymentRecord payment = recorded();
    payment.state = PaymentState::Approved;
    QCOMPARE(m_journal->update(payment, {}).error(), JournalError::Failed);
    QCOMPARE(m_journal->payment(payment.id).value()->state, PaymentState::Recorded);
}

void JournalTest::whatWasAskedForNeverChanges()
{
    const PaymentRecord payment = recorded();
    PaymentRecord dearer = payment;
    dearer.amount = Money(125'000, payment.amount.currency());
    QCOMPARE(m_journal->update(dearer, {evidence(u"x"_s)}).error(), JournalError::Failed);
    PaymentRecord refund = payment;
    refund.type = PaymentType::Refund;
    QCOMPARE(m_journal->update(refund, {evidence(u"x"_s)}).error(), JournalError::Failed);
    QCOMPARE(m_journal->payment(payment.id).value()->amount, payment.amount);
    QCOMPARE(m_journal->events(payment.id).value().size(), 1U);
}

void JournalTest::theEvidenceIsKeptInOrderAndByPayment()
{
    const PaymentRecord first = recorded();
    const PaymentRecord second = recorded();
    QVERIFY(
        m_journal->update(second, {evidence(u"sending"_s), evidence(u"accepted"_s, u"<ok>"_s)}));
    QVERIFY(m_journal->update(first, {evidence(u"sending"_s)}));

    const auto events = m_journal->events(second.id).value();
    QCOMPARE(events.size(), 3U);
    QCOMPARE(events[0].evidence.code, u"recorded"_s);
    QCOMPARE(events[1].evidence.code, u"sending"_s);
    QCOMPARE(events[2].evidence.code, u"accepted"_s);
    QCOMPARE(stored(events[2].evidence.detail), u"<ok>"_s);
    QCOMPARE(events[2].evidence.at, evidence(u"x"_s).at);
    QCOMPARE(events[2].payment, second.id);
    QVERIFY(events[0].sequence < events[1].sequence && events[1].sequence < events[2].sequence);
    QVERIFY(m_journal->events(first.id).value()[1].sequence > events[2].sequence);
}

void JournalTest::eachCommitIsSyncedToTheLog()
{
    const auto database = openJournalFile(m_folder->path());
    QVERIFY(database);
    constexpr int kFull = 2;
    QCOMPARE(database.value()->number(u"PRAGMA synchronous"_s).value(), kFull);
    QCOMPARE(database.value()->number(u"PRAGMA foreign_keys"_s).value(), 1);
    samples::HandTool tool(m_folder->filePath(u"journal.sqlite"_s));
    QCOMPARE(tool.value(u"PRAGMA journal_mode"_s).toString(), u"wal"_s);
}

QTEST_GUILESS_MAIN(JournalTest)
#include "journaltest.moc"
