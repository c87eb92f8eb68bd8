#pragma once

#include "core/journal/journalerror.h"
#include "core/journal/rowreader.h"
#include "core/model/evidence.h"
#include "core/model/paymentrecord.h"
#include "core/model/terminalrecord.h"

#include <memory>
#include <optional>
#include <vector>

namespace tillside {

class Database;

/// Which payments to list, newest first. Unset members do not restrict.
struct PaymentQuery {
    std::optional<TerminalId> terminal;
    std::optional<PaymentId> original; ///< Only the voids and captures of this payment.
    bool unresolvedOnly = false; ///< Settled by hand included: their outcome is still unresolved.
    bool oldestFirst = false;
    std::optional<int> limit;
};

/// The till's memory: one SQLite file, append-only evidence, nothing ever deleted.
///
/// Synchronous and bound to the thread that opened it; the window and the command line reach it
/// through JournalThread. Several processes may have it open. Each writing call is one durable
/// transaction: when it returns a value the change is on the disk (WAL, synchronous=FULL); when it
/// returns an error nothing of it can be read, and a later call may be tried.
///
/// Card numbers are masked here, in everything that is free text (see masking.h); references, UTIs
/// and ids are kept verbatim. Times are kept in UTC with milliseconds and must be valid.
class Journal {
public:
    /// Opens `journal.sqlite` in \a folder, made with 0700/0600 where missing; migrates an older
    /// file; checks the newest 200 events of the chain and the payments they belong to.
    [[nodiscard]] static JournalResult<std::unique_ptr<Journal>> open(const QString &folder);
    ~Journal();
    Q_DISABLE_COPY_MOVE(Journal)

    /// Writes a payment that is not there yet (`Stale` if it is) with its first evidence. Its
    /// terminal and its original must have been written before. Returns it as written, masked, with
    /// its revision.
    [[nodiscard]] JournalResult<PaymentRecord> record(const PaymentRecord &payment,
                                                      const Evidence &evidence);
    /// Writes \a payment over the row with the same id and revision and appends \a evidence, or
    /// `Stale`. Returns it as written, masked, with its new revision.
    ///
    /// What was asked for (terminal, type, amount, reference, original, start) never changes, and a
    /// change always has evidence: anything else is a bug and `Failed`. A row that is not as its
    /// newest event says was edited by hand; it is left as it is, `Damaged`.
    [[nodiscard]] JournalResult<PaymentRecord> update(const PaymentRecord &payment,
                                                      const std::vector<Evidence> &evidence);

    [[nodiscard]] JournalResult<std::optional<PaymentRecord>> payment(const PaymentId &id) const;
    /// The newest payment with this UTI, compared without case, on any terminal.
    [[nodiscard]] JournalResult<std::optional<PaymentRecord>> paymentWithUti(const Uti &uti) const;
    /// In the order in which they were recorded, whatever the clock said.
    [[nodiscard]] JournalResult<std::vector<PaymentRecord>> payments(
        const PaymentQuery &query) const;
    /// The approved payments of which something was written after the newest payment was recorded:
    /// if a till was stopped since, nobody may have read of them. In no order.
    [[nodiscard]] JournalResult<std::vector<PaymentRecord>> approvedLast() const;
    /// Whether a payment of \a terminal, under a UTI that the till minted, has evidence \a with and
    /// none \a without.
    [[nodiscard]] JournalResult<bool> hasOwnUti(const TerminalId &terminal, const QString &with,
                                                const QString &without) const;
    /// The evidence of one payment in the order it was written.
    [[nodiscard]] JournalResult<std::vector<EventRecord>> events(const PaymentId &payment) const;

    /// Inserts or replaces the terminal with this id; its name must be free or its own, without
    /// regard to case, or `NameTaken`.
    [[nodiscard]] JournalResult<Done> saveTerminal(const TerminalRecord &terminal);
    /// The terminals that are not forgotten, by name.
    [[nodiscard]] JournalResult<std::vector<TerminalRecord>> terminals() const;
    /// Any terminal, a forgotten one included.
    [[nodiscard]] JournalResult<std::optional<TerminalRecord>> terminal(const TerminalId &id) const;
    /// The device with this serial number, a forgotten one included; the newest pairing of it.
    [[nodiscard]] JournalResult<std::optional<TerminalRecord>> terminalWithSerial(
        const Serial &serial) const;

    /// Reads everything: SQLite's own check of the file, the whole chain, every payment's row.
    /// `Damaged` if any of it does not hold. Takes seconds where there are many payments.
    [[nodiscard]] JournalResult<Done> verify() const;

private:
    explicit Journal(std::unique_ptr<Database> database);
    /// Writes the row \a next over the payment's, if it may stand there.
    [[nodiscard]] JournalResult<Done> replace(const PaymentId &id, const Row &next) const;
    [[nodiscard]] JournalResult<Done> checkReplaces(const PaymentId &id, const Row &next) const;

    std::unique_ptr<Database> m_database;
    Row m_lastWritten; ///< By this journal, of any payment: the usual one to be replaced.
};

} // namespace tillside
