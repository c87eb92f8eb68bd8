#pragma once

#include "core/journal/journalerror.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <map>
#include <memory>

namespace tillside {

/// One connection to one SQLite file, for the thread that opened it. It closes when destroyed; no
/// Statement may outlive it.
///
/// Every commit is synced before it returns (synchronous=FULL), foreign keys are enforced, and a
/// lock of another process is waited for 5 s.
class Database {
public:
    /// Opens the file \a path. Nothing is written to it yet.
    [[nodiscard]] static JournalResult<std::unique_ptr<Database>> open(const QString &path);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// Turns the write-ahead log on; `CannotOpen` where the file system cannot share memory.
    [[nodiscard]] JournalResult<Done> useWriteAheadLog();

    /// Runs one statement that gives no rows, once.
    [[nodiscard]] JournalResult<Done> execute(const QString &sql);
    /// The integer in the first row and column of \a sql, such as a pragma's value.
    [[nodiscard]] JournalResult<qint64> number(const QString &sql);

    /// For Statement: \a sql prepared at its first use and kept, for preparing costs more than
    /// running. The database owns it.
    [[nodiscard]] JournalResult<QSqlQuery *> prepared(const QString &sql);
    /// The next use of \a sql prepares it again.
    void forget(const QString &sql) { m_statements.erase(sql); }

private:
    explicit Database(QString connection);

    QString m_connection; ///< Its name among Qt's connections, used once.
    QSqlDatabase m_database;
    std::map<QString, QSqlQuery> m_statements;
};

} // namespace tillside
