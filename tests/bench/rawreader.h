#pragma once

#include "core/journal/searchsql.h"

#include <QByteArray>

#include <sqlite3.h>

#include <map>
#include <memory>
#include <vector>

namespace tillside {

/// Runs statements with SQLite's own API alone: prepared once, and every column of every row read.
/// It measures what a query costs without Qt and without anything made of its rows.
class RawReader {
public:
    /// Opens the journal's file \a path to read it; ends the program on failure.
    explicit RawReader(const QByteArray &path);

    /// Runs all of \a statements, and returns how many rows they had.
    qint64 read(const std::vector<SearchSql> &statements);

private:
    struct Closer {
        void operator()(sqlite3 *database) const { sqlite3_close(database); }
        void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
    };
    using Prepared = std::unique_ptr<sqlite3_stmt, Closer>;

    [[nodiscard]] sqlite3_stmt *prepared(const QString &text);

    std::unique_ptr<sqlite3, Closer> m_database;
    std::map<QString, Prepared> m_prepared;
};

} // namespace tillside
