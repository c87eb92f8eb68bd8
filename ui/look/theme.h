#pragma once

#include "ui/look/look.h"

#include <QColor>

#include <array>

class QApplication;

namespace tillside {

struct Scale;

enum class ThemeName { Light, Dark, HighContrast };
inline constexpr std::array kThemeNames{ThemeName::Light, ThemeName::Dark, ThemeName::HighContrast};

/// The colours of one role.
struct RoleColours {
    QColor field; ///< The field of colour on a payment's page, a badge, a filled button.
    QColor onField; ///< Text and icons on `field`: at least 4.5:1.
    QColor ink; ///< Text and icons on `ground`, `surface` and `tint`: at least 4.5:1.
    QColor tint; ///< The ground of a mode, a hint or a selected row.
};

/// The colours of the window. A test measures the contrast of every pair that meets.
struct Theme {
    ThemeName name = ThemeName::Light;
    QColor ground; ///< The window, the rail, the top bar.
    QColor surface; ///< Cards, keys, fields, the selected item of the rail.
    QColor sunken; ///< The head of a table, totals, behind a receipt.
    QColor track; ///< Behind segments; a plain control under the pointer.
    QColor text;
    QColor muted; ///< Labels and small print; never the only place that states a fact.
    QColor line; ///< Between rows only, never the edge of a control.
    QColor border; ///< The edge of a control: at least 3:1.
    QColor training; ///< The band that says that no money moves.
    QColor trainingStripe; ///< Its stripes.
    QColor onTraining; ///< The text of that band.
    std::array<RoleColours, kColourRoles.size()> roles;

    [[nodiscard]] const RoleColours &of(ColourRole role) const
    {
        return roles.at(static_cast<std::size_t>(role));
    }
    /// The colour of the main button, of a selection, of the focus ring and of links.
    [[nodiscard]] QColor accent() const { return of(ColourRole::Accent).ink; }
    [[nodiscard]] bool isHighContrast() const { return name == ThemeName::HighContrast; }
};

[[nodiscard]] const Theme &themeNamed(ThemeName name);

/// The current theme. There is one per application, like QApplication::palette(), because icons are
/// tinted while a screen is built and no widget is available yet.
[[nodiscard]] const Theme &theme();

/// Applies \a name and \a scale to the palette, font and style sheet of \a application, and lets
/// screen readers click its choices. Widgets
/// with icons in a colour of the earlier theme must be rebuilt afterwards.
void applyTheme(QApplication &application, ThemeName name, const Scale &scale);

/// The theme that is like the desktop's own colours. Call it before applyTheme().
[[nodiscard]] ThemeName desktopTheme();

} // namespace tillside
