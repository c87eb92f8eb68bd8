#pragma once

#include "core/journal/journalerror.h"

#include <QString>
#include <QVariant>

#include <optional>
#include <vector>

class QSqlQuery;

namespace tillside {

class Database;

/// One use of a prepared statement of a Database. Two uses of the same SQL must not overlap. Going
/// out of scope it lets go of the rows, without which no checkpoint of the log would pass.
class Statement {
public:
    Statement(Database &database, const QString &sql);
    ~Statement();
    Q_DISABLE_COPY_MOVE(Statement)

    /// Gives the next `?` its value. A text or blob must not be null unless NULL is meant.
    Statement &bind(const QVariant &value);
    Statement &bind(const std::vector<QVariant> &values);

    /// Runs a statement without rows.
    [[nodiscard]] JournalResult<Done> run();
    /// Of the INSERT or UPDATE that was run.
    [[nodiscard]] int changedRows() const;
    /// Steps to the first or the next row; false behind the last.
    [[nodiscard]] JournalResult<bool> next();

    /// NULL is an invalid value.
    [[nodiscard]] QVariant value(int column) const;
    /// The values of the first \a count columns of this row.
    [[nodiscard]] std::vector<QVariant> row(std::size_t count) const;

private:
    [[nodiscard]] JournalError failed();

    Database &m_database;
    QString m_sql;
    JournalResult<QSqlQuery *> m_query; ///< The database's, or why it could not be prepared.
    int m_bound = 0;
    bool m_running = false;
    bool m_hasFailed = false;
};

} // namespace tillside
