#include "core/journal/journal.h"
#include "tests/support/samples/journalsamples.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;
using samples::evidence;

/// A file that differs from what Tillside wrote is detected and left unchanged.
class DamageTest final : public QObject {
    Q_OBJECT

private slots:
    void init();

    void theFileRefusesToForget_data();
    void theFileRefusesToForget();
    void aSoundFileHolds();
    void anEditByHandIsFound_data();
    void anEditByHandIsFound();
    void anOldEditIsFoundByReadingEverything();
    void anOldEditIsNotWrittenOver();
    void oneChangedByteIsFound();
    void aFileThatIsNoDatabaseIsDamaged();
    void anotherProgramsDatabaseIsDamaged();
    void aTruncatedFileIsDamaged_data();
    void aTruncatedFileIsDamaged();
    void aLaterVersionIsLeftUntouched();
    void aJournalThatIsAFolderCannotBeOpened();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(u"journal.sqlite"_s); }
    [[nodiscard]] JournalError errorOfOpening() const;
    PaymentRecord recorded();
    void close() { m_journal.reset(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Journal> m_journal;
    TerminalRecord m_terminal;
    PaymentRecord m_first;
    PaymentRecord m_second;
};

/// A terminal and two payments: one event and five.
void DamageTest::init()
{
    m_journal.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_journal = samples::openJournal(m_folder->path());
    QVERIFY(m_journal);
    m_terminal = samples::terminal(u"Counter"_s);
    QVERIFY(m_journal->saveTerminal(m_terminal));
    m_first = recorded();
    m_second = recorded();
    m_second.state = PaymentState::InProgress;
    m_second
        = m_journal->update(m_second, {evidence(u"sending"_s), evidence(u"accepted"_s)}).value();
    m_first = m_journal->update(m_first, {evidence(u"noted"_s, u"a word"_s)}).value();
}

PaymentRecord DamageTest::recorded()
{
    return m_journal->record(samples::payment(m_terminal.id), evidence(u"recorded"_s)).value();
}

JournalError DamageTest::errorOfOpening() const
{
    const auto opened = Journal::open(m_folder->path());
    // An error that no file of these tests causes, so that success shows as a difference.
    return opened ? JournalError::NameTaken : opened.error();
}

void DamageTest::theFileRefusesToForget_data()
{
    QTest::addColumn<QString>("sql");
    const auto row = [](const QString &sql) { QTest::newRow(qPrintable(sql)) << sql; };
    row(u"DELETE FROM event"_s);
    row(u"DELETE FROM event WHERE sequence = 6"_s);
    row(u"UPDATE event SET detail = 'x' WHERE sequence = 2"_s);
    row(u"REPLACE INTO event (sequence, payment, at, code, detail, state_digest, previous, hash) "
        "SELECT 1, payment, at, 'x', detail, state_digest, previous, hash "
        "FROM event WHERE sequence = 2"_s);
    row(u"INSERT INTO event (sequence, payment, at, code, detail, state_digest, previous, hash) "
        "SELECT 9, payment, at, code, detail, state_digest, previous, hash "
        "FROM event WHERE sequence = 2"_s);
    row(u"DELETE FROM payment"_s);
    row(u"REPLACE INTO payment SELECT * FROM payment WHERE number = 1"_s);
    row(u"UPDATE payment SET amount_minor = 1"_s);
    row(u"UPDATE payment SET terminal = 'T-0000000000'"_s);
    row(u"DELETE FROM terminal"_s);
    row(u"UPDATE terminal SET host = 'other'"_s); // As a program of version 2 would.
    row(u"REPLACE INTO terminal SELECT * FROM terminal"_s);
    row(u"UPDATE payment SET approved_minor = 'much'"_s);
}

void DamageTest::theFileRefusesToForget()
{
    QFETCH(QString, sql);
    samples::HandTool tool(file());
    QVERIFY(!tool.run(sql));
    QCOMPARE(tool.value(u"SELECT count(*) FROM event"_s).toInt(), 6);
    QVERIFY(m_journal->verify());
}

void DamageTest::aSoundFileHolds()
{
    QVERIFY(m_journal->verify());
    close();
    m_journal = samples::openJournal(m_folder->path());
    QVERIFY(m_journal);
    QVERIFY(m_journal->verify());
}

void DamageTest::anEditByHandIsFound_data()
{
    QTest::addColumn<QString>("trigger");
    QTest::addColumn<QString>("sql");
    const auto row = [](const char *name, const QString &trigger, const QString &sql) {
        QTest::newRow(name) << trigger << sql;
    };
    row("a word", u"event_update"_s, u"UPDATE event SET detail = 'words' WHERE sequence = 6"_s);
    row("a code", u"event_update"_s, u"UPDATE event SET code = 'approved' WHERE sequence = 4"_s);
    row("a time", u"event_update"_s,
        u"UPDATE event SET at = '2026-03-05T12:00:00.250Z' WHERE sequence = 2"_s);
    row("a word moved", u"event_update"_s,
        u"UPDATE event SET code = 'noteda', detail = ' word' WHERE sequence = 6"_s);
    row("another payment's", u"event_update"_s,
        u"UPDATE event SET payment = (SELECT id FROM payment WHERE number = 2) "
        "WHERE sequence = 6"_s);
    row("a hash", u"event_update"_s, u"UPDATE event SET hash = zeroblob(32) WHERE sequence = 5"_s);
    row("one taken out", u"event_delete"_s, u"DELETE FROM event WHERE sequence = 4"_s);
    row("the last cut off", u"event_delete"_s, u"DELETE FROM event WHERE sequence = 6"_s);
    row("an amount", u"payment_update"_s,
        u"UPDATE payment SET amount_minor = 1 WHERE number = 1"_s);
    row("a state", {}, u"UPDATE payment SET state = 'approved' WHERE number = 2"_s);
    row("hidden from the unresolved", {}, u"UPDATE payment SET ended = 1 WHERE number = 2"_s);
    row("an authorisation", {}, u"UPDATE payment SET authorisation = '1' WHERE number = 1"_s);
    row("an approved amount", {}, u"UPDATE payment SET approved_minor = 0 WHERE number = 1"_s);
    row("a receipt", {}, u"UPDATE payment SET merchant_receipt = x'00' WHERE number = 1"_s);
    row("a revision", {}, u"UPDATE payment SET revision = 7 WHERE number = 1"_s);
}

void DamageTest::anEditByHandIsFound()
{
    QFETCH(QString, trigger);
    QFETCH(QString, sql);
    close();
    {
        samples::HandTool tool(file());
        QVERIFY(trigger.isEmpty() || tool.run(u"DROP TRIGGER "_s + trigger));
        QVERIFY(tool.run(sql));
    }
    QCOMPARE(errorOfOpening(), JournalError::Damaged);
}

void DamageTest::anOldEditIsFoundByReadingEverything()
{
    QVERIFY(m_journal->update(m_second, std::vector<Evidence>(250, evidence(u"asked"_s))));
    QVERIFY(samples::HandTool(file()).run(
        u"UPDATE payment SET card = '541333******0036' WHERE number = 1"_s));
    // Opening checks only the newest part; otherwise each start would take longer than the last.
    close();
    m_journal = samples::openJournal(m_folder->path());
    QVERIFY(m_journal);
    QCOMPARE(m_journal->verify().error(), JournalError::Damaged);
}

void DamageTest::anOldEditIsNotWrittenOver()
{
    QVERIFY(
        samples::HandTool(file()).run(u"UPDATE payment SET state = 'approved' WHERE number = 1"_s));
    PaymentRecord edited = *m_journal->payment(m_first.id).value();
    QCOMPARE(m_journal->update(edited, {evidence(u"noted"_s)}).error(), JournalError::Damaged);
    QCOMPARE(m_journal->events(m_first.id).value().size(), 2U);
    QVERIFY(m_journal->update(m_second, {evidence(u"asked"_s)}));
}

void DamageTest::oneChangedByteIsFound()
{
    close();
    QFile raw(file());
    QVERIFY(raw.open(QIODevice::ReadWrite));
    QByteArray bytes = raw.readAll();
    const qsizetype at = bytes.indexOf("a word");
    QVERIFY(at > 0);
    bytes[at] = 'A';
    QVERIFY(raw.seek(0));
    QCOMPARE(raw.write(bytes), bytes.size());
    raw.close();
    QCOMPARE(errorOfOpening(), JournalError::Damaged);
}

void DamageTest::aFileThatIsNoDatabaseIsDamaged()
{
    close();
    QFile raw(file());
    QVERIFY(raw.open(QIODevice::WriteOnly | QIODevice::Truncate));
    const QByteArray garbage = QByteArray("These are not the bytes of a journal.\n").repeated(200);
    raw.write(garbage);
    raw.close();
    QCOMPARE(errorOfOpening(), JournalError::Damaged);
    QVERIFY(raw.open(QIODevice::ReadOnly));
    QCOMPARE(raw.readAll(), garbage);
}

void DamageTest::anotherProgramsDatabaseIsDamaged()
{
    close();
    QVERIFY(QFile::remove(file()));
    QVERIFY(samples::HandTool(file()).run(u"CREATE TABLE songs (title TEXT)"_s));
    QCOMPARE(errorOfOpening(), JournalError::Damaged);
    QCOMPARE(samples::HandTool(file()).value(u"SELECT count(*) FROM sqlite_schema"_s).toInt(), 1);
}

void DamageTest::aTruncatedFileIsDamaged_data()
{
    QTest::addColumn<qint64>("size");
    QTest::newRow("nothing left") << qint64{0};
    QTest::newRow("half a header") << qint64{50};
    QTest::newRow("a header") << qint64{100};
    QTest::newRow("one page") << qint64{4096};
    QTest::newRow("one and a half") << qint64{6000};
    QTest::newRow("the last page missing") << qint64{-4096};
}

void DamageTest::aTruncatedFileIsDamaged()
{
    QFETCH(qint64, size);
    close();
    QFile raw(file());
    QVERIFY(raw.resize(size < 0 ? raw.size() + size : size));
    QCOMPARE(errorOfOpening(), JournalError::Damaged);
}

void DamageTest::aLaterVersionIsLeftUntouched()
{
    close();
    {
        samples::HandTool tool(file());
        QVERIFY(tool.run(u"PRAGMA user_version = 99"_s));
        QVERIFY(tool.run(u"CREATE TABLE fromTheFuture (x)"_s));
    }
    QFile raw(file());
    QVERIFY(raw.open(QIODevice::ReadOnly));
    const QByteArray before = raw.readAll();
    QCOMPARE(errorOfOpening(), JournalError::Newer);
    QVERIFY(raw.seek(0));
    QCOMPARE(raw.readAll(), before);
}

void DamageTest::aJournalThatIsAFolderCannotBeOpened()
{
    close();
    QVERIFY(QFile::remove(file()));
    QVERIFY(QDir(m_folder->path()).mkdir(u"journal.sqlite"_s));
    QCOMPARE(errorOfOpening(), JournalError::CannotOpen);
}

QTEST_GUILESS_MAIN(DamageTest)
#include "damagetest.moc"
