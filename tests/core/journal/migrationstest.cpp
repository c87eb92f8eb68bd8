#include "core/journal/migrations.h"
#include "core/journal/database.h"
#include "core/journal/journalfile.h"
#include "tests/support/samples/journalsamples.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

#include <array>

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

private:
    /// Writes the file that an earlier version left, from tests/core/journal/\a name.
    void write(const QString &name);
    [[nodiscard]] QString file() const { return m_folder->filePath(u"steps.sqlite"_s); }

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

QTEST_GUILESS_MAIN(MigrationsTest)
#include "migrationstest.moc"
