#pragma once

#include <array>

namespace tillside {

/// The meaning of a colour. Pure views use roles; the current theme maps them to colours.
enum class ColourRole {
    Accent, ///< The one colour for buttons, links, what is chosen and what has the focus.
    Approved,
    Declined, ///< Declined, or something does not work.
    Neutral, ///< Nothing was charged, or nothing needs to be done.
    Warning, ///< Not known yet: a person has to look.
    Refund, ///< Money leaves the shop.
    Hold, ///< Money is held on the card, not taken.
    Running, ///< A payment that runs.
};
inline constexpr std::array kColourRoles{
    ColourRole::Accent,  ColourRole::Approved, ColourRole::Declined, ColourRole::Neutral,
    ColourRole::Warning, ColourRole::Refund,   ColourRole::Hold,     ColourRole::Running};

/// The layout grid, in pixels at a device pixel ratio of one.
inline constexpr int kGrid = 8;

} // namespace tillside
