#include "core/journal/migrations.h"
#include "core/journal/database.h"
#include "core/journal/journalfile.h"
#include "tests/support/samples/journalsamples.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

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

constexpr std::array<Migration, 1> kOne{first};
constexpr std::array<Migration, 2> kTwo{first, second};
constexpr std::array<Migration, 3> kBroken{first, second, breaking};

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

private:
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

QTEST_GUILESS_MAIN(MigrationsTest)
#include "migrationstest.moc"
