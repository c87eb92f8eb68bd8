#pragma once

#include "core/model/money.h"
#include "core/settings/tillsettings.h"

#include <QString>

#include <optional>

namespace tillside {

/// An amount that is being typed, key by key. It never goes above Money::kLargest and never passes
/// through floating point: it is a string of digits until the amount is read.
class AmountEntry {
public:
    AmountEntry(Currency currency, int decimals, AmountEntryMode mode);

    // Each returns whether the key had an effect.

    /// 0 to 9.
    bool typeDigit(int digit);
    bool typeDoubleZero();
    /// Only in AmountEntryMode::DecimalKey, once, and where the currency has decimals.
    bool typeDecimalMark();
    bool backspace();
    bool clear();

    /// Replaces the input, as if the person had typed \a amount.
    void set(const Money &amount);

    [[nodiscard]] Money amount() const;
    [[nodiscard]] bool isEmpty() const { return m_digits.isEmpty() && !m_decimalsTyped; }
    [[nodiscard]] AmountEntryMode mode() const { return m_mode; }

private:
    [[nodiscard]] qint64 minor() const;

    Currency m_currency;
    int m_decimals;
    AmountEntryMode m_mode;
    QString m_digits; ///< Without leading zeros before the decimal mark.
    std::optional<int> m_decimalsTyped; ///< Set by the decimal mark.
};

} // namespace tillside
