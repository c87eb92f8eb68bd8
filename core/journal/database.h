#pragma once

#include "core/journal/journalerror.h"
#include "core/system/fileidentity.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <map>
#include <memory>
#include <optional>

namespace tillside {

/// One connection to one SQLite file, for the thread that opened it. It closes when destroyed, and
/// every Statement must be gone by then.
///
/// Every commit is synced before it returns (synchronous=FULL), foreign keys are enforced, and it
/// waits up to 5 s for another process's lock.
class Database {
public:
    /// Opens the file \a path. Writes nothing to it yet. `Replaced` if the path names another file
    /// afterwards.
    [[nodiscard]] static JournalResult<std::unique_ptr<Database>> open(const QString &path);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// Whether the path still names the open file, and the write-ahead log still belongs to it. If
    /// not, everything goes on into files without a name, and is gone when they are closed.
    [[nodiscard]] bool isInPlace();
    /// The open file.
    [[nodiscard]] const FileIdentity &identity() const { return m_identity; }

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
    Database(QString path, QString connection);

    QString m_path;
    FileIdentity m_identity;
    std::optional<FileIdentity> m_log; ///< The write-ahead log, since it was first seen.
    QString m_connection; ///< The connection's name in Qt, never used again.
    QSqlDatabase m_database;
    std::map<QString, QSqlQuery> m_statements;
};

} // namespace tillside
