#pragma once

#include "core/journal/journalerror.h"
#include "core/journal/searchsql.h"

#include <compare>
#include <optional>
#include <vector>

namespace tillside {

class Database;

/// Where a payment is in a list: later seconds come first, and then higher numbers.
struct SearchKey {
    qint64 second = 0;
    qint64 number = 0;

    auto operator<=>(const SearchKey &) const = default;
};

/// The keys that \a sql reads with selectKeys(), in no order.
[[nodiscard]] JournalResult<std::vector<SearchKey>> readKeys(Database &database,
                                                             const SearchSql &sql);

/// The keys of a \a lookup whose index does not have them in order; nothing if they are more than
/// kGathered. They are all of them, whatever page is wanted, so that no page has what another one
/// left out.
[[nodiscard]] JournalResult<std::optional<std::vector<SearchKey>>> gatherKeys(
    Database &database, const PaymentLookup &lookup);

/// Whether \a key is beyond \a place; with no place each is.
[[nodiscard]] bool isBeyond(const SearchKey &key, const std::optional<PagePlace> &place);

} // namespace tillside
