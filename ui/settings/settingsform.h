#pragma once

#include "core/settings/tillsettings.h"

#include <QString>

#include <vector>

namespace tillside {

/// One thing to choose, as a list of choices: what is stored and what is read.
template <typename Value>
struct Choice {
    Value value;
    QString words;
};

/// The languages the window speaks, each in its own words; the first is the system's.
[[nodiscard]] std::vector<Choice<QString>> languageChoices();
[[nodiscard]] std::vector<Choice<ThemeChoice>> themeChoices();
[[nodiscard]] std::vector<Choice<int>> textSizeChoices();
[[nodiscard]] std::vector<Choice<AmountEntryMode>> amountEntryChoices();

} // namespace tillside
