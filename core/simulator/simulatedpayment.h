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
enum class Phase {
    Accepting, ///< The POST is read and not yet answered; questions do not know its UTI yet.
    Card, ///< The customer is waited for.
    Bank,
    Cancelling, ///< "Transaction Cancelled" shows, but no answer is final yet.
    Finished,
};
inline constexpr std::array kPhases{Phase::Accepting, Phase::Card, Phase::Bank, Phase::Cancelling,
                                    Phase::Finished};
[[nodiscard]] QLatin1StringView nameOf(Phase phase);

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
    Phase phase = Phase::Accepting;
    End end = End::Running;
    qint64 charged = 0; ///< What the bank approved, tip included; 0 unless approved.
    qint64 tip = 0;
    bool forLess = false;
    bool signature = false;
    bool voided = false;
    bool captured = false; ///< Of a pre-authorisation: the money was taken.
    bool foreign = false; ///< Another till's: it is answered about, but is not in our books.
    QString responseCode;
    QString authorisation;
    QDateTime startedAt; ///< UTC.
    QStringList texts; ///< What the terminal's display said, oldest first.

    [[nodiscard]] bool movedMoney() const { return end == End::Approved && !foreign; }
};

} // namespace tillside::sim
