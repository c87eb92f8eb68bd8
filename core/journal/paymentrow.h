#pragma once

#include "core/journal/rowreader.h"
#include "core/model/paymentrecord.h"

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <optional>

namespace tillside {

// Converts between a PaymentRecord and the columns of the table `payment`, always in the same
// order.

/// The first columns are the request, starting with the id; they never change.
inline constexpr std::size_t kRequestColumns = 11;
/// The column of the state.
inline constexpr std::size_t kStateColumn = 13;

/// The columns' names, as "id, terminal, type, ...".
[[nodiscard]] QString paymentColumns();
/// The name of the column at \a place.
[[nodiscard]] QString paymentColumn(std::size_t place);
[[nodiscard]] std::size_t paymentColumnCount();

[[nodiscard]] Row toRow(const PaymentRecord &payment);
/// The payment in \a row; nothing if it has a value that toRow() could not have written.
[[nodiscard]] std::optional<PaymentRecord> paymentFromRow(const Row &row);

/// The rowDigest() of a row of the table `payment`.
[[nodiscard]] QByteArray digestOf(const Row &paymentRow);

/// \a payment with the card numbers in all its free text masked.
[[nodiscard]] PaymentRecord withMaskedCards(PaymentRecord payment);

} // namespace tillside
