#include "ui/look/stylesheet.h"

#include "ui/look/scale.h"
#include "ui/look/theme.h"

#include <QList>

#include <algorithm>
#include <utility>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

// The widths of a border are part of the target, so a box with a thicker border is less high
// inside.
constexpr int kTarget = 56; ///< The height of a button or a field.
constexpr int kBarTarget = 44; ///< In the top bar.
constexpr int kSegment = 46; ///< A segment on its track.
constexpr int kRadius = 12;
constexpr int kLargeRadius = 14; ///< Keys, segments, items of the rail.
constexpr int kCardRadius = 16;

const QString kButtons = uR"(
QPushButton { background: @surface; color: @text; border: 1px solid @border; border-radius: @radius;
    min-height: @targetIn1; padding: 0 @gap16; @label }
QPushButton:hover { background: @track; }
QPushButton:pressed, QPushButton:checked { background: @accentTint; border: 2px solid @accent; min-height: @targetIn2; }
QPushButton:disabled { color: @muted; border: 2px dashed @border; min-height: @targetIn2; background: transparent; }
QPushButton[kind="danger"] { color: @declined; border-color: @declined; }
QPushButton[kind="danger"]:hover, QPushButton[kind="danger"]:pressed { background: @declinedTint; border-color: @declined; }
QPushButton[kind="danger"]:disabled { color: @muted; border-color: @border; background: transparent; }
QPushButton[kind="quiet"] { background: transparent; border-color: transparent; color: @accent; }
QPushButton[kind="quiet"]:hover { background: @track; }
QPushButton[kind="quiet"]:disabled { color: @muted; }
QPushButton[kind="key"] { border-radius: @largeRadius; padding: 0; min-width: @keyIn1; min-height: @keyIn1; @keyDigit }
QPushButton[kind="key"]:pressed { background: @accentTint; border: 2px solid @accent; min-height: @keyIn2; }
QPushButton[kind="keySwitch"] { padding: 0; }
QFrame[panel="segments"] { background: @track; border: 1px solid @border; border-radius: @largeRadius; }
QPushButton[kind="segment"] { background: transparent; border: 2px solid transparent; border-radius: @radius;
    min-height: @segmentIn2; padding: 0 @gap8; }
QPushButton[kind="segment"]:hover { background: @sunken; }
QPushButton[kind="segment"]:checked { background: @chosen; border-color: @chosenEdge; color: @accent; }
QPushButton[kind="bar"] { min-height: @barTargetIn1; min-width: @barTargetIn1; }
QPushButton[kind="bar"]:pressed { min-height: @barTargetIn2; }
QPushButton[kind="main"], QPushButton[kind="chip"], QRadioButton[kind="rail"] { min-height: 0; }
QPushButton[kind="badge"] { background: @declinedField; color: @onDeclined; border: none; min-height: @barTargetIn0; }
)"_s;

const QString kTexts = uR"(
QLabel[textRole="display"] { @display }
QLabel[textRole="title"] { @title }
QLabel[textRole="figure"] { @figure }
QLabel[textRole="sentence"] { @sentence }
QLabel[textRole="statement"] { @sentence font-weight: 600; }
QLabel[textRole="lead"] { @lead }
QLabel[textRole="strong"] { font-weight: 600; }
QLabel[textRole="code"] { font-family: "Tillside Code"; font-weight: 700; }
QLabel[textRole="small"] { @caption color: @muted; }
QLabel[textRole="quiet"] { @body color: @muted; }
QComboBox, QPlainTextEdit, QSpinBox { color: @text; }
QLineEdit, QComboBox, QPlainTextEdit, QSpinBox { background: @surface; border: 1px solid @border;
    border-radius: @radius; min-height: @targetIn1; padding: 0 @gap16; }
QLineEdit:focus, QComboBox:focus, QPlainTextEdit:focus, QSpinBox:focus { border: 2px solid @accent; min-height: @targetIn2;
    padding: 0 @gap15; }
QLineEdit[isWrong="true"] { border: 2px solid @declined; min-height: @targetIn2; padding: 0 @gap15; }
QLineEdit:disabled, QComboBox:disabled { color: @muted; border: 2px dashed @border; min-height: @targetIn2; background: transparent; }
QComboBox::drop-down { border: none; width: @gap48; }
QComboBox::down-arrow { image: url(:/pictures/@chevron-24.png); width: 24px; height: 24px; }
QComboBox QAbstractItemView { background: @surface; color: @text; border: 1px solid @border; outline: none; }
QComboBox QAbstractItemView::item { min-height: @target; padding: 0 12px; }
QComboBox QAbstractItemView::item:selected { background: @accentTint; color: @accent; }
QCheckBox, QRadioButton { spacing: 12px; min-height: @target; @label }
QCheckBox::indicator, QRadioButton::indicator { width: 24px; height: 24px; border: 2px solid @border; background: @surface; }
QRadioButton::indicator { border-radius: 14px; }
QCheckBox::indicator { border-radius: 6px; }
QCheckBox::indicator:checked { background: @accentField; border-color: @accentField; image: url(:/pictures/@tick-24.png); }
QRadioButton::indicator:checked { border: 8px solid @accent; background: @surface; width: 12px; height: 12px; }
QToolTip { background: @surface; color: @text; border: 1px solid @border; padding: 4px; }
)"_s;

const QString kPanels = uR"(
QScrollBar { background: transparent; margin: 0; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: @border; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 48px; }
QScrollBar::handle:horizontal { min-width: 48px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QScrollArea, QScrollArea > QWidget > QWidget[panel="scrolled"] { background: transparent; border: none; }
QFrame[panel="card"] { background: @surface; border-radius: @cardRadius; @cardEdge }
QFrame[panel="desk"] { background: @track; border: none; border-radius: @cardRadius; }
QFrame[panel="sunken"] { background: @sunken; border: none; border-radius: @radius; }
QFrame[panel="foot"] { background: @sunken; border: none; border-top: 1px solid @line;
    border-bottom-left-radius: @cardRadius; border-bottom-right-radius: @cardRadius; }
QTableView, QListView#toCheckList { background: transparent; border: none; outline: none; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section:first { border-top-left-radius: @cardRadius; }
QHeaderView::section:last { border-top-right-radius: @cardRadius; }
QHeaderView::section { background: @sunken; color: @muted; border: none; border-bottom: 1px solid @line; padding: @gap8 @gap16; @caption }
QMenu { background: @surface; color: @text; border: 1px solid @border; padding: @gap8 0; }
QMenu::item { min-height: @target; padding: 0 @gap48 0 @gap16; @label }
QMenu::item:selected { background: @accentTint; color: @accent; }
QPushButton::menu-indicator { image: url(:/pictures/@chevron-24.png); width: 20px; height: 20px; subcontrol-origin: padding; subcontrol-position: center right; right: 12px; }
QFrame[panel="line"] { background: @line; border: none; max-height: 1px; min-height: 1px; }
)"_s;

/// For each role: a strip edged with it, a segment filled with it while chosen, and text in it.
const QString kRole = uR"(
QFrame[panel="notice"][role="@name"] { background: @tint; border: 1px solid @ink; border-radius: @radius; }
QPushButton[kind="segment"][role="@name"]:checked { background: @field; border-color: @field; color: @onField; }
QLabel[role="@name"] { color: @ink; }
)"_s;

using Token = std::pair<QLatin1StringView, QString>;

QString pixels(int size)
{
    return u"%1px"_s.arg(size);
}

/// The inner height of a target of \a height with a border of \a border: larger with large text,
/// but not smaller in a small window, because fingers do not shrink.
QString inside(int height, int border)
{
    return pixels(std::max(height, scaledLarge(height)) - 2 * border);
}

QString fontRule(TextStyle style)
{
    const QFont font = fontOf(style);
    return u"font-size: %1px; font-weight: %2;"_s.arg(font.pixelSize()).arg(font.weight());
}

QList<Token> fonts()
{
    return {{"@display"_L1, fontRule(TextStyle::Display)},
            {"@title"_L1, fontRule(TextStyle::Title)},
            {"@figure"_L1, fontRule(TextStyle::MainButton)},
            {"@sentence"_L1, fontRule(TextStyle::Sentence)},
            {"@lead"_L1, fontRule(TextStyle::Lead)},
            {"@body"_L1, fontRule(TextStyle::Body)},
            {"@label"_L1, fontRule(TextStyle::Label)},
            {"@caption"_L1, fontRule(TextStyle::Caption)},
            {"@keyDigit"_L1, fontRule(TextStyle::KeyDigit)}};
}

QList<Token> sizes()
{
    return {{"@keyIn1"_L1, pixels(kTarget - 2)}, // Large digits need no larger keys.
            {"@keyIn2"_L1, pixels(kTarget - 4)},
            {"@targetIn1"_L1, inside(kTarget, 1)},
            {"@targetIn2"_L1, inside(kTarget, 2)},
            {"@target"_L1, inside(kTarget, 0)},
            {"@segmentIn2"_L1, inside(kSegment, 2)},
            {"@barTargetIn0"_L1, inside(kBarTarget, 0)},
            {"@barTargetIn1"_L1, inside(kBarTarget, 1)},
            {"@barTargetIn2"_L1, inside(kBarTarget, 2)},
            {"@radius"_L1, pixels(grown(kRadius))},
            {"@largeRadius"_L1, pixels(grown(kLargeRadius))},
            {"@cardRadius"_L1, pixels(grown(kCardRadius))},
            {"@gap8"_L1, pixels(grown(8))},
            {"@gap15"_L1, pixels(grown(16) - 1)},
            {"@gap16"_L1, pixels(grown(16))},
            {"@gap48"_L1, pixels(grown(48))}};
}

/// On a light ground, CardShadow sets a card off.
QString cardEdge(const Theme &t)
{
    return t.isHighContrast() ? u"border: 2px solid %1;"_s.arg(t.border.name())
                              : u"border: none;"_s;
}

QList<Token> colours(const Theme &t)
{
    const bool isLight = t.name == ThemeName::Light;
    const RoleColours &accent = t.of(ColourRole::Accent);
    const RoleColours &declined = t.of(ColourRole::Declined);
    return {{"@chevron"_L1, isLight ? u"chevrondown"_s : u"chevrondownlight"_s},
            {"@tick"_L1, isLight ? u"ticklight"_s : u"tick"_s}, // On the accent's colour.
            // On white, a shade is enough; elsewhere, an edge shows what is chosen.
            {"@chosenEdge"_L1, isLight ? t.line.name() : accent.ink.name()},
            {"@chosen"_L1, isLight ? t.surface.name() : accent.tint.name()},
            {"@cardEdge"_L1, cardEdge(t)},
            {"@accentTint"_L1, accent.tint.name()},
            {"@accentField"_L1, accent.field.name()},
            {"@accent"_L1, accent.ink.name()},
            {"@declinedField"_L1, declined.field.name()},
            {"@onDeclined"_L1, declined.onField.name()},
            {"@declinedTint"_L1, declined.tint.name()},
            {"@declined"_L1, declined.ink.name()},
            {"@ground"_L1, t.ground.name()},
            {"@surface"_L1, t.surface.name()},
            {"@sunken"_L1, t.sunken.name()},
            {"@track"_L1, t.track.name()},
            {"@text"_L1, t.text.name()},
            {"@muted"_L1, t.muted.name()},
            {"@line"_L1, t.line.name()},
            {"@border"_L1, t.border.name()}};
}

QString filledIn(QString sheet, const QList<Token> &tokens)
{
    for (const auto &[name, value] : tokens)
        sheet.replace(name, value);
    return sheet;
}

QString rolesOf(const Theme &t)
{
    QString sheet;
    for (const ColourRole role : kColourRoles) {
        const RoleColours &colours = t.of(role);
        sheet += filledIn(kRole,
                          {{"@name"_L1, QString::number(static_cast<int>(role))},
                           {"@field"_L1, colours.field.name()},
                           {"@onField"_L1, colours.onField.name()},
                           {"@tint"_L1, colours.tint.name()},
                           {"@ink"_L1, colours.ink.name()},
                           {"@radius"_L1, pixels(grown(kRadius))}});
    }
    return sheet;
}

} // namespace

QString styleSheetOf(const Theme &theme)
{
    return filledIn(kButtons + kTexts + kPanels, fonts() + sizes() + colours(theme))
        + rolesOf(theme);
}

} // namespace tillside
