#include "core/journal/migrations.h"
#include "core/journal/database.h"
#include "core/journal/journalfile.h"
#include "core/journal/rollup.h"
#include "tests/support/samples/journalsamples.h"
#include "tests/support/system/nomoreroom.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <csignal>

using namespace tillside;
using namespace Qt::StringLiterals;

namespace {

QStringList first()
{
    return {u"CREATE TABLE a (x)"_s, u"INSERT INTO a VALUES (1)"_s};
}

QStringList second()
{
    return {u"CREATE TABLE b (x)"_s, u"INSERT INTO b SELECT x FROM a"_s};
}

QStringList breaking()
{
    return {u"CREATE TABLE c (x)"_s, u"INSERT INTO nowhere VALUES (1)"_s};
}

const std::array<Migration, 1> kOne{first};
const std::array<Migration, 2> kTwo{first, second};
const std::array<Migration, 3> kBroken{first, second, breaking};

} // namespace

/// A file of each earlier version is migrated to this version, or stays unchanged.
class MigrationsTest final : public QObject {
    Q_OBJECT

private slots:
    void init();

    void anEmptyFileGetsAllSteps();
    void anOlderFileGetsTheMissingSteps();
    void aFailingStepLeavesTheFileAsItWas();
    void theNewestVersionIsLeftAlone();
    void theJournalHasTheVersionOfItsSteps();
    void nothingIsLeftOfTheDraftOfANewFile();
    void aFileOfVersion1IsReadOn();
    void aPaymentOfVersion1IsWrittenOn();
    void aFileOfVersion2IsReadOn();
    void whatVersion2WouldAskAboutStaysUntold();
    void aFileOfVersion2BelongsWhereItIs();
    void aFileOfVersion2ThatWasPutBackIsACopy();
    void anotherEndOfAPaymentOfVersion2IsUntold();
    void aFileOfVersion3WithItsLockIsNoCopy();
    void aFileOfVersion3IsReadOn();
    void aFileOfVersion3IsSummed();
    void aProgramOfVersion3SendsNoMore();
    void aProgramOfVersion3StillSavesItsOutcomes();
    void aProgramOfVersion4ChangesNoTerminalAndSendsNoMore();
    void aMigrationSaysHowFarItIs();
    void aMigrationWithoutRoomLeavesVersion3();
    void aMigrationThatIsKilledLeavesVersion3();

private:
    /// Writes the file that an earlier version left, from tests/core/journal/\a name.
    void write(const QString &name);
    [[nodiscard]] QString file(const QString &name = u"steps.sqlite"_s) const
    {
        return m_folder->filePath(name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void MigrationsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void MigrationsTest::anEmptyFileGetsAllSteps()
{
    const auto database = Database::open(file());
    QVERIFY(database);
    QCOMPARE(versionOf(*database.value(), kTwo).value(), 0);
    QVERIFY(migrate(*database.value(), kTwo));
    QCOMPARE(versionOf(*database.value(), kTwo).value(), 2);
    QCOMPARE(database.value()->number(u"SELECT x FROM b"_s).value(), 1);
    QCOMPARE(database.value()->number(u"PRAGMA application_id"_s).value(), kApplicationId);
}

void MigrationsTest::anOlderFileGetsTheMissingSteps()
{
    const auto database = Database::open(file());
    QVERIFY(migrate(*database.value(), kOne));
    QVERIFY(database.value()->execute(u"UPDATE a SET x = 7"_s));
    QVERIFY(migrate(*database.value(), kTwo));
    QCOMPARE(database.value()->number(u"SELECT x FROM b"_s).value(), 7);
}

void MigrationsTest::aFailingStepLeavesTheFileAsItWas()
{
    const auto database = Database::open(file());
    QVERIFY(migrate(*database.value(), kOne));
    QCOMPARE(migrate(*database.value(), kBroken).error(), JournalError::Failed);
    QCOMPARE(versionOf(*database.value(), kOne).value(), 1);
    // The second step succeeded, but nothing of it remains either.
    QCOMPARE(database.value()->number(u"SELECT count(*) FROM sqlite_schema"_s).value(), 1);
}

void MigrationsTest::theNewestVersionIsLeftAlone()
{
    const auto database = Database::open(file());
    QVERIFY(migrate(*database.value(), kTwo));
    QVERIFY(migrate(*database.value(), kTwo));
    QCOMPARE(database.value()->number(u"SELECT count(*) FROM a"_s).value(), 1);
    QCOMPARE(migrate(*database.value(), kOne).error(), JournalError::Newer);
}

void MigrationsTest::theJournalHasTheVersionOfItsSteps()
{
    const auto database = openJournalFile(m_folder->path());
    QVERIFY(database);
    QCOMPARE(database.value()->number(u"PRAGMA user_version"_s).value(),
             std::ssize(journalMigrations()));
}

void MigrationsTest::nothingIsLeftOfTheDraftOfANewFile()
{
    {
        const auto database = openJournalFile(m_folder->path());
        QVERIFY(database);
    }
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"journal.sqlite"_s});
}

void MigrationsTest::write(const QString &name)
{
    QFile script(QStringLiteral(TILLSIDE_SOURCE_DIR "/tests/core/journal/") + name);
    QVERIFY(script.open(QIODevice::ReadOnly));
    const QString path = m_folder->filePath(u"journal.sqlite"_s);
    samples::HandTool tool(path);
    const QStringList statements
        = QString::fromUtf8(script.readAll()).split(u"\n\n"_s, Qt::SkipEmptyParts);
    for (const QString &statement : statements)
        QVERIFY2(statement.startsWith(u"--"_s) || tool.run(statement), qPrintable(statement));
}

void MigrationsTest::aFileOfVersion1IsReadOn()
{
    write(u"version1.sql"_s);
    const auto journal = samples::openJournal(m_folder->path());
    QVERIFY(journal);
    QVERIFY(journal->verify()); // The whole chain, and the digest of each row.
    const auto payments = journal->payments({.oldestFirst = true}).value();
    QCOMPARE(payments.size(), 7U);
    QCOMPARE(payments.front().state, PaymentState::Approved);
    QCOMPARE(payments.front().approved->minor(), 1184);
    QCOMPARE(payments.back().settled->seen, u"receipt 4711"_s);
    for (const PaymentRecord &payment : payments) {
        QCOMPARE(payment.extras, Extras());
        QVERIFY(!payment.contradictedAt && !payment.askAgainAt);
        QVERIFY(!journal->events(payment.id).value().empty());
    }
    QVERIFY(journal->payments({.contradictedOnly = true}).value().empty());
    QVERIFY(journal->payments({.askAgainOnly = true}).value().empty());
}

void MigrationsTest::aPaymentOfVersion1IsWrittenOn()
{
    write(u"version1.sql"_s);
    {
        const auto journal = samples::openJournal(m_folder->path());
        QVERIFY(journal);
        PaymentRecord declined = journal->payments({.oldestFirst = true}).value().at(1);
        QCOMPARE(declined.state, PaymentState::Declined);
        declined.contradictedAt = declined.endedAt;
        declined.extras.tip = 100;
        QVERIFY(journal->update(declined, {samples::evidence(u"contradicts-outcome"_s)}));
    }
    const auto again = samples::openJournal(m_folder->path());
    QVERIFY(again);
    QVERIFY(again->verify());
    const auto contradicted = again->payments({.contradictedOnly = true}).value();
    QCOMPARE(contradicted.size(), 1U);
    QCOMPARE(contradicted.front().extras.tip, 100);
}

void MigrationsTest::aFileOfVersion2IsReadOn()
{
    write(u"version2.sql"_s);
    const auto journal = samples::openJournal(m_folder->path());
    QVERIFY(journal);
    QVERIFY(journal->verify());
    const auto payments = journal->payments({.oldestFirst = true}).value();
    QCOMPARE(payments.size(), 5U);
    QCOMPARE(payments.front().extras.tip, 107);
    QCOMPARE(payments.back().state, PaymentState::Approved);
    for (const PaymentRecord &payment : payments)
        QCOMPARE(journal->events(payment.id).value().front().evidence.code, u"recorded"_s);
    QCOMPARE(journal->terminals().value().front().serial, *Serial::parse(u"SN12AB"));
}

void MigrationsTest::whatVersion2WouldAskAboutStaysUntold()
{
    write(u"version2.sql"_s);
    QVERIFY(samples::openJournal(m_folder->path()));
    samples::HandTool tool(m_folder->filePath(u"journal.sqlite"_s));
    const QString untold = u"SELECT amount_minor FROM payment WHERE ended = 1 "
                           "AND told_at IS NULL AND told_before = 0"_s;
    QCOMPARE(tool.column(untold, 0), u"4410"_s); // The sale that `check` found approved.
}

/// What counts as told from before is what the till said then: another end was not told.
void MigrationsTest::anotherEndOfAPaymentOfVersion2IsUntold()
{
    write(u"version2.sql"_s);
    const auto journal = samples::openJournal(m_folder->path());
    QVERIFY(journal);
    PaymentRecord first = journal->payments({.oldestFirst = true}).value().front();
    const auto isListed = [&] {
        const auto untold = journal->payments({.untoldOnly = true}).value();
        return std::any_of(untold.begin(), untold.end(),
                           [&](const PaymentRecord &payment) { return payment.id == first.id; });
    };
    QVERIFY(isEnded(first.state) && !isListed());
    first = journal->update(first, {samples::evidence(u"end-confirmed"_s)}).value();
    QVERIFY(!isListed());
    first.state = PaymentState::Voided;
    first = journal->update(first, {samples::evidence(u"voided"_s)}).value();
    QVERIFY(isListed());
}

void MigrationsTest::aFileOfVersion2BelongsWhereItIs()
{
    write(u"version2.sql"_s);
    QVERIFY(!samples::openJournal(m_folder->path())->isCopy().value());
}

/// A later version has worked in the folder: it left its lock file there.
void MigrationsTest::aFileOfVersion2ThatWasPutBackIsACopy()
{
    write(u"version2.sql"_s);
    QFile lock(m_folder->filePath(u"chain.lock"_s));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    QVERIFY(samples::openJournal(m_folder->path())->isCopy().value());
}

/// Programs of version 3 leave that file themselves: this is a plain update.
void MigrationsTest::aFileOfVersion3WithItsLockIsNoCopy()
{
    write(u"version3.sql"_s);
    QFile lock(m_folder->filePath(u"chain.lock"_s));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    const auto journal = samples::openJournal(m_folder->path());
    QVERIFY(!journal->isCopy().value());
    QVERIFY(journal->mayRecord());
}

void MigrationsTest::aFileOfVersion3IsReadOn()
{
    write(u"version3.sql"_s);
    const auto journal = samples::openJournal(m_folder->path());
    QVERIFY(journal);
    QVERIFY(journal->verify());
    const auto page = journal->search().page({}).value();
    QCOMPARE(page.payments.size(), 7U);
    QCOMPARE(page.payments.front().type, PaymentType::Refund);
    QCOMPARE(page.payments.back().extras.tip, 107);
    const PaymentFilter table{.search = readSearch(u"table-7", QLocale::c(), {}).value()};
    QCOMPARE(journal->search().page(table).value().payments.front().amount.minor(), 1077);
    PaymentRecord payment = journal->payment(page.payments.front().id).value().value();
    QVERIFY(journal->update(payment, {samples::evidence(u"asked"_s)}));
    QVERIFY(journal->verify());
}

/// The figures are those that version 3 printed when it made the file.
void MigrationsTest::aFileOfVersion3IsSummed()
{
    write(u"version3.sql"_s);
    const auto journal = samples::openJournal(m_folder->path());
    QVERIFY(journal);
    QStringList lines;
    for (const PaymentTotal &total : journal->search().totals({}).value())
        lines += u"%1 %2: %3 of %4, %5 tip %6"_s.arg(nameOf(total.type), nameOf(total.standing))
                     .arg(total.count)
                     .arg(total.asked.toDecimal(), total.approved.toDecimal())
                     .arg(total.extras.tip);
    const QStringList expected{
        u"sale approved: 3 of 46.65, 44.54 tip 107"_s, u"sale declined: 1 of 12.05, 0.00 tip 0"_s,
        u"sale cancelled: 1 of 9.33, 0.00 tip 0"_s, u"refund approved: 1 of 5.00, 5.00 tip 0"_s,
        u"void approved: 1 of 20.00, 20.00 tip 0"_s};
    QCOMPARE(lines, expected);
}

/// What a window of version 3 runs that has the file open while another program migrates it.
void MigrationsTest::aProgramOfVersion3SendsNoMore()
{
    write(u"version3.sql"_s);
    samples::HandTool old(file(u"journal.sqlite"_s));
    const QString record = uR"(INSERT INTO payment (id, terminal, type, amount_minor, currency,
            decimals, reference, started_at, uti_mode, state, ended, authorisation, card,
            response_code, merchant_receipt, cardholder_receipt, signature_required, revision)
        SELECT '%1', terminal, type, amount_minor, currency, decimals, reference, started_at,
            uti_mode, 'recorded', 0, '', '', '', merchant_receipt, cardholder_receipt, 0, 1
        FROM payment WHERE number = 1)"_s;
    QVERIFY(old.run(record.arg(u"P-0000000001"_s)));
    QVERIFY(samples::openJournal(m_folder->path()));
    QVERIFY(!old.run(record.arg(u"P-0000000002"_s)));
}

void MigrationsTest::aProgramOfVersion3StillSavesItsOutcomes()
{
    write(u"version3.sql"_s);
    samples::HandTool old(file(u"journal.sqlite"_s));
    const auto journal = samples::openJournal(m_folder->path());
    QVERIFY(journal);
    QVERIFY(old.run(u"UPDATE payment SET state = 'voided', revision = revision + 1 "
                    "WHERE number = 5"_s));
    QCOMPARE(old.column(selectWrongTotals(), 0), QString());
    QCOMPARE(old.value(u"SELECT sum(approved) FROM total WHERE standing = 'voided'"_s), 2000);
}

/// Its digest of a terminal would not cover the column that it does not know.
void MigrationsTest::aProgramOfVersion4ChangesNoTerminalAndSendsNoMore()
{
    write(u"version3.sql"_s);
    {
        const auto database = Database::open(file(u"journal.sqlite"_s));
        QVERIFY(migrate(*database.value(), journalMigrations().first(4)));
    }
    samples::HandTool old(file(u"journal.sqlite"_s));
    const auto changes = [&old](const QString &name) {
        return old.run(u"BEGIN"_s) && old.run(u"INSERT INTO meta VALUES ('writing', '1')"_s)
            && old.run(u"UPDATE terminal SET name = '%1'"_s.arg(name))
            && old.run(u"DELETE FROM meta WHERE key = 'writing'"_s);
    };
    const QString record = uR"(INSERT INTO payment (id, terminal, type, amount_minor, currency,
            decimals, reference, started_at, uti_mode, state, ended, authorisation, card,
            response_code, merchant_receipt, cardholder_receipt, signature_required, revision,
            recorded_as)
        SELECT 'P-0000000001', terminal, type, amount_minor, currency, decimals, reference,
            started_at, uti_mode, 'recorded', 0, '', '', '', merchant_receipt, cardholder_receipt,
            0, 1, 4 FROM payment WHERE number = 1)"_s;
    QVERIFY(changes(u"Bar"_s));
    QVERIFY(old.run(record));
    QVERIFY(old.run(u"ROLLBACK"_s));
    const auto journal = samples::openJournal(m_folder->path());
    QVERIFY(journal && journal->verify());
    QVERIFY(!changes(u"Bar"_s));
    QVERIFY(old.run(u"ROLLBACK"_s));
    QVERIFY(!old.run(record));
    TerminalRecord terminal = journal->terminals().value().front();
    QCOMPARE(terminal.voidCutOff, VoidCutOff());
    terminal.voidCutOff = VoidCutOff::parse(u"23:30 Europe/Berlin"_s).value();
    QVERIFY(journal->saveTerminal(terminal));
    QCOMPARE(journal->terminals().value().front(), terminal);
    QVERIFY(journal->verify());
    terminal.voidCutOff = VoidCutOff();
    QVERIFY(journal->saveTerminal(terminal));
    QCOMPARE(journal->terminals().value().front(), terminal);
    QVERIFY(journal->verify());
}

void MigrationsTest::aMigrationSaysHowFarItIs()
{
    write(u"version3.sql"_s);
    std::vector<qsizetype> done;
    qsizetype all = 0;
    const auto journal = Journal::open(m_folder->path(), [&](qsizetype now, qsizetype of) {
        done.push_back(now);
        all = of;
    });
    QVERIFY(journal);
    QCOMPARE(qsizetype(done.size()), all);
    QVERIFY(std::is_sorted(done.begin(), done.end()));
    QCOMPARE(done.front(), 0);
    done.clear();
    QVERIFY(
        Journal::open(m_folder->path(), [&](qsizetype now, qsizetype) { done.push_back(now); }));
    QVERIFY(done.empty());
}

void MigrationsTest::aMigrationWithoutRoomLeavesVersion3()
{
    write(u"version3.sql"_s);
    {
        const NoMoreRoom full;
        QVERIFY(!Journal::open(m_folder->path()));
    }
    samples::HandTool tool(file(u"journal.sqlite"_s));
    QCOMPARE(tool.value(u"PRAGMA user_version"_s), 3);
    QVERIFY(!tool.run(u"SELECT cashier FROM payment"_s));
    QVERIFY(samples::openJournal(m_folder->path()));
}

/// Kills a process in the middle of each statement of the migration.
void MigrationsTest::aMigrationThatIsKilledLeavesVersion3()
{
    for (int statement = 1; statement < 20; statement += 3) {
        init();
        write(u"version3.sql"_s);
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(),
                      {u"--migrate"_s, m_folder->path(), QString::number(statement)});
        QVERIFY(process.waitForFinished(-1));
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
        QCOMPARE(samples::HandTool(file(u"journal.sqlite"_s)).value(u"PRAGMA user_version"_s), 3);
        const auto journal = samples::openJournal(m_folder->path());
        QVERIFY(journal && journal->verify());
    }
}

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--migrate"_s) {
        const auto killed = [at = arguments.value(3).toInt()](qsizetype done, qsizetype) {
            if (done == at)
                std::raise(SIGKILL);
        };
        return Journal::open(arguments.value(2), killed) ? 0 : 1;
    }
    MigrationsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "migrationstest.moc"
