#include "ui/settings/settingsform.h"

#include "ui/text/catalogue.h"

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

} // namespace

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
    std::vector<Choice<ThemeChoice>> choices;
    choices.reserve(kThemeChoices.size());
    for (const ThemeChoice choice : kThemeChoices)
        choices.push_back({choice, words(choice)});
    return choices;
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
    std::vector<Choice<AmountEntryMode>> choices;
    choices.reserve(kAmountEntryModes.size());
    for (const AmountEntryMode mode : kAmountEntryModes)
        choices.push_back({mode, words(mode)});
    return choices;
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
    case SettingsSection::Look:
        //: Section of the settings: colours, text size and sounds.
        return {Icon::Look, Settings::tr("Look and sound"), u"sectionLook"_s};
    }
    Q_UNREACHABLE();
}

} // namespace tillside
