#pragma once

#include "core/journal/daybook.h"
#include "core/journal/listedpayment.h"

#include <QJsonObject>

#include <optional>

namespace tillside {

/// How a payment stood when days were counted: all that its part of a sum depends on.
struct CountedAs {
    PaymentId payment;
    Standing standing = Standing::NotKnown;
    std::optional<SettledAs> settledAs;
    qint64 minor = 0; ///< What was approved, or else asked for.

    bool operator==(const CountedAs &) const = default;
};

/// How \a payment stands.
[[nodiscard]] CountedAs countedAs(const ListedPayment &payment);

/// Whether the money of a payment that stands so has moved, as far as the till knows: it was
/// approved, or a person settled it as charged.
[[nodiscard]] bool hasHappened(const CountedAs &counted);
[[nodiscard]] bool hasHappened(const ListedPayment &payment);
/// Whether a person has to check a payment that stands so.
[[nodiscard]] bool isInDoubt(const CountedAs &counted);
[[nodiscard]] bool isInDoubt(const ListedPayment &payment);

/// How \a payment stands, if it was recorded before the newest close; else nothing.
[[nodiscard]] JournalResult<std::optional<CountedAs>> countedByClose(Database &database,
                                                                     const PaymentId &payment);

/// What an entry `Recounted` keeps: how the payment stood until then.
[[nodiscard]] QJsonObject toFacts(const CountedAs &before);
/// What toFacts() wrote; nothing if \a entry is of another kind, or was never written like this.
[[nodiscard]] std::optional<CountedAs> recountedFrom(const DayEntry &entry);

} // namespace tillside
