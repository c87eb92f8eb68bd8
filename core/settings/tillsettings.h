#pragma once

#include "core/model/ids.h"
#include "core/printer/printerchoice.h"

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

/// Who prints the receipts of card payments.
enum class ReceiptPlace {
    Terminal, ///< The terminal prints them.
    Here, ///< The terminal prints nothing; the till does.
    Nowhere, ///< Neither prints. The receipts are kept all the same.
};
inline constexpr std::array kReceiptPlaces{ReceiptPlace::Terminal, ReceiptPlace::Here,
                                           ReceiptPlace::Nowhere};
[[nodiscard]] QLatin1StringView nameOf(ReceiptPlace place);

/// When the till prints one of the two receipts of a payment.
enum class ReceiptHabit {
    Automatic, ///< As soon as the payment has ended.
    Ask, ///< Offered with the outcome.
    Never, ///< Only from the list of transactions.
};
inline constexpr std::array kReceiptHabits{ReceiptHabit::Automatic, ReceiptHabit::Ask,
                                           ReceiptHabit::Never};
[[nodiscard]] QLatin1StringView nameOf(ReceiptHabit habit);

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
    bool sounds = true; ///< Play a sound when a payment ends.
    bool customerDisplay = false; ///< Show the customer their payment on a second monitor.
    ReceiptPlace receipts = ReceiptPlace::Terminal;
    PrinterKind printerKind = PrinterKind::None;
    QString printerTarget; ///< See PrinterChoice::target.
    ReceiptFormat printerPaper = ReceiptFormat::Roll80;
    ReceiptHabit customerReceipt = ReceiptHabit::Ask;
    ReceiptHabit merchantReceipt = ReceiptHabit::Never;
    std::optional<TerminalId> terminal; ///< The terminal in use. It may be gone from the journal.

    /// The printer of this till.
    [[nodiscard]] PrinterChoice printer() const
    {
        return {printerKind, printerTarget, printerPaper};
    }

    bool operator==(const TillSettings &) const = default;
};

// Whether TillSettings can hold a value. The values in the file are checked with these, and so must
// be those that people type.
[[nodiscard]] bool isName(QStringView text);
[[nodiscard]] bool isLanguage(QStringView text);
[[nodiscard]] bool isTextPercent(int percent);
[[nodiscard]] bool isSaleLimit(qint64 minor);
/// Whether \a text can be PrinterChoice::target.
[[nodiscard]] bool isPrinterTarget(QStringView text);

} // namespace tillside
