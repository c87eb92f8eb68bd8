#include "core/journal/sqliteerror.h"

#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;

/// What SQLite's result codes mean to a till; https://www.sqlite.org/rescode.html lists them all.
class SqliteErrorTest final : public QObject {
    Q_OBJECT

private slots:
    void aNumberHasOneMeaning_data();
    void aNumberHasOneMeaning();
    void withoutANumberTheKindDecides();
};

void SqliteErrorTest::aNumberHasOneMeaning_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<JournalError>("meaning");
    const auto row = [](const char *name, int number, JournalError meaning) {
        QTest::newRow(name) << number << meaning;
    };
    row("PERM", 3, JournalError::CannotOpen);
    row("BUSY", 5, JournalError::Locked);
    row("BUSY_SNAPSHOT", 517, JournalError::Locked);
    row("LOCKED", 6, JournalError::Locked);
    row("READONLY", 8, JournalError::ReadOnly);
    row("READONLY_DBMOVED", 1032, JournalError::ReadOnly);
    row("IOERR", 10, JournalError::DiskFailed);
    row("IOERR_FSYNC", 1034, JournalError::DiskFailed);
    row("CORRUPT", 11, JournalError::Damaged);
    row("NOTADB", 26, JournalError::Damaged);
    row("FULL", 13, JournalError::DiskFull);
    row("IOERR_SHMSIZE", 4874, JournalError::DiskFull);
    row("CANTOPEN", 14, JournalError::CannotOpen);
    row("AUTH", 23, JournalError::CannotOpen);
    row("NOMEM", 7, JournalError::Failed);
    row("IOERR_NOMEM", 3082, JournalError::Failed);
    row("CONSTRAINT_TRIGGER", 1811, JournalError::Failed);
}

void SqliteErrorTest::aNumberHasOneMeaning()
{
    QFETCH(const int, number);
    QFETCH(const JournalError, meaning);
    const QSqlError error({}, {}, QSqlError::StatementError, QString::number(number));
    QCOMPARE(meaningOf(error), meaning);
}

void SqliteErrorTest::withoutANumberTheKindDecides()
{
    QCOMPARE(meaningOf(QSqlError({}, {}, QSqlError::ConnectionError)), JournalError::CannotOpen);
    QCOMPARE(meaningOf(QSqlError({}, {}, QSqlError::StatementError)), JournalError::Failed);
}

QTEST_GUILESS_MAIN(SqliteErrorTest)
#include "sqliteerrortest.moc"
