#pragma once

#include "core/base/result.h"
#include "core/model/currency.h"

#include <QLatin1StringView>
#include <QLocale>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace tillside {

/// In what a till counts money: a currency, and the decimals of its terminals' amounts.
struct MoneyForm {
    Currency currency;
    int decimals = 0;

    bool operator==(const MoneyForm &) const = default;
};

/// An amount that a searched text may stand for.
struct SearchedAmount {
    qint64 minor = 0;
    int decimals = 0;
    QString currency; ///< Three letters if the text names the currency; empty for any.

    bool operator==(const SearchedAmount &) const = default;
};

/// Why a text cannot be searched for.
enum class SearchProblem {
    Blank,
    TooLong, ///< Longer than anything that the journal could find.
    NothingLike, ///< Neither an amount nor a word: nothing in the journal looks like it.
};
inline constexpr std::array kSearchProblems{SearchProblem::Blank, SearchProblem::TooLong,
                                            SearchProblem::NothingLike};
[[nodiscard]] QLatin1StringView nameOf(SearchProblem problem);

/// Everything that the text in a search box may stand for. A payment is found if any of it fits.
struct SearchTerms {
    std::vector<SearchedAmount> amounts; ///< Asked for or approved, one for each MoneyForm.
    /// Letters, digits and hyphens; empty if the text has others. It is the beginning of a
    /// reference, UTI or payment id, or a whole authorisation, without regard to case.
    QString word;
    QString lastFour; ///< The last four digits of a card; empty if the text is not of that form.

    bool operator==(const SearchTerms &) const = default;
};

/// Reads \a text as a person typed it at a till of \a locale that counts money in \a forms. An
/// amount may be written as in \a locale or as in a neighbouring one ("12.5", "12,50", "€12.50",
/// "EUR 12.50"), and digits may be of any script.
[[nodiscard]] Result<SearchTerms, SearchProblem> readSearch(QStringView text, const QLocale &locale,
                                                            const std::vector<MoneyForm> &forms);

} // namespace tillside
