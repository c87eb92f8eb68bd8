#pragma once

#include <QString>

namespace tillside {

struct Theme;

/// The one style sheet. It works on the properties that controls.h sets, never on single widgets:
/// `kind` of a button, `textRole` of a label, `panel` of a frame, `role` where a colour role
/// decides. Sizes are those of the text size in force.
[[nodiscard]] QString styleSheetOf(const Theme &theme);

} // namespace tillside
