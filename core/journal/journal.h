#pragma once

#include "core/base/result.h"
#include "core/journal/records.h"

#include <QLatin1StringView>

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace tillside {

class Database;

/// Why the journal cannot be read or written. None of them lets a payment be sent.
enum class JournalError {
    FolderNotPrivate, ///< The data folder or file cannot be made private (0700/0600).
    CannotOpen, ///< Missing folder, no permission, no SQLite driver.
    ReadOnly,
    DiskFull,
    Damaged, ///< Not a database, a broken page, or the chain of hashes does not hold.
    Newer, ///< Written by a later version of Tillside.
    Locked, ///< Another process kept it locked for longer than the busy time-out.
    Stale, ///< Somebody else changed this payment since it was read; read it again.
    Failed, ///< Anything else SQLite says; its words are in the log.
};
inline constexpr std::array kJournalErrors{
    JournalError::FolderNotPrivate, JournalError::CannotOpen, JournalError::ReadOnly,
    JournalError::DiskFull,         JournalError::Damaged,    JournalError::Newer,
    JournalError::Locked,           JournalError::Stale,      JournalError::Failed};
[[nodiscard]] QLatin1StringView nameOf(JournalError error);

template <typename T>
using JournalResult = Result<T, JournalError>;

/// Which payments to list, newest first. Unset members do not restrict.
struct PaymentQuery {
    std::optional<TerminalId> terminal;
    bool unresolvedOnly = false; ///< Settled by hand included: their outcome is still unresolved.
    bool oldestFirst = false;
    std::optional<int> limit;
};

/// The till's memory: one SQLite file, append-only evidence, nothing ever deleted.
///
/// Synchronous and bound to the thread that opened it; the window and the command line reach it
/// through JournalThread. Each writing call is one durable transaction: when it returns a value the
/// change is on the disk (WAL, synchronous=FULL); when it returns an error nothing of it is.
class Journal {
public:
    /// Opens `journal.sqlite` in \a folder, made with 0700/0600 where missing; migrates an older
    /// file; checks the newest part of the hash chain.
    [[nodiscard]] static JournalResult<std::unique_ptr<Journal>> open(const QString &folder);
    ~Journal();
    Q_DISABLE_COPY_MOVE(Journal)

    /// Writes a payment that is not there yet with its first evidence. Returns it with its
    /// revision.
    [[nodiscard]] JournalResult<PaymentRecord> record(const PaymentRecord &payment,
                                                      const Evidence &evidence);
    /// Writes \a payment over the row with the same id and revision and appends \a evidence, or
    /// `Stale`. Returns it with its new revision.
    [[nodiscard]] JournalResult<PaymentRecord> update(const PaymentRecord &payment,
                                                      const std::vector<Evidence> &evidence);

    [[nodiscard]] JournalResult<std::optional<PaymentRecord>> payment(const PaymentId &id) const;
    /// The newest payment with this UTI, compared without case, on any terminal.
    [[nodiscard]] JournalResult<std::optional<PaymentRecord>> paymentWithUti(const Uti &uti) const;
    [[nodiscard]] JournalResult<std::vector<PaymentRecord>> payments(
        const PaymentQuery &query) const;
    /// The evidence of one payment in the order it was written.
    [[nodiscard]] JournalResult<std::vector<EventRecord>> events(const PaymentId &payment) const;

    /// Inserts or replaces the terminal with this id; its name must be free or its own.
    [[nodiscard]] JournalResult<Done> saveTerminal(const TerminalRecord &terminal);
    /// The terminals that are not forgotten, by name.
    [[nodiscard]] JournalResult<std::vector<TerminalRecord>> terminals() const;
    /// Any terminal, a forgotten one included.
    [[nodiscard]] JournalResult<std::optional<TerminalRecord>> terminal(const TerminalId &id) const;

private:
    explicit Journal(std::unique_ptr<Database> database);
    std::unique_ptr<Database> m_database;
};

} // namespace tillside
