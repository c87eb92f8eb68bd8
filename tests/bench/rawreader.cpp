#include "tests/bench/rawreader.h"

#include <cstdio>
#include <cstdlib>

namespace tillside {

namespace {

void check(sqlite3 *database, int code)
{
    if (code == SQLITE_OK || code == SQLITE_DONE || code == SQLITE_ROW)
        return;
    std::fprintf(stderr, "raw SQLite: %s\n", sqlite3_errmsg(database));
    std::exit(EXIT_FAILURE);
}

int bind(sqlite3_stmt *statement, int at, const QVariant &value)
{
    if (value.typeId() != QMetaType::QString)
        return sqlite3_bind_int64(statement, at, value.toLongLong());
    const QByteArray text = value.toString().toUtf8();
    return sqlite3_bind_text(statement, at, text.constData(), static_cast<int>(text.size()),
                             SQLITE_TRANSIENT);
}

/// What reads the columns of a row, so that SQLite decodes them.
qint64 bytesOfRow(sqlite3_stmt *statement)
{
    qint64 bytes = 0;
    for (int column = 0; column < sqlite3_column_count(statement); ++column) {
        if (sqlite3_column_text(statement, column) != nullptr)
            bytes += sqlite3_column_bytes(statement, column);
    }
    return bytes;
}

} // namespace

RawReader::RawReader(const QByteArray &path)
{
    sqlite3 *database = nullptr;
    const int opened = sqlite3_open_v2(path.constData(), &database, SQLITE_OPEN_READONLY, nullptr);
    m_database.reset(database);
    check(database, opened);
}

sqlite3_stmt *RawReader::prepared(const QString &text)
{
    Prepared &known = m_prepared[text];
    if (!known) {
        sqlite3_stmt *statement = nullptr;
        check(m_database.get(),
              sqlite3_prepare_v2(m_database.get(), text.toUtf8().constData(), -1, &statement,
                                 nullptr));
        known.reset(statement);
    }
    return known.get();
}

qint64 RawReader::read(const std::vector<SearchSql> &statements)
{
    qint64 rows = 0;
    for (const SearchSql &sql : statements) {
        sqlite3_stmt *statement = prepared(sql.text);
        int at = 0;
        for (const QVariant &value : sql.values)
            check(m_database.get(), bind(statement, ++at, value));
        while (sqlite3_step(statement) == SQLITE_ROW)
            rows += bytesOfRow(statement) >= 0 ? 1 : 0;
        check(m_database.get(), sqlite3_reset(statement));
    }
    return rows;
}

} // namespace tillside
