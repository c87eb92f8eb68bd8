#pragma once

#include "core/journal/dayscope.h"
#include "core/journal/journalerror.h"
#include "core/journal/listedpayment.h"
#include "core/journal/paymenttotal.h"

#include <optional>
#include <vector>

namespace tillside {

class Database;

/// What the payments of one terminal sum up to.
struct TerminalTotal {
    TerminalId terminal;
    PaymentTotal total;

    bool operator==(const TerminalTotal &) const = default;
};

/// A payment that a sum alone does not tell how to count, with the one that it follows.
struct SpecialPayment {
    ListedPayment payment;
    std::optional<ListedPayment> original;
    bool isOriginalWithin = false; ///< The original is of the same scope.
    /// It is the first void of its original that has happened: later ones undo nothing.
    bool isFirstVoid = false;
    /// For a payment that was voided: the void that undoes it is in another scope, and counts
    /// there.
    bool isVoidedElsewhere = false;

    bool operator==(const SpecialPayment &) const = default;
};

/// The approved sales that began in one quarter of an hour, in one currency.
struct QuarterTotal {
    QDateTime from;
    qint64 count = 0;
    Money approved;

    bool operator==(const QuarterTotal &) const = default;
};

/// What core/day counts days from. Made by Journal::daySums() and used as long as the journal. All
/// of one day is read within one Journal::snapshot().
class DaySums {
public:
    explicit DaySums(Database &database)
        : m_database(database)
    { }

    /// The totals of \a scope, for each terminal that has any.
    [[nodiscard]] JournalResult<std::vector<TerminalTotal>> totals(const DayScope &scope) const;
    /// The voids and captures of \a scope, and its payments that are not known, contradicted,
    /// settled by hand or voided, in the order in which they were recorded.
    [[nodiscard]] JournalResult<std::vector<SpecialPayment>> special(const DayScope &scope) const;
    /// The payments of the whole journal that a person has to check and that are not of \a scope.
    [[nodiscard]] JournalResult<std::vector<ListedPayment>> toCheckOutside(
        const DayScope &scope) const;
    /// The sales of \a scope that began in \a period.
    [[nodiscard]] JournalResult<std::vector<QuarterTotal>> quarters(const DayScope &scope,
                                                                    const Period &period) const;
    /// The number of the payment that was recorded last; 0 if there is none.
    [[nodiscard]] JournalResult<qint64> newestNumber() const;
    /// The payment with \a id; nothing if there is none.
    [[nodiscard]] JournalResult<std::optional<ListedPayment>> payment(const PaymentId &id) const;
    /// The voids of the payment with \a id, whatever became of them, as they were recorded.
    [[nodiscard]] JournalResult<std::vector<ListedPayment>> voidsOf(const PaymentId &id) const;

private:
    [[nodiscard]] JournalResult<std::vector<TerminalTotal>> allTotals(const DayScope &scope) const;
    [[nodiscard]] JournalResult<std::vector<TerminalTotal>> shiftTotals(qint64 after) const;
    [[nodiscard]] JournalResult<SpecialPayment> withOriginal(const ListedPayment &payment,
                                                             const DayScope &scope) const;
    [[nodiscard]] JournalResult<std::optional<ListedPayment>> firstVoidOf(
        const PaymentId &id) const;

    Database &m_database;
};

} // namespace tillside
