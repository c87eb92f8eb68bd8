#pragma once

#include "core/journal/journalerror.h"

namespace tillside {

class Database;

/// All or nothing: everything written since `begin` is undone unless `commit` returns a value. Only
/// a commit that the disk reports as failed may be on the disk all the same.
class Transaction {
public:
    enum class Kind {
        /// Takes the write lock at once (BEGIN IMMEDIATE). A transaction that reads first and locks
        /// later fails when another process committed in between.
        Writing,
        Reading, ///< Sees one snapshot of the file, however long it reads.
    };

    /// `Replaced` for a writing one if the file has lost its name (Database::isInPlace()).
    [[nodiscard]] static JournalResult<Transaction> begin(Database &database, Kind kind);
    ~Transaction();
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// When it returns a value, the changes are on the disk. `Replaced` if they are in a file that
    /// has lost its name.
    [[nodiscard]] JournalResult<Done> commit();

private:
    Transaction(Database &database, Kind kind);
    Database *m_database; ///< Null once the transaction has ended.
    Kind m_kind;
};

} // namespace tillside
