#include "ui/look/theme.h"

#include "ui/look/stylesheet.h"

#include <QApplication>
#include <QFont>
#include <QPalette>
#ifdef Q_OS_WIN
#include <QSettings>
#endif
#include <QStyle>
#include <QStyleFactory>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBodyPixels = 16;

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

/// In the order of kColourRoles.
Theme light()
{
    return {.name = ThemeName::Light,
            .window = rgb(0xf3f5f7),
            .surface = rgb(0xffffff),
            .text = rgb(0x14181c),
            .quietText = rgb(0x4a5561),
            .border = rgb(0xbfc7d0),
            .focus = rgb(0x0b5cad),
            .pressed = rgb(0xe3e8ee),
            .training = rgb(0xffd43b),
            .onTraining = rgb(0x14181c),
            .roles = {RoleColours{rgb(0x0b5cad), rgb(0xffffff), rgb(0x0b5cad)},
                      RoleColours{rgb(0x0f7038), rgb(0xffffff), rgb(0x0f7038)},
                      RoleColours{rgb(0xb3261e), rgb(0xffffff), rgb(0xb3261e)},
                      RoleColours{rgb(0x55606c), rgb(0xffffff), rgb(0x4a5561)},
                      RoleColours{rgb(0xffb300), rgb(0x14181c), rgb(0x805500)}}};
}

Theme dark()
{
    return {.name = ThemeName::Dark,
            .window = rgb(0x14181c),
            .surface = rgb(0x1f252b),
            .text = rgb(0xf1f3f5),
            .quietText = rgb(0xb4bec8),
            .border = rgb(0x46505a),
            .focus = rgb(0x7cc0ff),
            .pressed = rgb(0x333c45),
            .training = rgb(0xffd43b),
            .onTraining = rgb(0x14181c),
            .roles = {RoleColours{rgb(0x7cc0ff), rgb(0x0b1a29), rgb(0x7cc0ff)},
                      RoleColours{rgb(0x5fd08f), rgb(0x0b2415), rgb(0x5fd08f)},
                      RoleColours{rgb(0xff9a91), rgb(0x330a07), rgb(0xff9a91)},
                      RoleColours{rgb(0xb4bec8), rgb(0x14181c), rgb(0xb4bec8)},
                      RoleColours{rgb(0xffc94d), rgb(0x14181c), rgb(0xffc94d)}}};
}

Theme highContrast()
{
    return {.name = ThemeName::HighContrast,
            .window = rgb(0x000000),
            .surface = rgb(0x000000),
            .text = rgb(0xffffff),
            .quietText = rgb(0xffffff),
            .border = rgb(0xffffff),
            .focus = rgb(0x00e5ff),
            .pressed = rgb(0x404040),
            .training = rgb(0xffff00),
            .onTraining = rgb(0x000000),
            .roles = {RoleColours{rgb(0xffff00), rgb(0x000000), rgb(0xffff00)},
                      RoleColours{rgb(0x3dff8b), rgb(0x000000), rgb(0x3dff8b)},
                      RoleColours{rgb(0xff9d94), rgb(0x000000), rgb(0xff9d94)},
                      RoleColours{rgb(0xffffff), rgb(0x000000), rgb(0xffffff)},
                      RoleColours{rgb(0xffb700), rgb(0x000000), rgb(0xffb700)}}};
}

struct InForce {
    ThemeName name = ThemeName::Light;
    int textPercent = 100;
};

InForce &inForce()
{
    static InForce current;
    return current;
}

/// For the parts that Qt itself draws: menus, fields, scroll bars.
QPalette paletteOf(const Theme &t)
{
    const RoleColours &accent = t.of(ColourRole::Accent);
    QPalette palette;
    palette.setColor(QPalette::Window, t.window);
    palette.setColor(QPalette::WindowText, t.text);
    palette.setColor(QPalette::Base, t.surface);
    palette.setColor(QPalette::AlternateBase, t.window);
    palette.setColor(QPalette::Text, t.text);
    palette.setColor(QPalette::Button, t.surface);
    palette.setColor(QPalette::ButtonText, t.text);
    palette.setColor(QPalette::BrightText, t.text);
    palette.setColor(QPalette::ToolTipBase, t.surface);
    palette.setColor(QPalette::ToolTipText, t.text);
    palette.setColor(QPalette::PlaceholderText, t.quietText);
    palette.setColor(QPalette::Highlight, accent.fill);
    palette.setColor(QPalette::HighlightedText, accent.onFill);
    palette.setColor(QPalette::Mid, t.border);
    return palette;
}

} // namespace

QColor Theme::panelFill(ColourRole role) const
{
    return name == ThemeName::HighContrast ? surface : of(role).fill;
}

QColor Theme::panelText(ColourRole role) const
{
    return name == ThemeName::HighContrast ? of(role).text : of(role).onFill;
}

const Theme &themeNamed(ThemeName name)
{
    static const std::array themes{light(), dark(), highContrast()};
    return themes.at(static_cast<std::size_t>(name));
}

const Theme &theme()
{
    return themeNamed(inForce().name);
}

int scaled(int pixels)
{
    return pixels * inForce().textPercent / 100;
}

bool isDesktopDark()
{
#ifdef Q_OS_WIN
    // On Windows, the palette of Qt 6.4 is always light.
    const QSettings look(u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion"
                         u"\\Themes\\Personalize"_s,
                         QSettings::NativeFormat);
    return look.value(u"AppsUseLightTheme"_s, 1).toInt() == 0;
#else
    constexpr int kMiddle = 128;
    return QApplication::palette().color(QPalette::Window).lightness() < kMiddle;
#endif
}

int scaledLarge(int pixels)
{
    return (pixels + scaled(pixels)) / 2;
}

void applyTheme(QApplication &application, ThemeName name, int textPercent)
{
    inForce() = {name, textPercent};
    if (QApplication::style()->objectName() != "fusion"_L1)
        QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QFont font = QApplication::font();
    font.setPixelSize(scaled(kBodyPixels));
    QApplication::setFont(font);
    QApplication::setPalette(paletteOf(theme()));
    application.setStyleSheet(styleSheetOf(theme()));
}

} // namespace tillside
