#include "tests/bench/baresqlite.h"

#include "core/base/clock.h"
#include "core/journal/paymentrow.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace tillside;

BareSqlite::BareSqlite(const QByteArray &path)
{
    sqlite3 *database = nullptr;
    const int opened = sqlite3_open(path.constData(), &database);
    m_database.reset(database);
    check(opened);
    execute("PRAGMA journal_mode = WAL");
    execute("PRAGMA synchronous = FULL");
    execute("PRAGMA foreign_keys = ON");
    m_begin = prepared("BEGIN IMMEDIATE");
    m_update = prepared("UPDATE payment SET revision = ? WHERE id = ?");
    m_insert = prepared("INSERT INTO event (sequence, payment, at, code, detail, state_digest, "
                        "previous, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    m_commit = prepared("COMMIT");
    const Prepared newest = prepared("SELECT coalesce(max(sequence), 0) FROM event");
    sqlite3_step(newest.get());
    m_sequence = sqlite3_column_int64(newest.get(), 0);
}

void BareSqlite::update(const PaymentRecord &payment, const Evidence &evidence)
{
    const QByteArray digest(32, '\x2a');
    run(m_begin);
    bindRow(m_update, {payment.revision, payment.id.text()});
    run(m_update);
    bindRow(m_insert,
            {qint64{++m_sequence}, payment.id.text(), toIso8601(evidence.at), evidence.code,
             stored(evidence.detail), digest, digest, digest});
    run(m_insert);
    run(m_commit);
}

void BareSqlite::execute(const char *sql)
{
    check(sqlite3_exec(m_database.get(), sql, nullptr, nullptr, nullptr));
}

BareSqlite::Prepared BareSqlite::prepared(const QByteArray &sql) const
{
    sqlite3_stmt *statement = nullptr;
    check(sqlite3_prepare_v2(m_database.get(), sql.constData(), -1, &statement, nullptr));
    return Prepared(statement);
}

void BareSqlite::check(int code) const
{
    if (code == SQLITE_OK || code == SQLITE_DONE || code == SQLITE_ROW)
        return;
    std::fprintf(stderr, "bare SQLite: %s\n", sqlite3_errmsg(m_database.get()));
    std::exit(EXIT_FAILURE);
}

void BareSqlite::run(const Prepared &statement)
{
    check(sqlite3_step(statement.get()));
    check(sqlite3_reset(statement.get()));
}

void BareSqlite::bindRow(const Prepared &statement, const std::vector<QVariant> &row) const
{
    int at = 0;
    for (const QVariant &value : row) {
        ++at;
        if (value.isNull()) {
            check(sqlite3_bind_null(statement.get(), at));
        } else if (value.typeId() == QMetaType::LongLong) {
            check(sqlite3_bind_int64(statement.get(), at, value.toLongLong()));
        } else {
            const QByteArray bytes = value.toByteArray();
            const auto size = static_cast<int>(bytes.size());
            check(value.typeId() == QMetaType::QByteArray
                      ? sqlite3_bind_blob(statement.get(), at, bytes.constData(), size,
                                          SQLITE_TRANSIENT)
                      : sqlite3_bind_text(statement.get(), at, bytes.constData(), size,
                                          SQLITE_TRANSIENT));
        }
    }
}
