#pragma once

#include "core/journal/journalerror.h"

#include <QString>
#include <QVariant>

#include <optional>
#include <vector>

class QSqlQuery;

namespace tillside {

class Database;

/// One use of a prepared statement of a Database. Two uses of the same SQL must not overlap. The
/// destructor releases the rows, because no checkpoint of the log can complete while they are held.
class Statement {
public:
    Statement(Database &database, const QString &sql);
    ~Statement();
    Q_DISABLE_COPY_MOVE(Statement)

    /// Binds the next `?` to \a value. A text or blob must not be null unless NULL is meant.
    Statement &bind(const QVariant &value);
    Statement &bind(const std::vector<QVariant> &values);

    /// Runs a statement that returns no rows.
    [[nodiscard]] JournalResult<Done> run();
    /// How many rows the INSERT or UPDATE changed.
    [[nodiscard]] int changedRows() const;
    /// Steps to the first or the next row; false after the last one.
    [[nodiscard]] JournalResult<bool> next();

    /// The value in \a column of this row; an invalid QVariant for NULL.
    [[nodiscard]] QVariant value(int column) const;
    /// The values of the first \a count columns of this row.
    [[nodiscard]] std::vector<QVariant> row(std::size_t count) const;

private:
    [[nodiscard]] JournalError failed();

    Database &m_database;
    QString m_sql;
    JournalResult<QSqlQuery *> m_query; ///< Owned by the database; or why it cannot be prepared.
    int m_bound = 0;
    bool m_isRunning = false;
    bool m_hasFailed = false;
};

} // namespace tillside
