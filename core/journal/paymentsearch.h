#pragma once

#include "core/journal/journalerror.h"
#include "core/journal/listedpayment.h"
#include "core/journal/pageplace.h"
#include "core/journal/paymentfilter.h"
#include "core/journal/paymenttotal.h"

#include <optional>
#include <vector>

namespace tillside {

class Database;

/// One page of a list.
struct PaymentPage {
    std::vector<ListedPayment> payments; ///< By the time at which they began, the newest first.
    /// Whether there are more beyond the page: older ones, or newer ones if the page was asked for
    /// on the newer side of a payment.
    bool hasMore = false;
    /// The searched word begins too many references, UTIs or ids: what only begins with it is not
    /// listed. A longer word finds it.
    bool isTooWide = false;
};

/// What has changed in the journal.
struct PaymentChanges {
    qint64 upTo = 0; ///< The number of the newest event, to ask from next time.
    std::vector<PaymentId> payments; ///< Those that are new or have changed, each once.
};

/// Finds and sums payments. Each answer comes from an index: its time depends on what it holds, not
/// on how many payments the journal has. Made by Journal::search() and used as long as the journal.
class PaymentSearch {
public:
    explicit PaymentSearch(Database &database)
        : m_database(database)
    { }

    /// Up to \a limit payments that fit \a filter: the newest ones, or those next to \a place.
    [[nodiscard]] JournalResult<PaymentPage> page(const PaymentFilter &filter,
                                                  const std::optional<PagePlace> &place = {},
                                                  int limit = 50) const;
    /// Whether the searched word begins too much: see PaymentPage::isTooWide. It is then neither on
    /// a page nor in totals().
    [[nodiscard]] JournalResult<bool> isTooWide(const PaymentFilter &filter) const;
    /// How many payments fit \a filter, but at most \a most: to count them all may take long.
    [[nodiscard]] JournalResult<qint64> count(const PaymentFilter &filter, qint64 most) const;
    /// Those of \a payments that fit \a filter, the newest first: what a list has to show of
    /// changes().
    [[nodiscard]] JournalResult<std::vector<ListedPayment>> among(
        const PaymentFilter &filter, const std::vector<PaymentId> &payments) const;
    /// The totals of all payments that fit \a filter, by type, standing and currency. Those of days
    /// come from the roll-up `total`. A filter with a search reads each payment that it finds. It
    /// reads several times: within a Journal::snapshot(), all of one moment.
    [[nodiscard]] JournalResult<std::vector<PaymentTotal>> totals(
        const PaymentFilter &filter) const;

    /// What has changed since the event \a since, by any process: one look-up if nothing has. With
    /// no \a since it only says up to where that is.
    [[nodiscard]] JournalResult<PaymentChanges> changes(const std::optional<qint64> &since) const;
    /// The money of the till's terminals, the forgotten ones included; for readSearch().
    [[nodiscard]] JournalResult<std::vector<MoneyForm>> moneyForms() const;

private:
    Database &m_database;
};

} // namespace tillside
