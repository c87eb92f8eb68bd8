#pragma once

#include "core/journal/journalerror.h"

namespace tillside {

class Database;

/// All or nothing: what was written since `begin` is undone unless `commit` returned a value.
class Transaction {
public:
    enum class Kind {
        Writing, ///< Takes the write lock at once (BEGIN IMMEDIATE): a transaction that reads first
                 ///< and locks later fails when another process committed in between.
        Reading, ///< Sees one moment of the file, however long it reads.
    };

    [[nodiscard]] static JournalResult<Transaction> begin(Database &database, Kind kind);
    ~Transaction();
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// When it returns a value, what was written is on the disk.
    [[nodiscard]] JournalResult<Done> commit();

private:
    explicit Transaction(Database &database);
    Database *m_database; ///< Null once it is over.
};

} // namespace tillside
