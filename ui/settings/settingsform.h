#pragma once

#include "core/settings/tillsettings.h"
#include "ui/look/icons.h"
#include "ui/settings/settingsvisit.h"

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

[[nodiscard]] std::vector<Choice<ReceiptPlace>> receiptPlaceChoices();
[[nodiscard]] std::vector<Choice<ReceiptHabit>> receiptHabitChoices();
[[nodiscard]] std::vector<Choice<PrinterKind>> printerKindChoices();
[[nodiscard]] std::vector<Choice<ReceiptFormat>> paperChoices();

/// What a row of the settings says beside its control.
struct SettingWords {
    QString name;
    QString line; ///< Explains it.
    QString objectName; ///< Of its control.
};

/// How a section is shown in the list of sections.
struct SectionLook {
    Icon icon;
    QString name;
    QString objectName;
};
[[nodiscard]] SectionLook sectionLook(SettingsSection section);

} // namespace tillside
