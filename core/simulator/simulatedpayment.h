#pragma once

#include "core/model/paymentterms.h"

#include <QDateTime>
#include <QLatin1StringView>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace tillside::sim {

/// How far a payment has come on the terminal.
enum class PaymentPhase {
    Accepting, ///< The POST is not answered yet; its UTI is unknown to questions.
    Card, ///< The terminal waits for the customer.
    Bank,
    Cancelling, ///< The display says "Transaction Cancelled"; no answer is final yet.
    Finished,
};
inline constexpr std::array kPaymentPhases{PaymentPhase::Accepting, PaymentPhase::Card,
                                           PaymentPhase::Bank, PaymentPhase::Cancelling,
                                           PaymentPhase::Finished};
[[nodiscard]] QLatin1StringView nameOf(PaymentPhase phase);

/// How a payment ended.
enum class End {
    Running,
    Approved,
    Declined,
    Cancelled,
    /// The power failed before the bank had answered; the terminal no longer knows it.
    Lost,
};
inline constexpr std::array kEnds{End::Running, End::Approved, End::Declined, End::Cancelled,
                                  End::Lost};
[[nodiscard]] QLatin1StringView nameOf(End end);

/// The family's `transType` for \a type: "SALE", "REVERSAL" and so on.
[[nodiscard]] QLatin1StringView wireName(PaymentType type);
/// The type with that wireName(); nothing if there is none.
[[nodiscard]] std::optional<PaymentType> typeOfWireName(QStringView name);

/// One payment as the terminal knows it. Amounts are in minor units.
struct SimulatedPayment {
    QString uti;
    PaymentType type = PaymentType::Sale;
    qint64 asked = 0; ///< For a void, what the original charged.
    QString reference;
    QString originalUti; ///< For a void or a capture.
    PaymentPhase phase = PaymentPhase::Accepting;
    End end = End::Running;
    qint64 charged = 0; ///< What the bank approved, tip included; 0 unless approved.
    qint64 tip = 0;
    bool isForLess = false;
    bool hasSignature = false;
    bool isVoided = false;
    bool isCaptured = false; ///< For a pre-authorisation: the money was taken.
    bool isForeign = false; ///< Another till's: questions are answered, but it is not in our books.
    QString responseCode;
    QString authorisation;
    QDateTime startedAt; ///< UTC.
    QStringList texts; ///< The terminal's display texts, oldest first.

    /// Whether this till's payment was approved.
    [[nodiscard]] bool movedMoney() const { return end == End::Approved && !isForeign; }
};

} // namespace tillside::sim
