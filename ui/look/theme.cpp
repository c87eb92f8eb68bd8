#include "ui/look/theme.h"

#include "ui/look/scale.h"
#include "ui/look/spokenchoice.h"
#include "ui/look/stylesheet.h"
#include "ui/look/tillstyle.h"
#include "ui/typeface/fonts.h"

#include <QApplication>
#include <QFont>
#include <QPalette>
#ifdef Q_OS_WIN
#include <QSettings>
#endif

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

RoleColours colours(QRgb field, QRgb onField, QRgb ink, QRgb tint)
{
    return {rgb(field), rgb(onField), rgb(ink), rgb(tint)};
}

// The roles are in the order of kColourRoles.

Theme light()
{
    return {.name = ThemeName::Light,
            .ground = rgb(0xedf0f4),
            .surface = rgb(0xffffff),
            .sunken = rgb(0xf5f7f9),
            .track = rgb(0xe3e8ee),
            .text = rgb(0x0f1720),
            .muted = rgb(0x4b5764),
            .line = rgb(0xd3dae2),
            .border = rgb(0x74808d),
            .training = rgb(0xffd43b),
            .trainingStripe = rgb(0xffc400),
            .onTraining = rgb(0x1a1500),
            .roles = {colours(0x1746c2, 0xffffff, 0x1746c2, 0xe4ebfc),
                      colours(0x0b6838, 0xffffff, 0x0b6838, 0xdff3e7),
                      colours(0xb01e1a, 0xffffff, 0xb01e1a, 0xfbe5e3),
                      colours(0x4d5965, 0xffffff, 0x4d5965, 0xe3e8ed),
                      colours(0xffb719, 0x1a1200, 0x7a4f00, 0xfff2d3),
                      colours(0x7a1d8c, 0xffffff, 0x7a1d8c, 0xf6e8f9),
                      colours(0x07626d, 0xffffff, 0x07626d, 0xddf1f3),
                      colours(0x12379a, 0xffffff, 0x1746c2, 0xe4ebfc)}};
}

Theme dark()
{
    return {.name = ThemeName::Dark,
            .ground = rgb(0x0d1217),
            .surface = rgb(0x171e26),
            .sunken = rgb(0x11171e),
            .track = rgb(0x242e39),
            .text = rgb(0xedf2f7),
            .muted = rgb(0xa8b4c1),
            .line = rgb(0x2b3643),
            .border = rgb(0x73818f),
            .training = rgb(0xffd43b),
            .trainingStripe = rgb(0xffc400),
            .onTraining = rgb(0x1a1500),
            .roles = {colours(0x8db0ff, 0x0a1430, 0x8db0ff, 0x1b2848),
                      colours(0x0e6b3c, 0xffffff, 0x5dd698, 0x122e20),
                      colours(0xa5201b, 0xffffff, 0xff8f86, 0x391917),
                      colours(0x45515d, 0xffffff, 0xb5c0cb, 0x252f39),
                      colours(0xffb719, 0x1a1200, 0xffc350, 0x352a10),
                      colours(0x7a1d8c, 0xffffff, 0xdfa3f1, 0x311838),
                      colours(0x0a6a75, 0xffffff, 0x66d2dd, 0x0f2f34),
                      colours(0x16327d, 0xffffff, 0x8db0ff, 0x1b2848)}};
}

RoleColours brightOnBlack(QRgb colour)
{
    return colours(colour, 0x000000, colour, 0x000000);
}

Theme highContrast()
{
    return {.name = ThemeName::HighContrast,
            .ground = rgb(0x000000),
            .surface = rgb(0x000000),
            .sunken = rgb(0x000000),
            .track = rgb(0x333333),
            .text = rgb(0xffffff),
            .muted = rgb(0xffffff),
            .line = rgb(0xffffff),
            .border = rgb(0xffffff),
            .training = rgb(0xffd43b),
            .trainingStripe = rgb(0xffc400),
            .onTraining = rgb(0x000000),
            .roles = {brightOnBlack(0xffff00), brightOnBlack(0x5cffa6), brightOnBlack(0xff9a92),
                      brightOnBlack(0xffffff), brightOnBlack(0xffc833), brightOnBlack(0xf0b3ff),
                      brightOnBlack(0x7df0fa),
                      // A white edge sets this field off.
                      colours(0x000000, 0xffffff, 0xffff00, 0x000000)}};
}

ThemeName &inForce()
{
    static ThemeName current = ThemeName::Light;
    return current;
}

/// For the parts that Qt itself draws: menus, fields, scroll bars.
QPalette paletteOf(const Theme &t)
{
    const RoleColours &accent = t.of(ColourRole::Accent);
    QPalette palette;
    palette.setColor(QPalette::Window, t.ground);
    palette.setColor(QPalette::WindowText, t.text);
    palette.setColor(QPalette::Base, t.surface);
    palette.setColor(QPalette::AlternateBase, t.sunken);
    palette.setColor(QPalette::Text, t.text);
    palette.setColor(QPalette::Button, t.surface);
    palette.setColor(QPalette::ButtonText, t.text);
    palette.setColor(QPalette::BrightText, t.text);
    palette.setColor(QPalette::ToolTipBase, t.surface);
    palette.setColor(QPalette::ToolTipText, t.text);
    // A placeholder must not look like a typed value.
    palette.setColor(QPalette::PlaceholderText,
                     t.isHighContrast() ? QColor(0xb0, 0xb0, 0xb0) : t.muted);
    palette.setColor(QPalette::Highlight, accent.field);
    palette.setColor(QPalette::HighlightedText, accent.onField);
    palette.setColor(QPalette::Link, accent.ink);
    palette.setColor(QPalette::Mid, t.border);
    return palette;
}

} // namespace

const Theme &themeNamed(ThemeName name)
{
    static const std::array themes{light(), dark(), highContrast()};
    return themes.at(static_cast<std::size_t>(name));
}

const Theme &theme()
{
    return themeNamed(inForce());
}

ThemeName desktopTheme()
{
#ifdef Q_OS_WIN
    // On Windows, the palette of Qt 6.4 is always light.
    constexpr uint kHighContrastOn = 1; // HCF_HIGHCONTRASTON
    const QSettings access(u"HKEY_CURRENT_USER\\Control Panel\\Accessibility\\HighContrast"_s,
                           QSettings::NativeFormat);
    if ((access.value(u"Flags"_s).toUInt() & kHighContrastOn) != 0)
        return ThemeName::HighContrast;
    const QSettings look(u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion"
                         u"\\Themes\\Personalize"_s,
                         QSettings::NativeFormat);
    return look.value(u"AppsUseLightTheme"_s, 1).toInt() == 0 ? ThemeName::Dark : ThemeName::Light;
#else
    const QPalette palette = QApplication::palette();
    const QColor ground = palette.color(QPalette::Window);
    const QColor text = palette.color(QPalette::WindowText);
    // Only themes of high contrast put pure white on pure black, or the other way round.
    const auto isExtreme
        = [](const QColor &colour) { return colour == Qt::black || colour == Qt::white; };
    if (isExtreme(ground) && isExtreme(text))
        return ThemeName::HighContrast;
    constexpr int kMiddle = 128;
    return ground.lightness() < kMiddle ? ThemeName::Dark : ThemeName::Light;
#endif
}

void applyTheme(QApplication &application, ThemeName name, const Scale &scale)
{
    inForce() = name;
    setScale(scale);
    TillStyle::use();
    letScreenReadersClickChoices();
    QFont font = fontOf(TextStyle::Body);
    QApplication::setFont(font);
    font.setFamilies(familiesOfFields());
    QApplication::setFont(font, "QLineEdit");
    QApplication::setPalette(paletteOf(theme()));
    application.setStyleSheet(styleSheetOf(theme()));
}

} // namespace tillside
