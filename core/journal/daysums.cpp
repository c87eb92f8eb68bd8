#include "core/journal/daysums.h"

#include "core/journal/collectrows.h"
#include "core/journal/database.h"
#include "core/journal/paymentsearch.h"

#include <utility>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kQuarter = 900;

/// The term that a payment of \a scope fits.
QString termOf(const DayScope &scope)
{
    return scope.period ? u"started >= ? AND started < ?"_s : u"number > ?"_s;
}

Row valuesOf(const DayScope &scope)
{
    if (scope.period)
        return {scope.period->from.toSecsSinceEpoch(), scope.period->to.toSecsSinceEpoch()};
    return {scope.after};
}

/// The terms of the payments that are special. Each fits a partial index only if it says the
/// index's own term as well.
QStringList specialTerms()
{
    QStringList terms;
    for (const QString &type : {u"void"_s, u"capture"_s})
        terms += u"type = '%1' AND type <> 'sale'"_s.arg(type);
    for (const Standing standing :
         {Standing::NotKnown, Standing::Contradicted, Standing::Settled, Standing::Voided})
        terms += u"standing = '%1' AND standing <> 'approved'"_s.arg(nameOf(standing));
    return terms;
}

/// Selects the numbers of the payments that fit any of \a terms and, each time, \a scope.
QString numbersOf(const QStringList &terms, const QString &scope)
{
    QStringList selects;
    for (const QString &term : terms)
        selects += u"SELECT number FROM payment WHERE %1 AND %2"_s.arg(term, scope);
    return selects.join(u" UNION "_s);
}

QString listNumbers(const QString &numbers)
{
    return u"SELECT %1 FROM payment WHERE number IN (%2) ORDER BY number"_s.arg(listedColumns(),
                                                                                numbers);
}

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
    const auto sum = [](const QString &column) { return u"sum(coalesce(%1, 0))"_s.arg(column); };
    const QStringList columns{u"terminal"_s,
                              u"type"_s,
                              u"standing"_s,
                              u"count(*)"_s,
                              u"sum(amount_minor)"_s,
                              u"currency"_s,
                              u"decimals"_s,
                              sum(u"approved_minor, amount_minor"_s),
                              sum(u"tip_minor"_s),
                              sum(u"pennies_minor"_s),
                              sum(u"cashback_minor"_s),
                              sum(u"surcharge_minor"_s)};
    Statement select(
        m_database,
        u"SELECT %1 FROM payment WHERE number > ? "
        "GROUP BY terminal, type, standing, currency, decimals"_s.arg(columns.join(u", "_s)));
    select.bind(after);
    return collectRows(select, kTotalColumns + 1, terminalTotalFrom);
}

JournalResult<std::vector<SpecialPayment>> DaySums::special(const DayScope &scope) const
{
    std::vector<ListedPayment> found;
    {
        const QStringList terms = specialTerms();
        Statement select(m_database, listNumbers(numbersOf(terms, termOf(scope))));
        for (qsizetype i = 0; i < terms.size(); ++i)
            select.bind(valuesOf(scope));
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
    if (payment.standing == Standing::Voided) {
        const auto elsewhere = hasVoidOutside(payment.id, scope);
        if (!elsewhere)
            return elsewhere.error();
        special.isVoidedElsewhere = elsewhere.value();
    }
    return special;
}

JournalResult<bool> DaySums::hasVoidOutside(const PaymentId &id, const DayScope &scope) const
{
    Statement select(
        m_database,
        u"SELECT EXISTS (SELECT 1 FROM payment WHERE original = ? AND type = 'void' "
        "AND (standing = 'approved' OR (standing = 'settled' AND settled_as = 'charged')) "
        "AND NOT (%1))"_s.arg(termOf(scope)));
    select.bind(id.text());
    select.bind(valuesOf(scope));
    const JournalResult<bool> row = select.next();
    if (!row)
        return row.error();
    return select.value(0).toBool();
}

JournalResult<std::vector<ListedPayment>> DaySums::toCheckOutside(const DayScope &scope) const
{
    QStringList terms;
    for (const Standing standing : {Standing::NotKnown, Standing::Contradicted})
        terms += u"standing = '%1' AND standing <> 'approved'"_s.arg(nameOf(standing));
    Statement select(m_database, listNumbers(numbersOf(terms, u"NOT (%1)"_s.arg(termOf(scope)))));
    for (qsizetype i = 0; i < terms.size(); ++i)
        select.bind(valuesOf(scope));
    return collectRows(select, listedColumnCount(), listedFromRow);
}

JournalResult<std::vector<QuarterTotal>> DaySums::quarters(const DayScope &scope,
                                                           const Period &period) const
{
    Statement select(
        m_database,
        u"SELECT started / 900, count(*), sum(coalesce(approved_minor, amount_minor)),"
        " currency, decimals FROM payment INDEXED BY payment_started "
        "WHERE started >= ? AND started < ? AND type = 'sale' "
        "AND standing = 'approved' AND %1 GROUP BY started / 900, currency, decimals"_s.arg(
            termOf(scope)));
    select.bind(valuesOf({.period = period}));
    select.bind(valuesOf(scope));
    return collectRows(select, 5, quarterFrom);
}

JournalResult<qint64> DaySums::newestNumber() const
{
    return m_database.number(u"SELECT coalesce(max(number), 0) FROM payment"_s);
}

JournalResult<std::optional<ListedPayment>> DaySums::payment(const PaymentId &id) const
{
    Statement select(m_database, u"SELECT %1 FROM payment WHERE id = ?"_s.arg(listedColumns()));
    select.bind(id.text());
    const auto found = collectRows(select, listedColumnCount(), listedFromRow);
    if (!found)
        return found.error();
    return found.value().empty() ? std::optional<ListedPayment>()
                                 : std::optional(found.value().front());
}

} // namespace tillside
