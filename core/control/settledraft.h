#pragma once

#include "core/model/paymentrecord.h"

#include <QDateTime>
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

} // namespace tillside
