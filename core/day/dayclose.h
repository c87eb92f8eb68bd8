#pragma once

#include "core/day/daycount.h"
#include "core/journal/daybook.h"

#include <QString>

#include <optional>
#include <vector>

namespace tillside {

/// What a close counted of a payment of an earlier day.
struct ClosedCorrection {
    PaymentId payment;
    qint64 minor = 0; ///< In the money of the payment.

    bool operator==(const ClosedCorrection &) const = default;
};

/// A closed day, as it stood in the moment in which a person closed it. It never changes.
struct DayClose {
    qint64 sequence = 0; ///< Its place in the journal's chain.
    QDateTime at;
    QString by; ///< Who closed it.
    QString supervisor; ///< Who answered for the payments in doubt; empty if there were none.
    qint64 through = 0; ///< The number of the last payment in it; 0 for none.
    std::vector<PaymentId> inDoubt; ///< Not known or contradicted then, of earlier days too.
    std::vector<ClosedCorrection> learned; ///< See Day::learned.
    /// Whether what changes of the day from now on is kept: only the first versions that closed
    /// days did not.
    bool keepsChanges = true;
    std::vector<DayCount> counts;

    bool operator==(const DayClose &) const = default;
};

/// \a close as an entry of the day book keeps it. The time and the place are the entry's own.
[[nodiscard]] QJsonObject toFacts(const DayClose &close);
/// The close that \a entry is; nothing if Tillside never wrote one like this.
[[nodiscard]] std::optional<DayClose> closeFrom(const DayEntry &entry);

} // namespace tillside
