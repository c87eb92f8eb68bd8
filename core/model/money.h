#pragma once

#include "core/base/result.h"
#include "core/model/currency.h"

#include <QLatin1StringView>
#include <QLocale>
#include <QString>

#include <array>

namespace tillside {

/// Why a typed text is not an amount. docs/errors.md has a sentence for each.
enum class AmountError {
    Empty,
    NotANumber,
    TooManyDecimals, ///< More digits after the decimal mark than the terminal's minor unit has.
    TooLarge, ///< Above Money::kLargest.
};
inline constexpr std::array kAmountErrors{AmountError::Empty, AmountError::NotANumber,
                                          AmountError::TooManyDecimals, AmountError::TooLarge};
[[nodiscard]] QLatin1StringView nameOf(AmountError error);

/// An amount in whole minor units of one currency. It never passes through floating point.
///
/// The number of decimals comes from the terminal's profile and may differ from ISO 4217's: the
/// LocalLink sample prints 500000 of currency 352 as "5.000 ISK", though ISO 4217 gives ISK no
/// decimals.
class Money {
public:
    static constexpr qint64 kLargest = 2'147'483'647; ///< The largest payment, in minor units.

    Money() = default;
    /// \a minor counts units of 10^-\a decimals of \a currency.
    Money(qint64 minor, Currency currency, int decimals);
    /// \a minor counts ISO 4217 minor units.
    Money(qint64 minor, const Currency &currency)
        : Money(minor, currency, currency.decimals)
    { }

    [[nodiscard]] qint64 minor() const { return m_minor; }
    [[nodiscard]] const Currency &currency() const { return m_currency; }
    [[nodiscard]] int decimals() const { return m_decimals; }
    [[nodiscard]] bool isZero() const { return m_minor == 0; }
    /// Whether both count the same unit: the same currency with the same decimals. Others must be
    /// neither compared nor added.
    [[nodiscard]] bool hasSameUnit(const Money &other) const
    {
        return m_currency == other.m_currency && m_decimals == other.m_decimals;
    }

    /// The amount in \a text as people in \a locale write it, with or without group separators. A
    /// dot is taken as the decimal mark wherever it cannot be a group separator. The result is from
    /// 0 to kLargest.
    [[nodiscard]] static Result<Money, AmountError> parse(QStringView text,
                                                          const Currency &currency, int decimals,
                                                          const QLocale &locale);

    /// The amount in \a text as a program writes it, which is what toDecimal() gives: ASCII digits
    /// and, with more of them behind it, at most one dot. A comma, a sign, a blank, an exponent or
    /// a digit of another script is NotANumber: what one program means by it, another means
    /// otherwise. The result is from 0 to kLargest.
    [[nodiscard]] static Result<Money, AmountError> parseDecimal(QStringView text,
                                                                 const Currency &currency,
                                                                 int decimals);

    /// "€12.50" or "12,50 €": with its currency, as \a locale writes it.
    [[nodiscard]] QString toText(const QLocale &locale) const;
    /// "12.50": plain digits and a dot, for programs.
    [[nodiscard]] QString toDecimal() const;

    bool operator==(const Money &) const = default;

private:
    qint64 m_minor = 0;
    Currency m_currency;
    int m_decimals = 0;
};

/// The sign of \a currency where it is \a locale's own or known everywhere, otherwise the three
/// letters: a reader would take another country's "$" for their own.
[[nodiscard]] QString signOf(const Currency &currency, const QLocale &locale);

} // namespace tillside
