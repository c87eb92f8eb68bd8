#pragma once

#include "core/base/secret.h"
#include "core/journal/chainhead.h"
#include "core/journal/countedas.h"
#include "core/journal/daybook.h"
#include "core/journal/daysums.h"
#include "core/journal/journalerror.h"
#include "core/journal/migrations.h"
#include "core/journal/paymentsearch.h"
#include "core/journal/rescuefile.h"
#include "core/journal/rowreader.h"
#include "core/journal/transaction.h"
#include "core/model/evidence.h"
#include "core/model/paymentrecord.h"
#include "core/model/terminalrecord.h"

#include <functional>
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
/// If the file is replaced or removed while it is open, every writing call is refused (`Replaced`).
///
/// The journal masks card numbers in all free text (see masking.h); references, UTIs and ids are
/// stored verbatim. Times are stored in UTC with milliseconds and must be valid.
class Journal {
public:
    /// Opens `journal.sqlite` in \a folder and creates both if they are missing (0700/0600).
    /// Migrates an older file and tells \a progress. Checks the newest 200 events of the chain and
    /// the payments they belong to.
    [[nodiscard]] static JournalResult<std::unique_ptr<Journal>> open(
        const QString &folder, const MigrationProgress &progress = {});
    ~Journal();
    Q_DISABLE_COPY_MOVE(Journal)

    /// Whether the file is a copy: it is not where it was made or last accepted, or it was restored
    /// since. What was done with the original is unknown: here, a payment that is only recorded
    /// may have been sent.
    [[nodiscard]] JournalResult<bool> isCopy() const;
    /// Whether record() is allowed: `Copy` in a copy, `UnfitPlace` where what is written can be
    /// lost.
    [[nodiscard]] JournalResult<Done> mayRecord() const;
    /// Appends an event that says that \a by accepted this journal, and makes a copy this till's
    /// own; it gets a new id(), since the original goes on under the old one. See acceptJournal()
    /// in core/payment, which also deals with what is recorded here and with the keychain.
    [[nodiscard]] JournalResult<Done> accept(const QString &by, const QDateTime &at);
    /// Saves the journal as it is now in the new private file \a file (`CannotOpen` if that
    /// exists), also while others write to it.
    [[nodiscard]] JournalResult<Done> backUp(const QString &file) const;

    /// Writes a new payment with its first evidence; `Stale` if it already exists. Its terminal and
    /// its original must have been written before, and mayRecord() must allow it. Returns the
    /// payment as written, with card numbers masked and its revision set. \a mayStart is asked
    /// within the transaction, when no other process can write: `Stale` if it says no.
    [[nodiscard]] JournalResult<PaymentRecord> record(
        const PaymentRecord &payment, const Evidence &evidence,
        const std::function<JournalResult<bool>()> &mayStart = {});
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

    /// Keeps \a payment with \a evidence in a rescue file, because update() refused them for the
    /// permanent reason \a why. Card numbers are masked. Returns the file's path.
    [[nodiscard]] JournalResult<QString> rescue(const PaymentRecord &payment,
                                                const std::vector<Evidence> &evidence,
                                                JournalError why);

    [[nodiscard]] JournalResult<std::optional<PaymentRecord>> payment(const PaymentId &id) const;
    /// The newest payment with this UTI on any terminal. UTIs are compared without case.
    [[nodiscard]] JournalResult<std::optional<PaymentRecord>> paymentWithUti(const Uti &uti) const;
    /// The payments that match \a query, ordered as they were recorded, whatever the clock said.
    [[nodiscard]] JournalResult<std::vector<PaymentRecord>> payments(
        const PaymentQuery &query) const;
    /// Pages, counts and totals of a filter, for lists.
    [[nodiscard]] PaymentSearch search() const { return PaymentSearch(*m_database); }
    /// While it lives, everything that is read is of one moment, whatever other processes write.
    /// Nothing can be written meanwhile.
    [[nodiscard]] JournalResult<Transaction> snapshot() const;
    /// A second connection to the file, which sees it as it is now, however long it is used and
    /// whatever is written meanwhile, also by this one. It only reads.
    [[nodiscard]] JournalResult<std::unique_ptr<Journal>> readerOfNow() const;
    /// What a day is counted from.
    [[nodiscard]] DaySums daySums() const { return DaySums(*m_database); }
    /// The closed days, and what terminals reported of their totals.
    [[nodiscard]] DayBook dayBook() const { return DayBook(*m_database); }
    /// Appends an entry to the day book with what \a facts returns within the transaction, when no
    /// other process can write. An error of \a facts is the result, and nothing is written.
    [[nodiscard]] JournalResult<DayEntry> enterDay(
        DayEntryKind kind, const QDateTime &at,
        const std::function<JournalResult<QJsonObject>()> &facts);
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

    /// Inserts the terminal, or replaces the one with this id, and appends an event that says what
    /// changed at \a at. `NameTaken` if another terminal that is not forgotten has the same name,
    /// compared without case.
    [[nodiscard]] JournalResult<Done> saveTerminal(const TerminalRecord &terminal,
                                                   const QDateTime &at
                                                   = QDateTime::currentDateTimeUtc());
    // A terminal's row that is not as its newest event says was edited by hand: `Damaged`.

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

    /// What tells this journal from any other: "J-" and 32 hexadecimal digits. Copies share it.
    [[nodiscard]] JournalResult<QString> id() const;
    /// Whether the keychain once had an entry for this journal (ChainGuard).
    [[nodiscard]] JournalResult<bool> hasBeenKept() const;
    /// Records that it has one now.
    [[nodiscard]] JournalResult<Done> noteKept() const;
    /// From now on each event gets a MAC under \a key.
    void setKey(const Secret &key) { m_key = key; }
    /// The newest event.
    [[nodiscard]] JournalResult<ChainHead> head() const;
    /// Whether this journal holds the event \a head; if not, it is an older copy or was changed.
    [[nodiscard]] JournalResult<bool> reaches(const ChainHead &head) const;

private:
    Journal(std::unique_ptr<Database> database, const QString &folder);
    /// Overwrites the payment's row with \a next, if that is allowed.
    [[nodiscard]] JournalResult<Done> replace(const PaymentId &id, const Row &next) const;
    [[nodiscard]] JournalResult<Done> append(const PaymentRecord &payment,
                                             const std::vector<Evidence> &evidence,
                                             const Row &row) const;
    /// Appends an entry to the day book, within a transaction of the caller.
    [[nodiscard]] JournalResult<DayEntry> appendDayEntry(DayEntryKind kind, const QDateTime &at,
                                                         const QJsonObject &facts);
    [[nodiscard]] JournalResult<std::optional<CountedAs>> closedCount(
        const PaymentId &payment) const;
    /// Keeps how a payment of a closed day stood \a before, if it stands otherwise now.
    [[nodiscard]] JournalResult<Done> noteRecount(const CountedAs &before, const QDateTime &at);
    /// The payment's row, if \a next may replace it.
    [[nodiscard]] JournalResult<Row> replaceable(const PaymentId &id, const Row &next) const;

    QString m_folder;
    std::unique_ptr<Database> m_database;
    std::optional<Transaction> m_snapshot; ///< Set in a readerOfNow(): it lasts as long.
    Secret m_key; ///< Empty until the keychain has given it.
    RescueFile m_rescueFile;
    bool m_isUnfit; ///< What is written here can be lost.
    Row m_lastWritten; ///< The row written last; usually the next to be replaced.
};

} // namespace tillside
