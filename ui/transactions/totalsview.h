#pragma once

#include "core/journal/paymenttotal.h"
#include "ui/look/look.h"

#include <QLocale>
#include <QString>

#include <optional>
#include <vector>

namespace tillside {

/// One figure at the foot of the list.
struct TotalView {
    QString caption; ///< "Sales, 47".
    QString sum;
    std::optional<ColourRole> role; ///< Of the sum.

    bool operator==(const TotalView &) const = default;
};

/// The figures for \a totals, for each currency: sales with captures, the extras in them, and
/// refunds; apart from these sums what was pre-authorised, voided, settled by hand, and is not
/// known. There is a grand total only where nothing was voided: a void may return a sale, a refund,
/// or money that was only held.
[[nodiscard]] std::vector<TotalView> totalViews(const std::vector<PaymentTotal> &totals,
                                                const QLocale &locale);

} // namespace tillside
