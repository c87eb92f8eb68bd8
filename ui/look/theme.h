#pragma once

#include "ui/look/look.h"

#include <QColor>
#include <QString>

#include <array>

class QApplication;

namespace tillside {

enum class ThemeName { Light, Dark, HighContrast };
inline constexpr std::array kThemeNames{ThemeName::Light, ThemeName::Dark, ThemeName::HighContrast};

/// The colours of one role.
struct RoleColours {
    QColor fill; ///< The fill of a button, a badge or the outcome panel.
    QColor onFill; ///< Text and icons on `fill`: at least 4.5:1.
    QColor text; ///< Text and icons in this role on `surface` and `window`: at least 4.5:1.
};

/// The colours of the window. Every pair that carries text has a contrast of at least 4.5:1; a test
/// measures it.
struct Theme {
    ThemeName name = ThemeName::Light;
    QColor window; ///< Behind everything.
    QColor surface; ///< Cards, fields, bars.
    QColor text;
    QColor quietText; ///< Small print; never the only place that states a fact.
    QColor border;
    QColor focus; ///< The focus ring.
    QColor pressed; ///< A plain button while pressed.
    QColor training; ///< The band that says that no money moves.
    QColor onTraining; ///< The text of that band.
    std::array<RoleColours, kColourRoles.size()> roles;

    [[nodiscard]] const RoleColours &of(ColourRole role) const
    {
        return roles.at(static_cast<std::size_t>(role));
    }
    // A panel filled with a role's colour. In high contrast, only the edge and the text have that
    // colour.
    [[nodiscard]] QColor panelFill(ColourRole role) const;
    [[nodiscard]] QColor panelText(ColourRole role) const;
};

[[nodiscard]] const Theme &themeNamed(ThemeName name);

/// The current theme. There is one per application, like QApplication::palette(), because icons are
/// tinted while a screen is built and no widget is available yet.
[[nodiscard]] const Theme &theme();

/// \a pixels at 100 % text size, converted to the current text size.
[[nodiscard]] int scaled(int pixels);

/// As scaled(), growing half as fast: for headings, icons and targets, which are large already.
[[nodiscard]] int scaledLarge(int pixels);

/// Applies \a name and \a textPercent (100 to 200) to the palette, font and style sheet of
/// \a application. Screens with tinted icons must be rebuilt afterwards.
void applyTheme(QApplication &application, ThemeName name, int textPercent);

/// Whether the desktop's own colours are dark. Call it before applyTheme().
[[nodiscard]] bool isDesktopDark();

} // namespace tillside
