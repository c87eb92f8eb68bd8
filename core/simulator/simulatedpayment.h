#pragma once

#include "core/model/paymentterms.h"
#include "core/simulator/temper.h"

#include <QDateTime>
#include <QLatin1StringView>
#include <QList>
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

/// What the terminal said of a payment once it had ended.
struct Word {
    End end = End::Running;
    qint64 charged = 0;
    bool isVoided = false;
    QDateTime at; ///< UTC.
};

/// One payment as the terminal knows it. Amounts are in minor units.
struct SimulatedPayment {
    QString uti;
    int number = 0; ///< The terminal counts its payments from 1.
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
    bool isPrintedHere = true; ///< Whether the terminal prints the receipts.
    bool isVoided = false;
    bool isCaptured = false; ///< For a pre-authorisation: the money was taken.
    bool isForeign = false; ///< Another till's: questions are answered, but it is not in our books.
    QString responseCode;
    QString authorisation;
    QDateTime startedAt; ///< UTC.
    QStringList texts; ///< The terminal's display texts, oldest first.
    Quirk quirk = Quirk::None; ///< What is special about how the terminal talks about it.
    int variant = 0; ///< Which of the quirk's forms, 0 to 5.
    bool isTurning = false; ///< The terminal is going to take back what it says now.
    QList<Word> words; ///< What it has said of the end, oldest first. The last one is true.

    /// Whether this till's payment was approved.
    [[nodiscard]] bool movedMoney() const { return end == End::Approved && !isForeign; }
    /// Adds what is said from now on to the words.
    void noteWord(const QDateTime &at) { words.append({end, charged, isVoided, at}); }
};

} // namespace tillside::sim
