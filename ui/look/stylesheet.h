#pragma once

#include <QString>

namespace tillside {

struct Theme;

/// The one style sheet. It selects by the properties that controls.h sets, never by single widgets:
/// `kind` of a button, `textRole` of a label, `panel` of a frame, and `role` for a colour role.
/// Sizes follow the current text size.
[[nodiscard]] QString styleSheetOf(const Theme &theme);

} // namespace tillside
