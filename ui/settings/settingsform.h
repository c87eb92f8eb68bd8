#pragma once

#include "core/settings/tillsettings.h"

#include <QString>

#include <vector>

namespace tillside {

/// One entry of a list of choices: the value that is stored and the text that people read.
template <typename Value>
struct Choice {
    Value value;
    QString words;
};

/// The languages of the window, each under its own name; the first entry is the system's.
[[nodiscard]] std::vector<Choice<QString>> languageChoices();
[[nodiscard]] std::vector<Choice<ThemeChoice>> themeChoices();
[[nodiscard]] std::vector<Choice<int>> textSizeChoices();
[[nodiscard]] std::vector<Choice<AmountEntryMode>> amountEntryChoices();

} // namespace tillside
