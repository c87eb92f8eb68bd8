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

/// Which payments to list, newest first. Members that are not set do not filter.
struct PaymentQuery {
    std::optional<TerminalId> terminal;
    std::optional<PaymentId> original; ///< Only the voids and captures of this payment.
    std::optional<PaymentType> type;
    std::optional<qint64> minor; ///< Only this amount asked for, in minor units of any currency.
    /// Includes payments settled by hand: their outcome is still unresolved.
    bool unresolvedOnly = false;
    /// Only payments whose end the terminal contradicted later, settled by hand or not. Not
    /// together with another `…Only`.
    bool contradictedOnly = false;
    /// Only ended payments that the till has to ask about once more, due or not. Not together with
    /// another `…Only`.
    bool askAgainOnly = false;
    /// Only ended payments whose end no person was told (PaymentRecord::toldAt), without those that
    /// an earlier version counts as told. Not together with another `…Only`.
    bool untoldOnly = false;
    std::optional<PaymentId> after; ///< Only payments that were recorded later than this one.
    bool oldestFirst = false;
    std::optional<int> limit;
};

/// The till's memory: one SQLite file with append-only evidence, from which nothing is ever
/// deleted.
///
/// It is synchronous and bound to the thread that opened it; the window and the command line use it
/// through JournalThread. Several processes may have it open. Each writing call is one durable
/// transaction. When it returns a value, the change is on the disk (WAL, synchronous=FULL). When it
/// returns an error, none of it can be read and a later call may succeed, with one exception: if
/// the disk reports a commit as failed, the whole change may be there all the same. PaymentWriter
/// recognises that.
///
/// The journal masks card numbers in all free text (see masking.h); references, UTIs and ids are
/// stored verbatim. Times are stored in UTC with milliseconds and must be valid.
class Journal {
public:
    /// Opens `journal.sqlite` in \a folder and creates both if they are missing (0700/0600).
    /// Migrates an older file. Checks the newest 200 events of the chain and the payments they
    /// belong to.
    [[nodiscard]] static JournalResult<std::unique_ptr<Journal>> open(const QString &folder);
    ~Journal();
    Q_DISABLE_COPY_MOVE(Journal)

    /// Writes a new payment with its first evidence; `Stale` if it already exists. Its terminal and
    /// its original must have been written before. Returns the payment as written, with card
    /// numbers masked and its revision set.
    [[nodiscard]] JournalResult<PaymentRecord> record(const PaymentRecord &payment,
                                                      const Evidence &evidence);
    /// Writes \a payment over the row with the same id and revision and appends \a evidence;
    /// `Stale` if there is no such row. Returns the payment as written, with card numbers masked
    /// and its new revision.
    ///
    /// What was asked for (terminal, type, amount, reference, original, start) never changes, and
    /// each change has evidence; breaking this is a bug and gives `Failed`. If the row does not
    /// match its newest event, it was edited by hand: it is left as it is and the result is
    /// `Damaged`.
    [[nodiscard]] JournalResult<PaymentRecord> update(const PaymentRecord &payment,
                                                      const std::vector<Evidence> &evidence);

    [[nodiscard]] JournalResult<std::optional<PaymentRecord>> payment(const PaymentId &id) const;
    /// The newest payment with this UTI on any terminal. UTIs are compared without case.
    [[nodiscard]] JournalResult<std::optional<PaymentRecord>> paymentWithUti(const Uti &uti) const;
    /// The payments that match \a query, ordered as they were recorded, whatever the clock said.
    [[nodiscard]] JournalResult<std::vector<PaymentRecord>> payments(
        const PaymentQuery &query) const;
    /// Whether any payment of \a terminal under a UTI of the till's own has evidence with the code
    /// \a with and none with the code \a without.
    [[nodiscard]] JournalResult<bool> hasOwnUti(const TerminalId &terminal, const QString &with,
                                                const QString &without) const;
    /// Whether one of the newest payments of \a terminal other than \a except ended with a result
    /// of this digest; see PaymentRecord::resultDigest.
    [[nodiscard]] JournalResult<bool> hasResult(const TerminalId &terminal, const PaymentId &except,
                                                const QByteArray &digest) const;
    /// The evidence of one payment, in the order in which it was written.
    [[nodiscard]] JournalResult<std::vector<EventRecord>> events(const PaymentId &payment) const;

    /// Inserts the terminal, or replaces the one with this id. `NameTaken` if another terminal that
    /// is not forgotten has the same name, compared without case.
    [[nodiscard]] JournalResult<Done> saveTerminal(const TerminalRecord &terminal);
    /// The terminals that are not forgotten, ordered by name.
    [[nodiscard]] JournalResult<std::vector<TerminalRecord>> terminals() const;
    /// The terminal with this id, even if it was forgotten.
    [[nodiscard]] JournalResult<std::optional<TerminalRecord>> terminal(const TerminalId &id) const;
    /// The most recently paired terminal with this serial number, even if it was forgotten.
    [[nodiscard]] JournalResult<std::optional<TerminalRecord>> terminalWithSerial(
        const Serial &serial) const;

    /// Reads everything: SQLite's own check of the file, the whole chain and every payment's
    /// row. `Damaged` if any check fails. With many payments it takes seconds.
    [[nodiscard]] JournalResult<Done> verify() const;

private:
    explicit Journal(std::unique_ptr<Database> database);
    /// Overwrites the payment's row with \a next, if that is allowed.
    [[nodiscard]] JournalResult<Done> replace(const PaymentId &id, const Row &next) const;
    [[nodiscard]] JournalResult<Done> checkReplaces(const PaymentId &id, const Row &next) const;

    std::unique_ptr<Database> m_database;
    Row m_lastWritten; ///< The row written last; usually the next to be replaced.
};

} // namespace tillside
