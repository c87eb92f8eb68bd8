#pragma once

#include "core/journal/period.h"
#include "core/journal/searchterms.h"
#include "core/model/ids.h"
#include "core/model/paymentterms.h"
#include "core/model/standing.h"

#include <QString>

#include <optional>
#include <vector>

namespace tillside {

/// Which payments a list shows: those that fit every member that is set.
struct PaymentFilter {
    std::optional<Period> period; ///< When they began.
    std::optional<PaymentType> type;
    /// Any of these; empty for all. Those that a person has to check are `NotKnown` and
    /// `Contradicted`.
    std::vector<Standing> standings;
    std::optional<TerminalId> terminal;
    std::optional<QString> cashier;
    std::optional<SearchTerms> search;

    bool operator==(const PaymentFilter &) const = default;
};

} // namespace tillside
