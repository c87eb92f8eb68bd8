#pragma once

#include <array>

namespace tillside {

/// What a colour stands for. Pure views speak of roles; the theme in force has the colours.
enum class ColourRole {
    Accent, ///< The one colour of buttons and of what runs.
    Approved,
    Declined,
    Neutral, ///< Nothing was charged, or nothing needs to be done.
    Warning, ///< A person has to look.
};
inline constexpr std::array kColourRoles{ColourRole::Accent, ColourRole::Approved,
                                         ColourRole::Declined, ColourRole::Neutral,
                                         ColourRole::Warning};

/// Everything stands on this grid; in pixels at a device pixel ratio of one.
inline constexpr int kGrid = 8;

} // namespace tillside
