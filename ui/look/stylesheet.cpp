#include "ui/look/stylesheet.h"

#include "ui/look/theme.h"

#include <QStringList>

#include <utility>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSmall = 14;
constexpr int kPressed = 16; ///< Text on buttons; it grows more slowly, like its target.
constexpr int kTitle = 22;
constexpr int kWord = 56; ///< The outcome, readable from a metre away.
constexpr int kTarget = 48; ///< The minimum height of a button.
constexpr int kLargeTarget = 64;

const QString kButtons = uR"(
QPushButton { background: @surface; color: @text; border: 2px solid @border; border-radius: 8px;
    min-height: @target; padding: 0 16px; font-size: @pressedText; }
QPushButton:hover { border-color: @accent; }
QPushButton:pressed, QPushButton:checked { background: @pressed; }
QPushButton:disabled { color: @quiet; border-style: dashed; border-color: @border; background: @window; }
QPushButton:focus { border: 3px solid @focus; }
QPushButton[kind="primary"] { background: @accent; color: @onAccent; border-color: @accent;
    min-height: @large; font-size: @title; font-weight: 600; padding: 0 24px; }
QPushButton[kind="primary"]:pressed { background: @text; color: @window; }
QPushButton[kind="primary"]:disabled { background: @window; color: @quiet; border-color: @border; }
QPushButton[kind="primary"]:focus { border-color: @text; }
QPushButton[kind="danger"] { color: @declined; border-color: @declined; }
QPushButton[kind="quiet"] { background: transparent; border-color: transparent; color: @accentText; }
QPushButton[kind="quiet"]:disabled { color: @quiet; }
QPushButton[kind="key"] { font-size: @title; font-weight: 600; min-height: @large; min-width: @large; padding: 0; }
QPushButton[kind="segment"] { padding: 0 16px; font-weight: 600; }
QPushButton[kind="segment"]:checked { background: @accent; color: @onAccent; border-color: @accent; }
QPushButton[kind="segment"]:checked:focus { border-color: @text; }
QToolButton[kind="rail"] { background: transparent; color: @text; border: 2px solid transparent; border-radius: 8px;
    min-height: @large; min-width: @large; padding: 4px 8px; font-size: @pressedText; }
QToolButton[kind="rail"]:checked { background: @pressed; color: @accentText; border-color: @pressed; font-weight: 600; }
QToolButton[kind="rail"]:hover { border-color: @border; }
QToolButton[kind="rail"]:focus { border: 3px solid @focus; }
QPushButton[kind="badge"] { background: @declined; color: @onDeclined; border-color: @declined; font-weight: 600; }
QPushButton[kind="badge"]:focus, QPushButton[kind="quiet"]:focus { border-color: @focus; }
QPushButton[kind="badge"]:focus { border-color: @text; }
)"_s;

const QString kTexts = uR"(
QLabel[textRole="word"] { font-size: @word; font-weight: 600; }
QLabel[textRole="title"] { font-size: @title; font-weight: 600; }
QLabel[textRole="strong"] { font-weight: 600; }
QLabel[textRole="lead"] { font-size: @title; }
QLabel[textRole="small"] { font-size: @small; color: @quiet; }
QLineEdit, QComboBox, QPlainTextEdit, QSpinBox { background: @surface; color: @text; border: 2px solid @border;
    border-radius: 8px; min-height: @target; padding: 0 12px; }
QLineEdit:focus, QComboBox:focus, QPlainTextEdit:focus, QSpinBox:focus { border: 3px solid @focus; }
QLineEdit:disabled, QComboBox:disabled { color: @quiet; background: @window; }
QComboBox::drop-down { border: none; width: 32px; }
QComboBox::down-arrow { image: url(:/pictures/@chevron-24.png); width: 24px; height: 24px; }
QComboBox QAbstractItemView { background: @surface; color: @text; border: 2px solid @border; outline: none; }
QComboBox QAbstractItemView::item { min-height: @target; padding: 0 12px; }
QComboBox QAbstractItemView::item:selected { background: @accent; color: @onAccent; }
QCheckBox, QRadioButton { spacing: 12px; min-height: @target; font-size: @pressedText; }
QCheckBox::indicator, QRadioButton::indicator { width: 22px; height: 22px; border: 2px solid @quiet; background: @surface; }
QRadioButton::indicator { border-radius: 13px; }
QCheckBox::indicator { border-radius: 4px; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent; image: url(:/pictures/@tick-24.png); }
QRadioButton::indicator:checked { border: 7px solid @accent; background: @onAccent; width: 12px; height: 12px; }
QCheckBox:focus, QRadioButton:focus { border: 3px solid @focus; border-radius: 8px; }
)"_s;

const QString kPanels = uR"(
QScrollBar { background: transparent; margin: 0; }
QScrollBar:vertical { width: 14px; }
QScrollBar:horizontal { height: 14px; }
QScrollBar::handle { background: @border; border: 3px solid @window; border-radius: 7px; }
QScrollBar::handle:vertical { min-height: 48px; }
QScrollBar::handle:horizontal { min-width: 48px; }
QScrollBar::handle:hover { background: @quiet; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QScrollArea, QScrollArea > QWidget > QWidget[panel="scrolled"] { background: transparent; border: none; }
QFrame[panel="card"], QFrame[panel="bar"] { background: @surface; }
QFrame[panel="card"] { border: 1px solid @border; border-radius: 12px; }
QFrame[panel="card"]:focus { border: 3px solid @focus; }
QFrame[panel="bar"] { border: none; }
QFrame[panel="training"] { background: @training; }
QFrame[panel="training"] QLabel { color: @onTraining; font-weight: 600; }
)"_s;

/// For each role: a panel filled with it, a strip edged with it, and text in it.
const QString kRole = uR"(
QFrame[panel="filled"][role="@name"] { background: @fill; border: 2px solid @edge; border-radius: 16px; }
QFrame[panel="filled"][role="@name"] QLabel { color: @onFill; }
QFrame[panel="notice"][role="@name"] { background: @surface; border: 2px solid @ink; border-radius: 8px; }
QLabel[role="@name"] { color: @ink; }
)"_s;

using Token = std::pair<QLatin1StringView, QString>;

QString pixels(int size)
{
    return u"%1px"_s.arg(scaled(size));
}

QString largePixels(int size)
{
    return u"%1px"_s.arg(scaledLarge(size));
}

QList<Token> tokensOf(const Theme &t)
{
    const auto fill = [&t](ColourRole role) { return t.of(role).fill.name(); };
    const auto onFill = [&t](ColourRole role) { return t.of(role).onFill.name(); };
    // Longer names come before their prefixes.
    // The tick is on the accent colour, the arrow on the surface: style sheets cannot tint them.
    const bool isLight = t.name == ThemeName::Light;
    return {{"@chevron"_L1, isLight ? u"chevron"_s : u"chevronlight"_s},
            {"@tick"_L1, isLight ? u"ticklight"_s : u"tick"_s},
            {"@accentText"_L1, t.of(ColourRole::Accent).text.name()},
            {"@accent"_L1, fill(ColourRole::Accent)},
            {"@onAccent"_L1, onFill(ColourRole::Accent)},
            {"@declined"_L1, fill(ColourRole::Declined)},
            {"@onDeclined"_L1, onFill(ColourRole::Declined)},
            {"@window"_L1, t.window.name()},
            {"@surface"_L1, t.surface.name()},
            {"@text"_L1, t.text.name()},
            {"@quiet"_L1, t.quietText.name()},
            {"@border"_L1, t.border.name()},
            {"@focus"_L1, t.focus.name()},
            {"@pressedText"_L1, largePixels(kPressed)},
            {"@pressed"_L1, t.pressed.name()},
            {"@training"_L1, t.training.name()},
            {"@onTraining"_L1, t.onTraining.name()},
            {"@small"_L1, pixels(kSmall)},
            {"@title"_L1, largePixels(kTitle)},
            {"@word"_L1, largePixels(kWord)},
            {"@target"_L1, largePixels(kTarget)},
            {"@large"_L1, largePixels(kLargeTarget)}};
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
                           {"@fill"_L1, t.panelFill(role).name()},
                           {"@onFill"_L1, t.panelText(role).name()},
                           {"@edge"_L1, colours.fill.name()},
                           {"@ink"_L1, colours.text.name()},
                           {"@surface"_L1, t.surface.name()}});
    }
    return sheet;
}

} // namespace

QString styleSheetOf(const Theme &theme)
{
    return filledIn(kButtons + kTexts + kPanels, tokensOf(theme)) + rolesOf(theme);
}

} // namespace tillside
