#pragma once

#include "core/journal/rowreader.h"
#include "core/model/paymentrecord.h"

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <optional>

namespace tillside {

// A PaymentRecord as the columns of the table `payment`, in the one order that is used everywhere.

/// The first columns say what was asked for, the first of them being the id; they never change.
inline constexpr std::size_t kRequestColumns = 10;

/// "id, terminal, type, ..."
[[nodiscard]] QString paymentColumns();
/// The columns after the request's.
[[nodiscard]] QString changingPaymentColumns();
[[nodiscard]] std::size_t paymentColumnCount();

[[nodiscard]] Row toRow(const PaymentRecord &payment);
/// Nothing if a value is none that toRow could have written.
[[nodiscard]] std::optional<PaymentRecord> paymentFromRow(const Row &row);

/// SHA-256 of the names and values of the columns that are not NULL. What an event's hash covers,
/// so that a row edited by hand does not fit its newest event.
[[nodiscard]] QByteArray digestOf(const Row &paymentRow);

/// \a payment with the card numbers masked in everything that is free text.
[[nodiscard]] PaymentRecord withMaskedCards(PaymentRecord payment);

} // namespace tillside
