#pragma once

#include <QString>

#include <array>
#include <optional>

namespace tillside {

/// How far a payment has come, according to a text on the terminal's display. It sets the pace of
/// asking and moves the stages on the screen; nothing else may depend on it, because terminals
/// show the same texts in passing.
enum class DisplayText {
    Started, ///< It says that it has begun, and not what it waits for.
    LookingForCard, ///< It waits for the customer to present a card.
    EnteringPin, ///< It waits for the customer's PIN.
    CardRead,
    AskingHost, ///< It asks the bank, or passes on what the bank said.
    Ending, ///< It says approved, declined or cancelled, about two seconds ahead of its flags.
    Finished, ///< Nothing is left to do but to take the card.
};
inline constexpr std::array kDisplayTexts{
    DisplayText::Started,  DisplayText::LookingForCard, DisplayText::EnteringPin,
    DisplayText::CardRead, DisplayText::AskingHost,     DisplayText::Ending,
    DisplayText::Finished,
};

/// What \a text says, in any dialect; nothing for any other text.
[[nodiscard]] std::optional<DisplayText> readDisplayText(const QString &text);

/// Whether a result may follow within seconds, without the customer doing anything more.
[[nodiscard]] bool isNearTheEnd(DisplayText said);

} // namespace tillside
