#include "core/model/money.h"

#include <QStringView>

#include <algorithm>
#include <optional>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar kMark = u'd'; ///< Stands for the decimal mark in a normalised text.
constexpr QChar kGroup = u'g'; ///< Stands for a group separator.
constexpr qsizetype kGroupSize = 3;
constexpr qsizetype kLongestWhole = 18; ///< That many digits fit into a qint64.
constexpr QStringView kSpaces = u" \u00A0\u202F\u2009";
constexpr QStringView kApostrophes = u"'\u2019";

bool areDigits(QStringView text)
{
    return !text.isEmpty()
        && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// The length of the group separator at the start of \a text; 0 if there is none. A keyboard has
/// one space and one apostrophe, while Unicode, and so QLocale, has several of each.
qsizetype groupLength(QStringView text, QStringView separator)
{
    for (const QStringView alike : {kSpaces, kApostrophes}) {
        if (separator.size() == 1 && alike.contains(separator.front()))
            return alike.contains(text.front()) ? 1 : 0;
    }
    return !separator.isEmpty() && text.startsWith(separator) ? separator.size() : 0;
}

/// Some scripts have their digits beyond 16 bits.
char32_t firstCharacter(QStringView text)
{
    const bool isPair = text.size() > 1 && text.at(0).isHighSurrogate();
    return isPair ? QChar::surrogateToUcs4(text.at(0), text.at(1)) : text.at(0).unicode();
}

/// How a locale writes numbers, with one script's digits.
struct Notation {
    QString mark;
    QString group;
    char32_t zero;
};

/// Appends what the start of \a text stands for to \a to and returns its length; 0 if it stands
/// for nothing.
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

/// \a text with `d`, `g` and `0` to `9` for the marks and digits of \a locale. The digits are all
/// ASCII's or all the locale's own.
std::optional<QString> normalised(QStringView text, const QLocale &locale)
{
    Notation notation{locale.decimalPoint(), locale.groupSeparator(),
                      firstCharacter(locale.zeroDigit())};
    if (auto own = normalised(text, notation))
        return own;
    notation.zero = U'0';
    return normalised(text, notation);
}

/// Threes, as everybody learns it, with nothing before the first group that could be left out.
bool isInThrees(QStringView whole)
{
    const auto groups = whole.split(kGroup);
    const QStringView first = groups.front();
    return first.size() <= kGroupSize && areDigits(first) && !first.startsWith(u'0')
        && std::all_of(groups.cbegin() + 1, groups.cend(), [](QStringView group) {
               return group.size() == kGroupSize && areDigits(group);
           });
}

/// Exactly as \a locale would write it: lakh and crore in India.
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
    QString fraction; ///< Digits only; empty without a mark.
};

std::optional<Parts> split(QString text, const QLocale &locale)
{
    // Where the dot groups, "12.50" still means what it says: fifty would be no group.
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

/// The value of \a digits, or nothing above the largest amount; any number of digits will do.
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

/// The absolute value of \a money with a dot.
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

/// The sign where the locale has one or everybody knows it, the three letters otherwise: a "$" of
/// another country would be read as the reader's own.
QString symbolOf(const Currency &currency, const QLocale &locale)
{
    if (locale.currencySymbol(QLocale::CurrencyIsoCode) == currency.code)
        return locale.currencySymbol(QLocale::CurrencySymbol);
    if (currency.code == "EUR"_L1)
        return u"€"_s;
    return currency.code == "GBP"_L1 ? u"£"_s : currency.code;
}

/// Letters and digits are kept apart, by a space that does not break a line.
void separateLetters(QString &text, qsizetype at)
{
    if (at > 0 && at < text.size() && (text.at(at - 1).isLetter() || text.at(at).isLetter()))
        text.insert(at, u'\u00A0');
}

} // namespace

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
    if (parts->fraction.size() > decimals)
        return AmountError::TooManyDecimals;
    const auto minor = toMinor(parts->whole + parts->fraction.leftJustified(decimals, u'0'));
    if (!minor)
        return AmountError::TooLarge;
    return Money(*minor, currency, decimals);
}

QString Money::toText(const QLocale &locale) const
{
    const QString plain = magnitude(m_minor, m_decimals);
    const qsizetype dot = plain.size() - (m_decimals > 0 ? m_decimals + 1 : 0);
    QString digits = locale.toString(QStringView(plain).first(dot).toULongLong());
    if (m_decimals > 0)
        digits += locale.decimalPoint() + inDigitsOf(locale, QStringView(plain).sliced(dot + 1));
    // QLocale only takes floating point for fractions: it places a one, our digits take its place.
    // Not the system's own, whose one has decimals already on Windows: "1.00" would become
    // "0.50.00".
    const QLocale placing(locale.language(), locale.script(), locale.territory());
    const QString one = placing.toString(1);
    QString text = placing.toCurrencyString(m_minor < 0 ? -1 : 1, symbolOf(m_currency, locale));
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
