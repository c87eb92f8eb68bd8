#include "ui/settings/settingsform.h"

#include "ui/text/catalogue.h"
#include "ui/text/printtext.h"

#include <QCoreApplication>
#include <QLocale>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

struct Settings {
    Q_DECLARE_TR_FUNCTIONS(Settings)
};

QString words(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::System:
        //: Choice of colours: those of the desktop. Short: it stands beside three others.
        return Settings::tr("System");
    case ThemeChoice::Light:
        //: Choice of colours.
        return Settings::tr("Light");
    case ThemeChoice::Dark:
        //: Choice of colours.
        return Settings::tr("Dark");
    case ThemeChoice::HighContrast:
        //: Choice of colours: black with bright outlines. Short: it stands beside three others.
        return Settings::tr("Contrast");
    }
    Q_UNREACHABLE();
}

QString words(AmountEntryMode mode)
{
    switch (mode) {
    case AmountEntryMode::FromTheRight:
        //: How amounts are typed: each new digit moves the others to the left. Short.
        return Settings::tr("From the right");
    case AmountEntryMode::DecimalKey:
        //: How amounts are typed: with a key for the decimal mark. Short.
        return Settings::tr("Decimal key");
    }
    Q_UNREACHABLE();
}

QString words(ReceiptPlace place)
{
    switch (place) {
    case ReceiptPlace::Terminal:
        //: Choice of who prints receipts. Short: it stands beside two others.
        return Settings::tr("On the terminal");
    case ReceiptPlace::Here:
        //: Choice of who prints receipts: this till. Short.
        return Settings::tr("Here");
    case ReceiptPlace::Nowhere:
        //: Choice of who prints receipts: neither the terminal nor the till. Short.
        return Settings::tr("Nowhere");
    }
    Q_UNREACHABLE();
}

QString words(ReceiptHabit habit)
{
    switch (habit) {
    case ReceiptHabit::Automatic:
        //: Choice of when a receipt is printed: always. Short: it stands beside two others.
        return Settings::tr("Always");
    case ReceiptHabit::Ask:
        //: Choice of when a receipt is printed: if the cashier wants it. Short.
        return Settings::tr("On request");
    case ReceiptHabit::Never:
        //: Choice of when a receipt is printed. Short.
        return Settings::tr("Never");
    }
    Q_UNREACHABLE();
}

QString words(ReceiptFormat format)
{
    switch (format) {
    case ReceiptFormat::Roll58:
        //: Choice of paper: the width of a roll.
        return Settings::tr("58 mm");
    case ReceiptFormat::Roll80:
        //: Choice of paper: the width of a roll.
        return Settings::tr("80 mm");
    case ReceiptFormat::A4:
        //: Choice of paper.
        return Settings::tr("A4");
    case ReceiptFormat::Letter:
        //: Choice of paper: the American sheet.
        return Settings::tr("Letter");
    }
    Q_UNREACHABLE();
}

template <typename Value, std::size_t N, typename Words>
std::vector<Choice<Value>> choicesOf(const std::array<Value, N> &all, Words wordsFor)
{
    std::vector<Choice<Value>> choices;
    choices.reserve(N);
    for (const Value value : all)
        choices.push_back({value, wordsFor(value)});
    return choices;
}

} // namespace

std::vector<Choice<ReceiptPlace>> receiptPlaceChoices()
{
    return choicesOf(kReceiptPlaces, [](ReceiptPlace place) { return words(place); });
}

std::vector<Choice<ReceiptHabit>> receiptHabitChoices()
{
    return choicesOf(kReceiptHabits, [](ReceiptHabit habit) { return words(habit); });
}

std::vector<Choice<PrinterKind>> printerKindChoices()
{
    return choicesOf(kPrinterKinds, &texts::printerKindWord);
}

std::vector<Choice<ReceiptFormat>> paperChoices()
{
    return choicesOf(kReceiptFormats, [](ReceiptFormat format) { return words(format); });
}

std::vector<Choice<QString>> languageChoices()
{
    std::vector<Choice<QString>> choices{{{},
                                          //: Choice of language: that of the desktop.
                                          Settings::tr("Same as the system")}};
    for (const Catalogue::Language &language : Catalogue::languages())
        choices.push_back({language.code, language.name});
    return choices;
}

std::vector<Choice<ThemeChoice>> themeChoices()
{
    return choicesOf(kThemeChoices, [](ThemeChoice choice) { return words(choice); });
}

std::vector<Choice<int>> textSizeChoices()
{
    std::vector<Choice<int>> choices;
    choices.reserve(kTextPercents.size());
    for (const int percent : kTextPercents) {
        //: Size of text; %1 is a number.
        choices.push_back({percent, Settings::tr("%1 %").arg(QLocale().toString(percent))});
    }
    return choices;
}

std::vector<Choice<AmountEntryMode>> amountEntryChoices()
{
    return choicesOf(kAmountEntryModes, [](AmountEntryMode mode) { return words(mode); });
}

SectionLook sectionLook(SettingsSection section)
{
    switch (section) {
    case SettingsSection::Till:
        //: Section of the settings: names and language of this till.
        return {Icon::Till, Settings::tr("This till"), u"sectionTill"_s};
    case SettingsSection::Charging:
        //: Section of the settings: how amounts are typed, and how high they may be.
        return {Icon::Limits, Settings::tr("Amounts and limits"), u"sectionCharging"_s};
    case SettingsSection::Receipts:
        //: Section of the settings: who prints receipts, and on which printer.
        return {Icon::Receipt, Settings::tr("Receipts"), u"sectionReceipts"_s};
    case SettingsSection::Look:
        //: Section of the settings: colours, text size and sounds.
        return {Icon::Look, Settings::tr("Look and sound"), u"sectionLook"_s};
    }
    Q_UNREACHABLE();
}

} // namespace tillside
