#include "app/cli/filteroptions.h"

#include "app/cli/typedday.h"
#include "core/base/named.h"
#include "core/journal/paymentlookup.h"
#include "ui/text/texts.h"

#include <QTimeZone>

#include <utility>

namespace tillside::cli {

using namespace Qt::StringLiterals;

namespace {

std::optional<Period> periodOf(const FilterOrder &order)
{
    if (!order.from && !order.to)
        return std::nullopt;
    return Period::ofDays(order.from.value_or(QDate(kFirstYear, 1, 1)),
                          order.to.value_or(QDate(kLastYear, 1, 1)), QTimeZone::systemTimeZone());
}

} // namespace

std::vector<VerbOption> filterOptions()
{
    return {
        {.name = "from"_L1,
         //: Help of an option of the commands that list payments. The day is typed as 2026-03-29.
         .help = FilteredCommand::tr("Only payments of this day and later: 2026-03-29."),
         .value = "day"_L1},
        {.name = "to"_L1,
         //: Help of an option of the commands that list payments. The day is typed as 2026-03-29.
         .help = FilteredCommand::tr("Only payments of this day and earlier."),
         .value = "day"_L1},
        {.name = "type"_L1,
         //: Help of an option of the commands that list payments.
         .help = FilteredCommand::tr("Only payments of this type."),
         .choices = wordsFor(kPaymentTypes)},
        {.name = "outcome"_L1,
         //: Help of an option of the commands that list payments.
         .help = FilteredCommand::tr("Only payments that ended, or stand, like this."),
         .value = "outcome"_L1,
         .choices = wordsFor(kStandings)},
        {.name = "terminal"_L1,
         //: Help of an option of the commands that list payments.
         .help = FilteredCommand::tr("Only payments of the terminal of this name."),
         .value = "name"_L1},
        {.name = "search"_L1,
         //: Help of an option of the commands that list payments.
         .help = FilteredCommand::tr("Only payments with this amount, the beginning of this "
                                     "reference or number, or these last four digits."),
         .value = "text"_L1},
    };
}

Result<FilterOrder, QString> readFilter(const TypedLine &typed)
{
    FilterOrder order{.type = named(kPaymentTypes, typed.value("type"_L1)),
                      .terminal = typed.value("terminal"_L1),
                      .search = typed.value("search"_L1)};
    if (!readDay(typed, "from"_L1, order.from))
        return typed.refusalOf("from"_L1);
    if (!readDay(typed, "to"_L1, order.to) || (order.from && order.to && *order.to < *order.from))
        return typed.refusalOf("to"_L1);
    if (const auto standing = named(kStandings, typed.value("outcome"_L1)))
        order.standings = {*standing};
    return order;
}

FilteredCommand::FilteredCommand(Application &till, const Console &console, FilterOrder order)
    : Command(till, console)
    , m_order(std::move(order))
{ }

void FilteredCommand::withFilter(const std::function<void(const PaymentFilter &)> &then)
{
    const PaymentFilter filter{
        .period = periodOf(m_order), .type = m_order.type, .standings = m_order.standings};
    journal([](const Journal &journal) { return journal.search().moneyForms(); },
            [this, filter, then](const std::vector<MoneyForm> &forms) {
                if (m_order.terminal.isEmpty())
                    return readSearched(filter, forms, then);
                withTerminal(m_order.terminal, [this, filter, forms, then](const auto &terminal) {
                    PaymentFilter there = filter;
                    there.terminal = terminal.id;
                    readSearched(there, forms, then);
                });
            });
}

void FilteredCommand::readSearched(PaymentFilter filter, const std::vector<MoneyForm> &forms,
                                   const std::function<void(const PaymentFilter &)> &then)
{
    const auto terms = readSearch(m_order.search, console().locale(), forms);
    if (terms)
        filter.search = terms.value();
    else if (terms.error() != SearchProblem::Blank)
        return fail(ExitCode::Usage, nameOf(terms.error()), texts::textOf(terms.error()));
    then(filter);
}

void FilteredCommand::sayTooWide()
{
    //: A search on the command line. %1 is what was typed, %2 a number.
    console().say(
        tr("More than %2 payments begin with “%1”, so those are left out. Type more of it.")
            .arg(m_order.search, console().locale().toString(kGathered)));
}

} // namespace tillside::cli
