#pragma once

#include "core/journal/records.h"

#include <QLocale>
#include <QString>

#include <array>
#include <optional>

namespace tillside {

/// What a person has filled in so far to settle one payment by hand.
struct SettleDraft {
    std::optional<SettledAs> as; ///< Nobody chooses for them.
    QString seen;
    QString supervisor;
    QString note;

    bool operator==(const SettleDraft &) const = default;
};

/// What a draft lacks, the first first.
enum class SettleMissing { Choice, Seen, Supervisor };
inline constexpr std::array kSettleMissing{SettleMissing::Choice, SettleMissing::Seen,
                                           SettleMissing::Supervisor};

[[nodiscard]] std::optional<SettleMissing> missingIn(const SettleDraft &draft);

/// The word of a person in \a draft, which must lack nothing; the supervisor stands before the
/// note, because there is no other proof yet of who it was.
[[nodiscard]] Settlement settlementOf(const SettleDraft &draft, const QDateTime &at);

/// Whether \a text may be kept: a card number may not. To be asked at each key.
[[nodiscard]] bool isFreeOfCards(const QString &text);

/// How the page "Settle by hand" is shown.
struct SettleView {
    QString what; ///< "Sale"
    QString amount;
    QString lookFor; ///< What to look for on the terminal.
    QString charged; ///< The two choices, in words of the payment's type.
    QString notCharged;
    QString confirm; ///< What the button will do.
    QString missing; ///< What is still to be filled in, or why nothing is to be settled any more.
    bool canConfirm = false;
};

/// What is said where the till has heard more about \a payment while the page was open.
[[nodiscard]] QString newsOf(const PaymentRecord &payment, const QLocale &locale,
                             const QDateTime &now);

[[nodiscard]] SettleView settleView(const PaymentRecord &payment, const SettleDraft &draft,
                                    const QLocale &locale, const QDateTime &now);

} // namespace tillside
