#include "tests/core/journal/searchfilters.h"

using namespace tillside;
using namespace Qt::StringLiterals;

namespace filters {

namespace {

/// Each of \a some with each of \a values in the member \a member.
template <typename T>
std::vector<PaymentFilter> times(const std::vector<PaymentFilter> &some, T PaymentFilter::*member,
                                 const std::vector<T> &values)
{
    std::vector<PaymentFilter> all;
    for (PaymentFilter filter : some) {
        for (const T &value : values) {
            filter.*member = value;
            all.push_back(filter);
        }
    }
    return all;
}

} // namespace

Choices Choices::all(const TerminalId &terminal, const QString &cashier)
{
    Choices choices;
    choices.periods.push_back(
        Period::ofDays({2026, 3, 29}, {2026, 3, 29}, QTimeZone("Europe/London")));
    for (const PaymentType type : kPaymentTypes)
        choices.types.push_back(type);
    for (const Standing standing : kStandings)
        choices.standings.push_back({standing});
    choices.standings.push_back({Standing::NotKnown, Standing::Contradicted});
    choices.standings.push_back({kStandings.begin(), kStandings.end()});
    choices.terminals.push_back(terminal);
    choices.cashiers.push_back(cashier);
    const MoneyForm euro{{u"EUR"_s, 978, 2}, 2};
    const MoneyForm krona{{u"ISK"_s, 352, 0}, 0};
    for (const QStringView text : {u"12", u"€12.50", u"1200", u"•• 0010", u"TABLE-1", u"P-7K3"})
        choices.searches.push_back(readSearch(text, QLocale(u"en_GB"_s), {euro, krona}).value());
    return choices;
}

std::vector<PaymentFilter> Choices::combined() const
{
    std::vector<PaymentFilter> all{{}};
    all = times(all, &PaymentFilter::period, periods);
    all = times(all, &PaymentFilter::type, types);
    all = times(all, &PaymentFilter::standings, standings);
    all = times(all, &PaymentFilter::terminal, terminals);
    all = times(all, &PaymentFilter::cashier, cashiers);
    return times(all, &PaymentFilter::search, searches);
}

} // namespace filters
