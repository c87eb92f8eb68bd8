#pragma once

#include "core/journal/journalerror.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <map>
#include <memory>

namespace tillside {

/// One connection to one SQLite file, for the thread that opened it. It closes when destroyed, and
/// every Statement must be gone by then.
///
/// Every commit is synced before it returns (synchronous=FULL), foreign keys are enforced, and it
/// waits up to 5 s for another process's lock.
class Database {
public:
    /// Opens the file \a path. Writes nothing to it yet.
    [[nodiscard]] static JournalResult<std::unique_ptr<Database>> open(const QString &path);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// Turns on the write-ahead log; `CannotOpen` if the file system does not support shared
    /// memory.
    [[nodiscard]] JournalResult<Done> useWriteAheadLog();

    /// Runs one statement that returns no rows, once.
    [[nodiscard]] JournalResult<Done> execute(const QString &sql);
    /// The integer in the first row and column of \a sql, such as a pragma's value.
    [[nodiscard]] JournalResult<qint64> number(const QString &sql);

    /// For Statement: \a sql, prepared at its first use and then kept, because preparing costs more
    /// than running. The database owns the query.
    [[nodiscard]] JournalResult<QSqlQuery *> prepared(const QString &sql);
    /// Drops the prepared \a sql; its next use prepares it again.
    void forget(const QString &sql) { m_statements.erase(sql); }

private:
    explicit Database(QString connection);

    QString m_connection; ///< The connection's name in Qt, never used again.
    QSqlDatabase m_database;
    std::map<QString, QSqlQuery> m_statements;
};

} // namespace tillside
