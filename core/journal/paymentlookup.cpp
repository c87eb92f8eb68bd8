#include "core/journal/paymentlookup.h"

#include <algorithm>
#include <utility>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

using Lookups = std::vector<PaymentLookup>;

// Shorter beginnings of a random UTI or id are those of too many.
constexpr qsizetype kShortestUti = 4;
constexpr qsizetype kShortestId = 5; // "P-" and three characters.

bool isAnyStanding(const PaymentFilter &filter)
{
    return filter.standings.empty()
        || std::all_of(kStandings.begin(), kStandings.end(), [&filter](Standing standing) {
               return std::count(filter.standings.begin(), filter.standings.end(), standing) > 0;
           });
}

void narrow(PaymentLookup &lookup, const QString &term, const QVariant &value)
{
    lookup.terms += term;
    lookup.values.push_back(value);
}

/// The term of the partial index repeats its condition: SQLite compares the texts.
PaymentLookup byStanding(Standing standing)
{
    return {.index = u"payment_standing"_s,
            .terms = {u"standing = ?"_s, u"standing <> 'approved'"_s},
            .values = {columnOf(nameOf(standing))}};
}

/// Through the index that leaves the least to read of those that \a filter names a column of.
PaymentLookup byRequest(const PaymentFilter &filter)
{
    if (filter.cashier)
        return {.index = u"payment_cashier"_s, .terms = {u"cashier IS NOT NULL"_s}, .values = {}};
    if (filter.type && *filter.type != PaymentType::Sale)
        return {.index = u"payment_type"_s, .terms = {u"type <> 'sale'"_s}, .values = {}};
    if (filter.terminal)
        return {.index = u"payment_terminal_started"_s, .terms = {}, .values = {}};
    return {.index = u"payment_started"_s, .terms = {}, .values = {}};
}

Lookups withoutSearch(const PaymentFilter &filter)
{
    if (isAnyStanding(filter))
        return {byRequest(filter)};
    Lookups lookups;
    for (const Standing standing : kStandings) {
        if (std::count(filter.standings.begin(), filter.standings.end(), standing) == 0)
            continue;
        lookups.push_back(standing == Standing::Approved ? byRequest(filter)
                                                         : byStanding(standing));
        if (standing == Standing::Approved)
            lookups.back().terms += u"standing = 'approved'"_s;
    }
    return lookups;
}

PaymentLookup byAmount(const QString &which, const QString &index, const SearchedAmount &amount)
{
    PaymentLookup lookup{.index = index, .terms = {}, .values = {}};
    const bool isAsked = which.isEmpty();
    narrow(lookup, isAsked ? u"amount_minor = ?"_s : u"approved_minor = ?"_s, amount.minor);
    narrow(lookup, which + u"decimals = ?"_s, amount.decimals);
    if (!amount.currency.isEmpty())
        narrow(lookup, which + u"currency = ?"_s, amount.currency);
    if (!isAsked)
        lookup.terms += u"approved_minor <> amount_minor"_s;
    return lookup;
}

/// What comes after every text that begins with \a word, without regard to case.
QString endOf(const QString &word)
{
    // ASCII only, and no index has anything behind "z" that a word can have.
    return word + u'{';
}

PaymentLookup byBeginning(const QString &index, const QString &column, const QString &word)
{
    PaymentLookup lookup{.index = index, .terms = {}, .values = {}, .isOrdered = false};
    narrow(lookup, column + u" >= ?"_s, word);
    narrow(lookup, column + u" < ?"_s, endOf(word));
    return lookup;
}

void addWord(Lookups &lookups, const QString &word)
{
    const QString reference = u"reference COLLATE NOCASE"_s;
    const QString isTyped = u"reference <> id"_s;
    lookups.push_back({.index = u"payment_reference"_s,
                       .terms = {reference + u" = ?"_s, isTyped},
                       .values = {word}});
    lookups.push_back(byBeginning(u"payment_reference"_s, reference, word));
    lookups.back().terms += isTyped;
    lookups.push_back({.index = u"payment_authorisation"_s,
                       .terms = {u"authorisation COLLATE NOCASE = ?"_s, u"authorisation <> ''"_s},
                       .values = {word}});
    if (word.size() >= kShortestUti) {
        lookups.push_back(byBeginning(u"payment_uti"_s, u"uti"_s, word));
        lookups.back().terms += u"uti IS NOT NULL"_s;
    }
    if (word.size() >= kShortestId && word.startsWith(u"P-"_s, Qt::CaseInsensitive))
        lookups.push_back(byBeginning(u"sqlite_autoindex_payment_1"_s, u"id"_s, word));
}

Lookups bySearch(const SearchTerms &search)
{
    Lookups lookups;
    for (const SearchedAmount &amount : search.amounts) {
        lookups.push_back(byAmount({}, u"payment_amount"_s, amount));
        lookups.push_back(byAmount(u"approved_"_s, u"payment_approved"_s, amount));
    }
    if (!search.lastFour.isEmpty())
        lookups.push_back({.index = u"payment_last_four"_s,
                           .terms = {u"substr(card, -4) = ?"_s, u"card <> ''"_s},
                           .values = {search.lastFour}});
    if (!search.word.isEmpty())
        addWord(lookups, search.word);
    return lookups;
}

/// Adds what all lookups of \a filter have in common.
void narrow(PaymentLookup &lookup, const PaymentFilter &filter)
{
    if (filter.period) {
        lookup.from = filter.period->from.toSecsSinceEpoch();
        lookup.to = filter.period->to.toSecsSinceEpoch();
    }
    if (filter.type)
        narrow(lookup, u"type = ?"_s, columnOf(nameOf(*filter.type)));
    if (filter.terminal)
        narrow(lookup, u"terminal = ?"_s, filter.terminal->text());
    if (filter.cashier)
        narrow(lookup, u"cashier = ?"_s, *filter.cashier);
}

void narrowStanding(PaymentLookup &lookup, const PaymentFilter &filter)
{
    if (isAnyStanding(filter))
        return;
    QStringList names;
    for (const Standing standing : filter.standings)
        names += u"'%1'"_s.arg(nameOf(standing));
    lookup.terms += u"standing IN (%1)"_s.arg(names.join(u", "_s));
}

} // namespace

std::vector<PaymentLookup> lookupsOf(const PaymentFilter &filter)
{
    Lookups lookups = filter.search ? bySearch(*filter.search) : withoutSearch(filter);
    for (PaymentLookup &lookup : lookups) {
        narrow(lookup, filter);
        if (filter.search)
            narrowStanding(lookup, filter);
    }
    return lookups;
}

} // namespace tillside
