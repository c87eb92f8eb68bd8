#pragma once

#include "core/journal/paymentfilter.h"
#include "core/journal/rowreader.h"

#include <QString>
#include <QStringList>

#include <limits>
#include <vector>

namespace tillside {

/// One way to find payments: an index of the table `payment`, and the terms that narrow it.
struct PaymentLookup {
    QString index;
    QStringList terms; ///< Joined by AND; each `?` takes the next of `values`.
    Row values;
    qint64 from = std::numeric_limits<qint64>::min(); ///< The first second in which they began.
    qint64 to = std::numeric_limits<qint64>::max(); ///< The second before which they began.
    /// Whether the index has the payments that fit in the order of `started`. If not, only the
    /// first kGathered are read, and put in order afterwards.
    bool isOrdered = true;
};

/// How many payments a word may begin: sorting more takes longer than a person waits for a letter.
inline constexpr int kGathered = 1000;

/// The ways that lead to all payments that fit \a filter, and to no others. Without a search, no
/// payment is on two of them.
[[nodiscard]] std::vector<PaymentLookup> lookupsOf(const PaymentFilter &filter);

} // namespace tillside
