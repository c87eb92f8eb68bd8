#pragma once

#include "core/model/paymentterms.h"

#include <QDateTime>
#include <QLatin1StringView>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace tillside::sim {

/// Where a payment is on the terminal.
enum class PaymentPhase {
    Accepting, ///< The POST is read and not yet answered; questions do not know its UTI yet.
    Card, ///< The customer is waited for.
    Bank,
    Cancelling, ///< "Transaction Cancelled" shows, but no answer is final yet.
    Finished,
};
inline constexpr std::array kPaymentPhases{PaymentPhase::Accepting, PaymentPhase::Card,
                                           PaymentPhase::Bank, PaymentPhase::Cancelling,
                                           PaymentPhase::Finished};
[[nodiscard]] QLatin1StringView nameOf(PaymentPhase phase);

/// How it ended.
enum class End {
    Running,
    Approved,
    Declined,
    Cancelled,
    Lost, ///< Power went before the bank had answered; the terminal does not know it any more.
};
inline constexpr std::array kEnds{End::Running, End::Approved, End::Declined, End::Cancelled,
                                  End::Lost};
[[nodiscard]] QLatin1StringView nameOf(End end);

/// "SALE", "REVERSAL" and so on: the family's `transType`.
[[nodiscard]] QLatin1StringView wireName(PaymentType type);
[[nodiscard]] std::optional<PaymentType> typeOfWireName(QStringView name);

/// One payment as the terminal knows it. Amounts are in minor units.
struct SimulatedPayment {
    QString uti;
    PaymentType type = PaymentType::Sale;
    qint64 asked = 0; ///< Of a void: what the original charged.
    QString reference;
    QString originalUti; ///< Of a void or a capture.
    PaymentPhase phase = PaymentPhase::Accepting;
    End end = End::Running;
    qint64 charged = 0; ///< What the bank approved, tip included; 0 unless approved.
    qint64 tip = 0;
    bool isForLess = false;
    bool hasSignature = false;
    bool isVoided = false;
    bool isCaptured = false; ///< Of a pre-authorisation: the money was taken.
    bool isForeign = false; ///< Another till's: it is answered about, but is not in our books.
    QString responseCode;
    QString authorisation;
    QDateTime startedAt; ///< UTC.
    QStringList texts; ///< What the terminal's display said, oldest first.

    [[nodiscard]] bool movedMoney() const { return end == End::Approved && !isForeign; }
};

} // namespace tillside::sim
