#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/model/ids.h"
#include "core/model/money.h"
#include "core/model/paymentterms.h"
#include "core/terminal/answercleaning.h"

#include <QByteArray>
#include <array>
#include <optional>

namespace tillside {

// Conversion between JSON and values, for all dialects. Each reading function is total: any status
// and any bytes give a value. What a value proves is decided in core/payment/judgement.

/// The body of `POST /transaction`.
struct PaymentRequest {
    PaymentType type = PaymentType::Sale;
    Money amount; ///< Not sent for a void.
    Reference reference;
    std::optional<Uti> original; ///< Set for a void or a capture only; sent as `uti`.
    std::optional<Uti> ours; ///< Created by the till; never set for a void or a capture.
    /// Whether the terminal prints the receipts; sent as `disablePrinting` in the query (Paynt).
    bool terminalPrints = true;
};
[[nodiscard]] QByteArray toJson(const PaymentRequest &request);

/// Why an answer to the POST does not accept our payment.
enum class NotAccepted {
    OtherStatus, ///< Not 200 or 201. (A busy POSitive terminal sends 206 with another UTI.)
    NotAnObject,
    NoUti,
    /// It is about a payment that is running or has ended, or about the original: no acceptance.
    OtherPayment,
    OtherType,
    OtherAmount,
};
inline constexpr std::array kNotAccepted{NotAccepted::OtherStatus, NotAccepted::NotAnObject,
                                         NotAccepted::NoUti,       NotAccepted::OtherPayment,
                                         NotAccepted::OtherType,   NotAccepted::OtherAmount};
[[nodiscard]] QLatin1StringView nameOf(NotAccepted reason);

/// The UTI under which the terminal accepted \a request, if the answer leaves no doubt: the status
/// is 200 or 201, and the object has a valid uti that is not the original's, echoes our transType
/// (and amountTrans, if it was sent), and has neither DisplayData nor transApproved. The caller
/// must check that the UTI is new to the journal. It is given verbatim, unless it is one of the
/// secrets that \a cleaning knows: such a UTI cannot be one.
[[nodiscard]] Result<Uti, NotAccepted> readAcceptance(int status, const QByteArray &body,
                                                      const PaymentRequest &request,
                                                      const AnswerCleaning &cleaning = {});

/// Whether the answer contains a UTI anywhere: the word, or a value that looks like one. A refusal
/// that does proves nothing.
[[nodiscard]] bool namesUti(const QByteArray &body);

/// The payment type that a terminal means by \a word; nothing for an unknown word.
[[nodiscard]] std::optional<PaymentType> typeFromWire(QStringView word);

/// Whether \a echoed is the reference that was sent as \a ours. Terminals echo it in capitals,
/// without hyphens, with blanks around it or cut off at its end; at least eight characters must be
/// left of a longer one.
[[nodiscard]] bool isSameReference(const QString &ours, const QString &echoed);

/// The token in the answer to `GET /pair`; nothing unless the status is 200 and `authToken` is
/// printable and not empty. It may be a number, and have white space around it.
[[nodiscard]] std::optional<Secret> readToken(int status, const QByteArray &body);

/// What an answer to `GET /status` says; nothing if it does not say.
enum class Availability { Available, Busy };
[[nodiscard]] std::optional<Availability> readAvailability(int status, const QByteArray &body);

} // namespace tillside
