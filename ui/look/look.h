#pragma once

#include <array>

namespace tillside {

/// The meaning of a colour. Pure views use roles; the current theme maps them to colours.
enum class ColourRole {
    Accent, ///< The one colour for buttons and for anything in progress.
    Approved,
    Declined,
    Neutral, ///< Nothing was charged, or nothing needs to be done.
    Warning, ///< A person has to look.
};
inline constexpr std::array kColourRoles{ColourRole::Accent, ColourRole::Approved,
                                         ColourRole::Declined, ColourRole::Neutral,
                                         ColourRole::Warning};

/// The layout grid, in pixels at a device pixel ratio of one.
inline constexpr int kGrid = 8;

} // namespace tillside
