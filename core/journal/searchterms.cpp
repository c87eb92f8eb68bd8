#include "core/journal/searchterms.h"

#include "core/model/money.h"

#include <algorithm>
#include <array>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongest = 64; // The longest UTI.
constexpr QStringView kMasks = u"*•·xX… .";

/// \a text with the digits of any script as ASCII ones.
QString withPlainDigits(QStringView text)
{
    QString plain;
    for (const char32_t c : text.toUcs4()) {
        const int digit = QChar::digitValue(c);
        plain += QChar::fromUcs4(digit >= 0 ? U'0' + static_cast<char32_t>(digit) : c);
    }
    return plain;
}

bool isWordCharacter(QChar c)
{
    return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-');
}

QString wordOf(const QString &text)
{
    return std::all_of(text.begin(), text.end(), isWordCharacter) ? text : QString();
}

QString lastFourOf(QStringView text)
{
    while (!text.isEmpty() && kMasks.contains(text.front()))
        text = text.sliced(1);
    const bool isFour = text.size() == 4
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return isFour ? text.toString() : QString();
}

/// \a text without a sign or the letters of \a currency at one of its ends; nothing if it has none.
std::optional<QStringView> withoutCurrency(QStringView text, const Currency &currency,
                                           const QLocale &locale)
{
    for (const QString &sign : {currency.code, signOf(currency, locale)}) {
        if (text.startsWith(sign, Qt::CaseInsensitive))
            return text.sliced(sign.size()).trimmed();
        if (text.endsWith(sign, Qt::CaseInsensitive))
            return text.chopped(sign.size()).trimmed();
    }
    return std::nullopt;
}

/// The amount in \a text as \a locale writes it or, if that is none, as its neighbours do.
std::optional<qint64> minorOf(QStringView text, const MoneyForm &form, const QLocale &locale)
{
    const std::array locales{locale, QLocale(QLocale::English, QLocale::UnitedKingdom),
                             QLocale(QLocale::German, QLocale::Germany),
                             QLocale(QLocale::Arabic, QLocale::Egypt)};
    for (const QLocale &writing : locales) {
        const auto money = Money::parse(text, form.currency, form.decimals, writing);
        if (money)
            return money.value().minor();
    }
    return std::nullopt;
}

std::vector<SearchedAmount> amountsOf(QStringView text, const QLocale &locale,
                                      const std::vector<MoneyForm> &forms)
{
    std::vector<SearchedAmount> amounts;
    for (const MoneyForm &form : forms) {
        const auto bare = withoutCurrency(text, form.currency, locale);
        const auto minor = minorOf(bare.value_or(text), form, locale);
        if (!minor)
            continue;
        const SearchedAmount amount{.minor = *minor,
                                    .decimals = form.decimals,
                                    .currency = bare ? form.currency.code : QString()};
        if (std::find(amounts.begin(), amounts.end(), amount) == amounts.end())
            amounts.push_back(amount);
    }
    return amounts;
}

} // namespace

QLatin1StringView nameOf(SearchProblem problem)
{
    switch (problem) {
    case SearchProblem::Blank: return "blank"_L1;
    case SearchProblem::TooLong: return "too-long"_L1;
    case SearchProblem::NothingLike: return "nothing-like"_L1;
    }
    Q_UNREACHABLE();
}

Result<SearchTerms, SearchProblem> readSearch(QStringView text, const QLocale &locale,
                                              const std::vector<MoneyForm> &forms)
{
    const QStringView typed = text.trimmed();
    if (typed.isEmpty())
        return SearchProblem::Blank;
    if (typed.size() > kLongest)
        return SearchProblem::TooLong;
    const QString plain = withPlainDigits(typed);
    SearchTerms terms{.amounts = amountsOf(typed, locale, forms),
                      .word = wordOf(plain),
                      .lastFour = lastFourOf(plain)};
    if (terms == SearchTerms())
        return SearchProblem::NothingLike;
    return terms;
}

} // namespace tillside
