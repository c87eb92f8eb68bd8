#pragma once

#include "core/model/ids.h"

#include <QLatin1StringView>
#include <QString>

#include <array>
#include <optional>

namespace tillside {

/// Which colours the window uses.
enum class ThemeChoice { System, Light, Dark, HighContrast };
inline constexpr std::array kThemeChoices{ThemeChoice::System, ThemeChoice::Light,
                                          ThemeChoice::Dark, ThemeChoice::HighContrast};
[[nodiscard]] QLatin1StringView nameOf(ThemeChoice choice);

/// How an amount is typed.
enum class AmountEntryMode {
    FromTheRight, ///< 1 2 5 0 is 12.50.
    DecimalKey, ///< 1 2 . 5 is 12.50.
};
inline constexpr std::array kAmountEntryModes{AmountEntryMode::FromTheRight,
                                              AmountEntryMode::DecimalKey};
[[nodiscard]] QLatin1StringView nameOf(AmountEntryMode mode);

/// The text sizes to choose from, in per cent of the usual size.
inline constexpr std::array kTextPercents{100, 125, 150, 200};

/// What a person chose for one till. The defaults are those of a new till.
struct TillSettings {
    static constexpr qsizetype kLongestName = 40;

    QString tillName; ///< Empty: no name. At most kLongestName characters, on one line.
    QString shopName; ///< As tillName; empty: not shown.
    QString language; ///< A BCP 47 code ("en", "de", "ar"); empty: the system's.
    ThemeChoice theme = ThemeChoice::System;
    int textPercent = 100; ///< One of kTextPercents.
    AmountEntryMode amountEntry = AmountEntryMode::FromTheRight;
    bool askSameAmount = true; ///< Ask before the same amount again, shortly after an approval.
    qint64 saleLimitMinor = 500'000; ///< 1 to Money::kLargest.
    bool sounds = false;
    std::optional<TerminalId> terminal; ///< The terminal in use. It may be gone from the journal.

    bool operator==(const TillSettings &) const = default;
};

// Whether TillSettings can hold a value. The values in the file are checked with these, and so must
// be those that people type.
[[nodiscard]] bool isName(QStringView text);
[[nodiscard]] bool isLanguage(QStringView text);
[[nodiscard]] bool isTextPercent(int percent);
[[nodiscard]] bool isSaleLimit(qint64 minor);

} // namespace tillside
