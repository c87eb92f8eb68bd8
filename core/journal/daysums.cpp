#include "core/journal/daysums.h"

#include "core/journal/collectrows.h"
#include "core/journal/countedas.h"
#include "core/journal/database.h"
#include "core/journal/daysql.h"
#include "core/journal/paymentsearch.h"

#include <algorithm>
#include <utility>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kQuarter = 900;

bool isWithin(const ListedPayment &payment, const DayScope &scope)
{
    if (scope.period)
        return payment.startedAt >= scope.period->from && payment.startedAt < scope.period->to;
    return payment.number > scope.after;
}

std::optional<TerminalTotal> terminalTotalFrom(const Row &row)
{
    const auto terminal = TerminalId::parse(row.front().toString());
    const auto total = totalFromRow(Row(row.begin() + 1, row.end()));
    return terminal && total ? std::optional(TerminalTotal{*terminal, *total}) : std::nullopt;
}

std::optional<QuarterTotal> quarterFrom(const Row &row)
{
    RowReader reader(row);
    QuarterTotal total;
    total.from = QDateTime::fromSecsSinceEpoch(reader.integer() * kQuarter, Qt::UTC);
    total.count = reader.integer();
    total.approved = reader.money();
    return reader.isGood() ? std::optional(std::move(total)) : std::nullopt;
}

} // namespace

JournalResult<std::vector<TerminalTotal>> DaySums::totals(const DayScope &scope) const
{
    return scope.period || scope.after == 0 ? allTotals(scope) : shiftTotals(scope.after);
}

/// From the roll-up, which knows hours and terminals and no shifts.
JournalResult<std::vector<TerminalTotal>> DaySums::allTotals(const DayScope &scope) const
{
    std::vector<TerminalId> terminals;
    {
        Statement select(m_database, u"SELECT id FROM terminal ORDER BY name, id"_s);
        const auto ids = collectRows(
            select, 1, [](const Row &row) { return TerminalId::parse(row.front().toString()); });
        if (!ids)
            return ids.error();
        terminals = ids.value();
    }
    std::vector<TerminalTotal> all;
    for (const TerminalId &terminal : terminals) {
        const auto totals
            = PaymentSearch(m_database).totals({.period = scope.period, .terminal = terminal});
        if (!totals)
            return totals.error();
        for (const PaymentTotal &total : totals.value())
            all.push_back({terminal, total});
    }
    return all;
}

JournalResult<std::vector<TerminalTotal>> DaySums::shiftTotals(qint64 after) const
{
    Statement select(m_database, selectShiftTotals());
    select.bind(after);
    return collectRows(select, kTotalColumns + 1, terminalTotalFrom);
}

JournalResult<std::vector<SpecialPayment>> DaySums::special(const DayScope &scope) const
{
    std::vector<ListedPayment> found;
    {
        const SearchSql sql = selectSpecial(scope);
        Statement select(m_database, sql.text);
        select.bind(sql.values);
        const auto listed = collectRows(select, listedColumnCount(), listedFromRow);
        if (!listed)
            return listed.error();
        found = listed.value();
    }
    std::vector<SpecialPayment> special;
    for (const ListedPayment &payment : found) {
        const auto one = withOriginal(payment, scope);
        if (!one)
            return one.error();
        special.push_back(one.value());
    }
    return special;
}

JournalResult<SpecialPayment> DaySums::withOriginal(const ListedPayment &payment,
                                                    const DayScope &scope) const
{
    SpecialPayment special{.payment = payment};
    if (payment.original) {
        const auto original = this->payment(*payment.original);
        if (!original)
            return original.error();
        special.original = original.value();
        special.isOriginalWithin = special.original && isWithin(*special.original, scope);
    }
    const bool isVoid = payment.type == PaymentType::Void && payment.original;
    if (!isVoid && payment.standing != Standing::Voided)
        return special;
    const auto undoing = firstVoidOf(isVoid ? *payment.original : payment.id);
    if (!undoing)
        return undoing.error();
    if (undoing.value()) {
        special.isFirstVoid = undoing.value()->id == payment.id;
        special.isVoidedElsewhere = !isVoid && !isWithin(*undoing.value(), scope);
    }
    return special;
}

/// The first void of \a id that has happened. A second one, of which the till learned later, gives
/// no money back again.
JournalResult<std::optional<ListedPayment>> DaySums::firstVoidOf(const PaymentId &id) const
{
    const auto voids = voidsOf(id);
    if (!voids)
        return voids.error();
    const auto first = std::find_if(voids.value().begin(), voids.value().end(),
                                    [](const ListedPayment &one) { return hasHappened(one); });
    return first == voids.value().end() ? std::optional<ListedPayment>() : std::optional(*first);
}

JournalResult<std::vector<ListedPayment>> DaySums::voidsOf(const PaymentId &id) const
{
    Statement select(m_database, selectVoidsOf());
    select.bind(id.text());
    return collectRows(select, listedColumnCount(), listedFromRow);
}

JournalResult<std::vector<ListedPayment>> DaySums::toCheckOutside(const DayScope &scope) const
{
    const SearchSql sql = selectToCheckOutside(scope);
    Statement select(m_database, sql.text);
    select.bind(sql.values);
    return collectRows(select, listedColumnCount(), listedFromRow);
}

JournalResult<std::vector<QuarterTotal>> DaySums::quarters(const DayScope &scope,
                                                           const Period &period) const
{
    const SearchSql sql = selectQuarters(scope, period);
    Statement select(m_database, sql.text);
    select.bind(sql.values);
    return collectRows(select, 5, quarterFrom);
}

JournalResult<qint64> DaySums::newestNumber() const
{
    return m_database.number(u"SELECT coalesce(max(number), 0) FROM payment"_s);
}

JournalResult<std::optional<ListedPayment>> DaySums::payment(const PaymentId &id) const
{
    Statement select(m_database, selectListed());
    select.bind(id.text());
    const auto found = collectRows(select, listedColumnCount(), listedFromRow);
    if (!found)
        return found.error();
    return found.value().empty() ? std::optional<ListedPayment>()
                                 : std::optional(found.value().front());
}

} // namespace tillside
