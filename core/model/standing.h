#pragma once

#include <QLatin1StringView>

#include <array>

namespace tillside {

/// How a payment stands, as a list and its totals show it. Each payment has exactly one standing. A
/// payment that is in doubt never counts as approved or declined.
///
/// The names stand in the journal (the column `standing`) and in JSON, and never change.
enum class Standing {
    Approved, ///< In full or for less.
    Voided, ///< Approved, and voided since.
    Declined,
    Cancelled,
    NotCharged,
    NotKnown, ///< The outcome is not known, and no person has settled it.
    /// The terminal contradicted the end, and no person has settled it since.
    Contradicted,
    Settled, ///< A person settled it; the terminal's word is still not known or in doubt.
};
inline constexpr std::array kStandings{
    Standing::Approved,   Standing::Voided,   Standing::Declined,     Standing::Cancelled,
    Standing::NotCharged, Standing::NotKnown, Standing::Contradicted, Standing::Settled};
[[nodiscard]] QLatin1StringView nameOf(Standing standing);

/// Whether a payment that stands so has moved money, as far as the till knows.
[[nodiscard]] bool hasMovedMoney(Standing standing);

} // namespace tillside
