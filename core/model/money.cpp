#include "core/model/money.h"

#include <QStringView>

#include <algorithm>
#include <optional>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar kMark = u'd'; ///< The decimal mark in a normalised text.
constexpr QChar kGroup = u'g'; ///< A group separator in a normalised text.
constexpr qsizetype kGroupSize = 3;
constexpr qsizetype kLongestWhole = 18; ///< The number of digits that always fit into a qint64.
constexpr QStringView kSpaces = u" \u00A0\u202F\u2009";
constexpr QStringView kApostrophes = u"'\u2019";

bool areDigits(QStringView text)
{
    return !text.isEmpty()
        && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// The length of the group separator at the start of \a text; 0 if there is none. A keyboard has
/// one space and one apostrophe, but Unicode, and therefore QLocale, has several of each.
qsizetype groupLength(QStringView text, QStringView separator)
{
    for (const QStringView alike : {kSpaces, kApostrophes}) {
        if (separator.size() == 1 && alike.contains(separator.front()))
            return alike.contains(text.front()) ? 1 : 0;
    }
    return !separator.isEmpty() && text.startsWith(separator) ? separator.size() : 0;
}

/// The first character of \a text; the digits of some scripts need more than 16 bits.
char32_t firstCharacter(QStringView text)
{
    const bool isPair = text.size() > 1 && text.at(0).isHighSurrogate();
    return isPair ? QChar::surrogateToUcs4(text.at(0), text.at(1)) : text.at(0).unicode();
}

/// How a locale writes numbers in one script's digits.
struct Notation {
    QString mark;
    QString group;
    char32_t zero;
};

/// Appends the normalised form of the symbol at the start of \a text to \a to and returns the
/// symbol's length; 0 if it is not part of a number.
qsizetype takeNext(QStringView text, const Notation &notation, QString &to)
{
    const char32_t c = firstCharacter(text);
    if (c >= notation.zero && c < notation.zero + 10) {
        to += QChar(static_cast<char16_t>(u'0' + (c - notation.zero)));
        return QChar::requiresSurrogates(c) ? 2 : 1;
    }
    const qsizetype markLength = text.startsWith(notation.mark) ? notation.mark.size() : 0;
    if (const qsizetype length = markLength == 0 ? groupLength(text, notation.group) : 0) {
        to += kGroup;
        return length;
    }
    if (markLength == 0 && c != U'.')
        return 0;
    to += kMark;
    return std::max<qsizetype>(markLength, 1);
}

std::optional<QString> normalised(QStringView text, const Notation &notation)
{
    QString result;
    while (!text.isEmpty()) {
        const qsizetype length = takeNext(text, notation, result);
        if (length == 0)
            return std::nullopt;
        text = text.sliced(length);
    }
    return result;
}

/// \a text with `d`, `g` and `0` to `9` for the marks and digits of \a locale. All digits must be
/// ASCII, or all must be the locale's own.
std::optional<QString> normalised(QStringView text, const QLocale &locale)
{
    Notation notation{locale.decimalPoint(), locale.groupSeparator(),
                      firstCharacter(locale.zeroDigit())};
    if (auto own = normalised(text, notation))
        return own;
    notation.zero = U'0';
    return normalised(text, notation);
}

/// Whether \a whole is in groups of three digits, the first of them not starting with 0.
bool isInThrees(QStringView whole)
{
    const auto groups = whole.split(kGroup);
    const QStringView first = groups.front();
    return first.size() <= kGroupSize && areDigits(first) && !first.startsWith(u'0')
        && std::all_of(groups.cbegin() + 1, groups.cend(), [](QStringView group) {
               return group.size() == kGroupSize && areDigits(group);
           });
}

/// Grouped exactly as \a locale would: with lakh and crore in India.
bool isInOwnGroups(const QString &whole, const QLocale &locale)
{
    const QString digits = QString(whole).remove(kGroup);
    if (!areDigits(digits) || digits.size() > kLongestWhole)
        return false;
    QLocale grouping(locale);
    grouping.setNumberOptions(QLocale::DefaultNumberOptions);
    return normalised(grouping.toString(digits.toLongLong()), locale) == whole;
}

bool isWhole(const QString &whole, const QLocale &locale)
{
    return areDigits(whole) || isInThrees(whole) || isInOwnGroups(whole, locale);
}

struct Parts {
    QString whole; ///< Digits only.
    QString fraction; ///< Digits only; empty if there is no decimal mark.
};

std::optional<Parts> split(QString text, const QLocale &locale)
{
    // Where the dot is the group separator, "12.50" still means 12 and 50 hundredths, because "50"
    // cannot be a group.
    const bool dotGroups = locale.groupSeparator() == u"."_s;
    if (dotGroups && !text.contains(kMark) && text.count(kGroup) == 1 && !isWhole(text, locale))
        text.replace(kGroup, kMark);
    const auto parts = text.split(kMark);
    if (parts.size() > 2 || !isWhole(parts.front(), locale))
        return std::nullopt;
    if (parts.size() == 2 && !areDigits(parts.back()))
        return std::nullopt;
    return Parts{QString(parts.front()).remove(kGroup),
                 parts.size() == 2 ? parts.back() : QString()};
}

/// The value of \a digits, of any length; nothing if it is above the largest amount.
std::optional<qint64> toMinor(QStringView digits)
{
    qint64 minor = 0;
    for (const QChar c : digits) {
        minor = minor * 10 + (c.unicode() - u'0');
        if (minor > Money::kLargest)
            return std::nullopt;
    }
    return minor;
}

Result<Money, AmountError> amountOf(const Parts &parts, const Currency &currency, int decimals)
{
    if (parts.fraction.size() > decimals)
        return AmountError::TooManyDecimals;
    const auto minor = toMinor(parts.whole + parts.fraction.leftJustified(decimals, u'0'));
    if (!minor)
        return AmountError::TooLarge;
    return Money(*minor, currency, decimals);
}

/// The absolute value of \a money with a dot as decimal mark.
QString magnitude(qint64 minor, int decimals)
{
    const auto value = minor < 0 ? 0 - static_cast<quint64>(minor) : static_cast<quint64>(minor);
    QString digits = QString::number(value).rightJustified(decimals + 1, u'0');
    if (decimals > 0)
        digits.insert(digits.size() - decimals, u'.');
    return digits;
}

QString inDigitsOf(const QLocale &locale, QStringView digits)
{
    const char32_t zero = firstCharacter(locale.zeroDigit());
    QString text;
    for (const QChar c : digits)
        text += QChar::fromUcs4(zero + (c.unicode() - u'0'));
    return text;
}

/// Separates a letter from its neighbour at \a at by a space at which a line does not break.
void separateLetters(QString &text, qsizetype at)
{
    if (at > 0 && at < text.size() && (text.at(at - 1).isLetter() || text.at(at).isLetter()))
        text.insert(at, u'\u00A0');
}

} // namespace

QString signOf(const Currency &currency, const QLocale &locale)
{
    if (locale.currencySymbol(QLocale::CurrencyIsoCode) == currency.code)
        return locale.currencySymbol(QLocale::CurrencySymbol);
    if (currency.code == "EUR"_L1)
        return u"€"_s;
    return currency.code == "GBP"_L1 ? u"£"_s : currency.code;
}

QLatin1StringView nameOf(AmountError error)
{
    switch (error) {
    case AmountError::Empty: return "empty"_L1;
    case AmountError::NotANumber: return "not-a-number"_L1;
    case AmountError::TooManyDecimals: return "too-many-decimals"_L1;
    case AmountError::TooLarge: return "too-large"_L1;
    }
    Q_UNREACHABLE();
}

Money::Money(qint64 minor, Currency currency, int decimals)
    : m_minor(minor)
    , m_currency(std::move(currency))
    , m_decimals(decimals)
{ }

Result<Money, AmountError> Money::parse(QStringView text, const Currency &currency, int decimals,
                                        const QLocale &locale)
{
    if (text.trimmed().isEmpty())
        return AmountError::Empty;
    const auto plain = normalised(text, locale);
    const auto parts = plain ? split(*plain, locale) : std::nullopt;
    if (!parts)
        return AmountError::NotANumber;
    return amountOf(*parts, currency, decimals);
}

Result<Money, AmountError> Money::parseDecimal(QStringView text, const Currency &currency,
                                               int decimals)
{
    if (text.isEmpty())
        return AmountError::Empty;
    const auto parts = text.split(u'.');
    if (parts.size() > 2 || !std::all_of(parts.begin(), parts.end(), areDigits))
        return AmountError::NotANumber;
    const QString fraction = parts.size() == 2 ? parts.back().toString() : QString();
    return amountOf({parts.front().toString(), fraction}, currency, decimals);
}

QString Money::toText(const QLocale &locale) const
{
    const QString plain = magnitude(m_minor, m_decimals);
    const qsizetype dot = plain.size() - (m_decimals > 0 ? m_decimals + 1 : 0);
    QString digits = locale.toString(QStringView(plain).first(dot).toULongLong());
    if (m_decimals > 0)
        digits += locale.decimalPoint() + inDigitsOf(locale, QStringView(plain).sliced(dot + 1));
    // QLocale formats fractions only from floating point, so it formats a one and our digits
    // replace it. The system locale is not used: on Windows its one already has decimals, and
    // "1.00" would become "0.50.00".
    const QLocale placing(locale.language(), locale.script(), locale.territory());
    const QString one = placing.toString(1);
    QString text = placing.toCurrencyString(m_minor < 0 ? -1 : 1, signOf(m_currency, locale));
    const qsizetype at = text.indexOf(one);
    text.replace(at, one.size(), digits);
    separateLetters(text, at + digits.size());
    separateLetters(text, at);
    return text;
}

QString Money::toDecimal() const
{
    return (m_minor < 0 ? u"-"_s : QString()) + magnitude(m_minor, m_decimals);
}

} // namespace tillside
