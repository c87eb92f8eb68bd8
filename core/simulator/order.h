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
    std::optional<qint64> amount; ///< As sent, in minor units; a void needs none.
    QString reference; ///< Empty: none.
    QString uti; ///< As sent: of a void or a capture the original's, else the till's own wish.
};

/// Whether the UTI in an order of \a type is the original payment's.
[[nodiscard]] constexpr bool namesOriginal(PaymentType type)
{
    return type == PaymentType::Void || type == PaymentType::Capture;
}

/// Reads the body of `POST /transaction`; else the terminal's plain-text complaint.
///
/// `amountTrans` is a whole JSON number, 1 to 2147483647; `reference` is [A-Za-z0-9-]{1,36};
/// `uti` is [A-Za-z0-9-]{1,64}, needed by REVERSAL and COMPLETION (sources: Paynt's EPOS pages).
[[nodiscard]] Result<Order, QByteArray> parseOrder(const QByteArray &body);

/// Why the terminal will not run \a order, knowing what it did before; empty if it will. A void
/// needs an approved payment that is not voided; a capture an approved pre-authorisation that is
/// neither voided nor captured, and no more than is held; a UTI of the till's must be new.
[[nodiscard]] QByteArray objectionTo(const Order &order, const Ledger &ledger);

} // namespace tillside::sim
