#include "ui/charge/amountentry.h"

#include <utility>

namespace tillside {

namespace {

constexpr int kMostDigits = 10; ///< Money::kLargest has ten.

} // namespace

AmountEntry::AmountEntry(Currency currency, int decimals, AmountEntryMode mode)
    : m_currency(std::move(currency))
    , m_decimals(decimals)
    , m_mode(mode)
{ }

bool AmountEntry::isFromTheRight() const
{
    return m_mode == AmountEntryMode::FromTheRight && !m_decimalsTyped;
}

void AmountEntry::replaceSelected()
{
    if (m_isSelected)
        clear();
}

bool AmountEntry::typeDigit(int digit)
{
    const AmountEntry before = *this;
    replaceSelected();
    const bool isLeadingZero = digit == 0 && m_digits.isEmpty() && !m_decimalsTyped;
    if (isLeadingZero) // Leading zeros are ignored.
        return before.isSelected();
    if (m_decimalsTyped == m_decimals || m_digits.size() >= kMostDigits)
        return false;
    m_digits += QChar(u'0' + digit);
    if (m_decimalsTyped)
        ++*m_decimalsTyped;
    if (minor() <= Money::kLargest)
        return true;
    *this = before;
    return false;
}

bool AmountEntry::typeDoubleZero()
{
    const AmountEntry before = *this;
    replaceSelected();
    if (isEmpty())
        return before.isSelected();
    if (typeDigit(0) && typeDigit(0))
        return true;
    *this = before;
    return false;
}

bool AmountEntry::typeDecimalMark()
{
    const AmountEntry before = *this;
    replaceSelected();
    if (m_decimalsTyped)
        return false;
    m_decimalsTyped = 0;
    if (minor() <= Money::kLargest)
        return true;
    *this = before;
    return false;
}

bool AmountEntry::backspace()
{
    if (isEmpty())
        return false;
    if (m_isSelected)
        return clear();
    if (m_decimalsTyped == 0) {
        m_decimalsTyped.reset();
        return true;
    }
    m_digits.chop(1);
    if (m_decimalsTyped)
        --*m_decimalsTyped;
    return true;
}

bool AmountEntry::clear()
{
    m_isSelected = false;
    if (isEmpty())
        return false;
    m_digits.clear();
    m_decimalsTyped.reset();
    return true;
}

void AmountEntry::set(const Money &amount)
{
    clear();
    if (amount.isZero())
        return;
    m_digits = QString::number(amount.minor());
    if (m_mode == AmountEntryMode::DecimalKey && m_decimals > 0) {
        m_digits = m_digits.rightJustified(m_decimals, QChar(u'0'));
        m_decimalsTyped = m_decimals;
    }
    select();
}

int AmountEntry::untypedDecimals() const
{
    return isFromTheRight() ? 0 : m_decimals - m_decimalsTyped.value_or(0);
}

/// The result may be above Money::kLargest, but never above what ten digits and three decimals can
/// express.
qint64 AmountEntry::minor() const
{
    qint64 value = m_digits.toLongLong();
    if (isFromTheRight())
        return value;
    for (int typed = m_decimalsTyped.value_or(0); typed < m_decimals; ++typed)
        value *= 10;
    return value;
}

Money AmountEntry::amount() const
{
    return {minor(), m_currency, m_decimals};
}

} // namespace tillside
