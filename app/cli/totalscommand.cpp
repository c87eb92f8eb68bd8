#include "app/cli/totalscommand.h"

#include "ui/text/standingtext.h"
#include "ui/text/texts.h"

#include <QJsonArray>
#include <QJsonObject>

#include <utility>

namespace tillside::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const Money &money)
{
    return {{"minor"_L1, money.minor()}, {"text"_L1, money.toDecimal()}};
}

QJsonObject toJson(const PaymentTotal &total)
{
    const auto extra = [&total](qint64 minor) {
        return toJson(Money(minor, total.asked.currency(), total.asked.decimals()));
    };
    return {{"type"_L1, nameOf(total.type)},
            {"outcome"_L1, nameOf(total.standing)},
            {"currency"_L1, total.asked.currency().code},
            {"count"_L1, total.count},
            {"asked"_L1, toJson(total.asked)},
            {"approved"_L1, toJson(total.approved)},
            {"tip"_L1, extra(total.extras.tip)},
            {"pennies"_L1, extra(total.extras.pennies)},
            {"cashBack"_L1, extra(total.extras.cashBack)},
            {"surcharge"_L1, extra(total.extras.surcharge)}};
}

/// What moved, or what was asked for where nothing is known to have moved.
QString toLine(const PaymentTotal &total, const QLocale &locale)
{
    const Money &sum = hasMovedMoney(total.standing) ? total.approved : total.asked;
    return u"%1  %2  %3  %4"_s.arg(texts::typeWord(total.type),
                                   texts::standingWord(total.type, total.standing),
                                   locale.toString(total.count), sum.toText(locale));
}

struct Summed {
    std::vector<PaymentTotal> totals;
    bool isTooWide = false;
};

JournalResult<Summed> read(const Journal &journal, const PaymentFilter &filter)
{
    const auto moment = journal.snapshot();
    if (!moment)
        return moment.error();
    const auto totals = journal.search().totals(filter);
    if (!totals)
        return totals.error();
    const auto isTooWide = journal.search().isTooWide(filter);
    if (!isTooWide)
        return isTooWide.error();
    return Summed{.totals = totals.value(), .isTooWide = isTooWide.value()};
}

} // namespace

TotalsCommand::TotalsCommand(Application &till, const Console &console, FilterOrder order)
    : FilteredCommand(till, console, std::move(order))
{ }

void TotalsCommand::start()
{
    withFilter([this](const PaymentFilter &filter) {
        journal([filter](const Journal &journal) { return read(journal, filter); },
                [this](const Summed &summed) { show(summed.totals, summed.isTooWide); });
    });
}

void TotalsCommand::show(const std::vector<PaymentTotal> &totals, bool isTooWide)
{
    QJsonArray all;
    for (const PaymentTotal &total : totals) {
        all.append(toJson(total));
        console().print(toLine(total, console().locale()));
    }
    console().print(all);
    if (isTooWide)
        sayTooWide();
    finish(ExitCode::Done);
}

Verb totalsVerb()
{
    return {.name = "totals"_L1,
            //: Help of the command "totals".
            .summary = TotalsCommand::tr("Sum the payments by type, outcome and currency."),
            .options = filterOptions(),
            .example = u"tillside-cli totals --from 2026-03-01 --to 2026-03-31"_s,
            .read
            = [](const TypedLine &typed) { return commandFor<TotalsCommand>(readFilter(typed)); }};
}

} // namespace tillside::cli
