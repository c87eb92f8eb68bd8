#pragma once

#include "core/model/money.h"
#include "core/settings/tillsettings.h"

#include <QString>

#include <optional>

namespace tillside {

/// An amount that is being typed, key by key. It never goes above Money::kLargest and never passes
/// through floating point: it is a string of digits until the amount is read.
///
/// While it is selected, the next key replaces it.
class AmountEntry {
public:
    AmountEntry(Currency currency, int decimals, AmountEntryMode mode);

    // Each returns whether the key had an effect.

    /// 0 to 9.
    bool typeDigit(int digit);
    bool typeDoubleZero();
    /// The digits so far are whole units, and decimals follow: in AmountEntryMode::FromTheRight
    /// too, until the amount is cleared. Has no effect a second time, or if the amount would be too
    /// large.
    bool typeDecimalMark();
    bool backspace();
    bool clear();

    /// Replaces the input, as if the person had typed \a amount, and selects it.
    void set(const Money &amount);
    /// Selects the input. An empty one cannot be selected.
    void select() { m_isSelected = !isEmpty(); }

    [[nodiscard]] Money amount() const;
    [[nodiscard]] bool isEmpty() const { return m_digits.isEmpty() && !m_decimalsTyped; }
    [[nodiscard]] bool isSelected() const { return m_isSelected; }
    /// How many decimals of amount() have not been typed and stand there as zeros; none while it is
    /// typed from the right.
    [[nodiscard]] int untypedDecimals() const;
    [[nodiscard]] AmountEntryMode mode() const { return m_mode; }

private:
    [[nodiscard]] qint64 minor() const;
    [[nodiscard]] bool isFromTheRight() const;
    void replaceSelected();

    Currency m_currency;
    int m_decimals;
    AmountEntryMode m_mode;
    QString m_digits; ///< Without leading zeros before the decimal mark.
    std::optional<int> m_decimalsTyped; ///< Set by the decimal mark.
    bool m_isSelected = false;
};

} // namespace tillside
