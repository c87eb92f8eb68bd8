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
    QColor fill; ///< Of a button, a badge, the outcome's panel.
    QColor onFill; ///< Of text and icons on `fill`: at least 4.5:1.
    QColor text; ///< Of text and icons in this role on `surface` and `window`: at least 4.5:1.
};

/// The colours of the window. Every pair that carries text keeps a contrast of 4.5:1; a test
/// counts.
struct Theme {
    ThemeName name = ThemeName::Light;
    QColor window; ///< Behind everything.
    QColor surface; ///< Cards, fields, bars.
    QColor text;
    QColor quietText; ///< Small print; never the only carrier of a fact.
    QColor border;
    QColor focus; ///< The ring around what has the keyboard.
    QColor pressed; ///< Of a plain button.
    QColor training; ///< The band that says that no money moves,
    QColor onTraining; ///< and its text.
    std::array<RoleColours, kColourRoles.size()> roles;

    [[nodiscard]] const RoleColours &of(ColourRole role) const
    {
        return roles.at(static_cast<std::size_t>(role));
    }
    // A panel filled with a role's colour; in high contrast it is only edged with it, and its text
    // has the colour.
    [[nodiscard]] QColor panelFill(ColourRole role) const;
    [[nodiscard]] QColor panelText(ColourRole role) const;
};

[[nodiscard]] const Theme &themeNamed(ThemeName name);

/// The theme in force. One per application, like QApplication::palette(): icons that are tinted
/// while a screen is built need it where no widget is at hand.
[[nodiscard]] const Theme &theme();

/// \a pixels at 100 % text, at the text size in force.
[[nodiscard]] int scaled(int pixels);

/// As scaled(), growing half as fast: for headings, icons and targets, which are large already.
[[nodiscard]] int scaledLarge(int pixels);

/// Puts \a name and \a textPercent (100 to 200) in force: palette, font and style sheet of
/// \a application. Screens that show tinted icons are built anew afterwards.
void applyTheme(QApplication &application, ThemeName name, int textPercent);

/// Whether the desktop's own colours are dark. To be asked before applyTheme().
[[nodiscard]] bool isDesktopDark();

} // namespace tillside
