#pragma once

#include "core/model/paymentrecord.h"

#include <QDateTime>
#include <QString>

#include <array>
#include <optional>

namespace tillside {

/// What a person has filled in so far to settle one payment by hand.
struct SettleDraft {
    std::optional<SettledAs> as; ///< Unset at first: the till suggests nothing.
    QString seen;
    QString supervisor;
    QString note;

    bool operator==(const SettleDraft &) const = default;
};

/// What a draft can lack, in the order of the page.
enum class SettleMissing { Choice, Seen, Supervisor };
inline constexpr std::array kSettleMissing{SettleMissing::Choice, SettleMissing::Seen,
                                           SettleMissing::Supervisor};

/// The first thing that \a draft lacks; unset if it is complete.
[[nodiscard]] std::optional<SettleMissing> missingIn(const SettleDraft &draft);

/// The settlement that a complete \a draft describes. Its note begins with the supervisor's name
/// and a colon: nothing else proves yet who it was.
[[nodiscard]] Settlement settlementOf(const SettleDraft &draft, const QDateTime &at);

/// Who wrote \a settlement: what stands before the first colon of its note. Empty if there is none,
/// as in a note that was typed on the command line without a name.
[[nodiscard]] QString settlerOf(const Settlement &settlement);

/// Whether \a text may be kept because it holds no card number. Asked at each key press.
[[nodiscard]] bool isFreeOfCards(const QString &text);

} // namespace tillside
