#pragma once

#include "core/model/evidence.h"
#include "core/model/paymentrecord.h"

#include <QByteArray>

#include <sqlite3.h>

#include <memory>
#include <vector>

/// Writes the rows of one step of a payment with SQLite's own API alone: prepared once, bound, and
/// committed with the journal's settings. Without checks, hashes or Qt, it measures the unavoidable
/// cost of the disk.
class BareSqlite {
public:
    /// Opens the journal's file \a path; ends the program on failure.
    explicit BareSqlite(const QByteArray &path);

    /// Writes \a payment's new revision and one event, as Journal::update does if only that
    /// changed.
    void update(const tillside::PaymentRecord &payment, const tillside::Evidence &evidence);

private:
    struct Closer {
        void operator()(sqlite3 *database) const { sqlite3_close(database); }
        void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
    };
    using Prepared = std::unique_ptr<sqlite3_stmt, Closer>;

    void execute(const char *sql);
    [[nodiscard]] Prepared prepared(const QByteArray &sql) const;
    void check(int code) const;
    void run(const Prepared &statement);
    void bindRow(const Prepared &statement, const std::vector<QVariant> &row) const;

    std::unique_ptr<sqlite3, Closer> m_database;
    Prepared m_begin;
    Prepared m_update;
    Prepared m_insert;
    Prepared m_commit;
    sqlite3_int64 m_sequence = 0;
};
