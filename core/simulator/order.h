#pragma once

#include "core/base/result.h"
#include "core/model/paymentterms.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace tillside::sim {

class Ledger;

/// What a valid POST asks for.
struct Order {
    PaymentType type = PaymentType::Sale;
    std::optional<qint64> amount; ///< As sent, in minor units; not needed for a void.
    QString reference; ///< Empty if none was sent.
    /// As sent: the original's UTI for a void or a capture, otherwise the one that the till asks
    /// for.
    QString uti;
    bool isPrintedHere = true; ///< Whether the terminal prints the receipts; from the query.
};

/// Whether the UTI in an order of \a type belongs to the original payment.
[[nodiscard]] constexpr bool namesOriginal(PaymentType type)
{
    return type == PaymentType::Void || type == PaymentType::Capture;
}

/// Reads the body of `POST /transaction`. On failure, the terminal's plain-text complaint.
///
/// `amountTrans` is a whole JSON number or its digits as text, 1 to 2147483647; `reference` is up
/// to 36 letters, digits, hyphens and blanks; `uti` is [A-Za-z0-9-]{1,64}, required by REVERSAL and
/// COMPLETION, and otherwise also empty (sources: Paynt's EPOS pages, and requests that clients of
/// the family send).
[[nodiscard]] Result<Order, QByteArray> parseOrder(const QByteArray &body);

/// Why the terminal refuses to run \a order, given its earlier payments; empty if it accepts it. A
/// void needs an approved payment that is not voided. A capture needs an approved pre-authorisation
/// that is neither voided nor captured, and takes at most what is held. A UTI from the till must be
/// new.
[[nodiscard]] QByteArray objectionTo(const Order &order, const Ledger &ledger);

} // namespace tillside::sim
