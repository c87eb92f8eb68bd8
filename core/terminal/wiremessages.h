#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/model/ids.h"
#include "core/model/money.h"
#include "core/model/paymentterms.h"

#include <QByteArray>
#include <array>
#include <optional>

namespace tillside {

// JSON to values and back, for every dialect at once. Each reading function is total: any status
// and any bytes give a value. What a value proves is not decided here but in
// core/payment/judgement.

/// The body of `POST /transaction`.
struct PaymentRequest {
    PaymentType type = PaymentType::Sale;
    Money amount; ///< Not sent with a void.
    Reference reference;
    std::optional<Uti> original; ///< Of a void or a capture; goes out as `uti`.
    std::optional<Uti> ours; ///< Minted by the till; never with a void or a capture.
};
[[nodiscard]] QByteArray toJson(const PaymentRequest &request);

/// Why an answer to the POST is not an acceptance of our payment.
enum class NotAccepted {
    OtherStatus, ///< Neither 200 nor 201 (206 is a busy POSitive terminal's, with another's UTI).
    NotAnObject,
    NoUti,
    OtherPayment, ///< It speaks of a payment that is under way or ended: not an acknowledgement.
    OtherType,
    OtherAmount,
};
inline constexpr std::array kNotAccepted{NotAccepted::OtherStatus, NotAccepted::NotAnObject,
                                         NotAccepted::NoUti,       NotAccepted::OtherPayment,
                                         NotAccepted::OtherType,   NotAccepted::OtherAmount};
[[nodiscard]] QLatin1StringView nameOf(NotAccepted reason);

/// The UTI under which the terminal took \a request, if the answer says so beyond doubt: 200 or
/// 201, an object with a valid uti that is not the original's, our transType (and amountTrans,
/// where sent) echoed, and neither DisplayData nor transApproved in it. Whether the UTI is new to
/// the journal is the caller's to check.
[[nodiscard]] Result<Uti, NotAccepted> readAcceptance(int status, const QByteArray &body,
                                                      const PaymentRequest &request);

/// Whether the answer names a UTI anywhere, by the word or by a value that looks like one. A
/// refusal that does is no proof of anything.
[[nodiscard]] bool namesUti(const QByteArray &body);

/// The payment type a terminal means by \a word; nothing for a word we do not know.
[[nodiscard]] std::optional<PaymentType> typeFromWire(QStringView word);

/// The token in the answer to `GET /pair`; nothing unless it is 200 and a non-empty printable
/// `authToken`.
[[nodiscard]] std::optional<Secret> readToken(int status, const QByteArray &body);

/// What `GET /status` says; nothing where it does not say.
enum class Availability { Available, Busy };
[[nodiscard]] std::optional<Availability> readAvailability(int status, const QByteArray &body);

} // namespace tillside
