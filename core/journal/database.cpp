#include "core/journal/database.h"

#include "core/base/log.h"
#include "core/journal/sqliteerror.h"
#include "core/journal/statement.h"

#include <QSqlError>
#include <QUuid>

#include <utility>

namespace tillside {

using namespace Qt::StringLiterals;

Database::Database(QString path, QString connection)
    : m_path(std::move(path))
    , m_connection(std::move(connection))
    , m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection))
{ }

Database::~Database()
{
    m_statements.clear();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

JournalResult<std::unique_ptr<Database>> Database::open(const QString &path)
{
    std::unique_ptr<Database> self(
        new Database(path, QUuid::createUuid().toString(QUuid::WithoutBraces)));
    const std::optional<FileIdentity> before = FileIdentity::of(path);
    self->m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    self->m_database.setDatabaseName(path);
    if (!self->m_database.open())
        return reported(self->m_database.lastError());
    for (const QString &pragma : {u"PRAGMA synchronous = FULL"_s, u"PRAGMA foreign_keys = ON"_s}) {
        const JournalResult<Done> set = self->execute(pragma);
        if (!set)
            return set.error();
    }
    const std::optional<FileIdentity> after = FileIdentity::of(path);
    if (!after || (before && before != after))
        return JournalError::Replaced;
    self->m_identity = *after;
    return self;
}

bool Database::isInPlace()
{
    if (FileIdentity::of(m_path) != m_identity)
        return false;
    // SQLite opens the log at the first reading and keeps it open as long as the file.
    const std::optional<FileIdentity> log = FileIdentity::of(m_path + u"-wal"_s);
    if (!m_log)
        m_log = log;
    return log == m_log;
}

JournalResult<Done> Database::useWriteAheadLog()
{
    Statement pragma(*this, u"PRAGMA journal_mode = WAL"_s);
    const JournalResult<bool> row = pragma.next();
    if (!row)
        return row.error();
    if (pragma.value(0).toString() == "wal"_L1)
        return Done{};
    qCWarning(lcJournal) << "the file system of the journal has no write-ahead log";
    return JournalError::CannotOpen;
}

JournalResult<Done> Database::execute(const QString &sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        return reported(query.lastError());
    return Done{};
}

JournalResult<qint64> Database::number(const QString &sql)
{
    Statement statement(*this, sql);
    const JournalResult<bool> row = statement.next();
    if (!row)
        return row.error();
    return statement.value(0).toLongLong();
}

JournalResult<QSqlQuery *> Database::prepared(const QString &sql)
{
    if (const auto known = m_statements.find(sql); known != m_statements.end())
        return &known->second;
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return reported(query.lastError());
    return &m_statements.emplace(sql, std::move(query)).first->second;
}

} // namespace tillside
