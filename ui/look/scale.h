#pragma once

#include <QFont>
#include <QSize>

#include <array>

namespace tillside {

/// How large everything is: it grows with the window up to 1.6 times, and texts grow with the text
/// size of the settings too. Sizes in the code are in pixels in a window of 1024 × 768 at 100 %.
struct Scale {
    int perMille = 1000; ///< The growth with the window: 875 to 1600.
    int textPercent = 100; ///< From the settings: 100 to 200.

    /// The growth that suits a window of \a size.
    [[nodiscard]] static int perMilleFor(const QSize &size);

    [[nodiscard]] bool operator==(const Scale &) const = default;
};

/// The current scale, one per application, as theme() is.
[[nodiscard]] const Scale &scale();
/// For applyTheme() and ScaleKeeper only: widgets learn about a new scale when the style sheet
/// changes (QEvent::StyleChange).
void setScale(const Scale &scale);

/// \a pixels grown with the window: spaces, icons, targets without text.
[[nodiscard]] int grown(int pixels);
/// \a pixels grown with the window and the text size: everything with running text.
[[nodiscard]] int scaled(int pixels);
/// As scaled(), but growing half as fast with the text size: for headings, buttons and targets,
/// which are large already.
[[nodiscard]] int scaledLarge(int pixels);

/// A style of text. Three of them at most are on one screen, its amount or word apart.
enum class TextStyle {
    Display, ///< Welcome, the end of pairing.
    MainButton,
    Title, ///< The title of a page.
    Sentence, ///< Evidence, the question of a pairing step.
    Lead, ///< The heading of a banner, the name of a card.
    Body,
    Label, ///< Labels and buttons: body, but bolder.
    Caption, ///< Labels of facts, second lines.
    KeyHint,
    RailWord, ///< Under an icon of the rail.
    KeyDigit, ///< On the keypad.
};
inline constexpr std::array kTextStyles{
    TextStyle::Display, TextStyle::MainButton, TextStyle::Title,   TextStyle::Sentence,
    TextStyle::Lead,    TextStyle::Body,       TextStyle::Label,   TextStyle::Caption,
    TextStyle::KeyHint, TextStyle::RailWord,   TextStyle::KeyDigit};

/// The font of \a style in the current scale.
[[nodiscard]] QFont fontOf(TextStyle style);
/// A font for an amount or an outcome's word that fills \a pixels: their sizes depend on the
/// window, not on the text size. \a weight is QFont::DemiBold or QFont::Bold.
[[nodiscard]] QFont displayFont(int pixels, QFont::Weight weight);

} // namespace tillside
