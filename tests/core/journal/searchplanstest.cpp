#include "core/journal/searchsql.h"
#include "tests/core/journal/searchfilters.h"
#include "tests/support/samples/journalsamples.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;

/// SQLite's plan for each statement of each filter that a screen can make.
class SearchPlansTest final : public QObject, private samples::JournalFixture {
    Q_OBJECT

private slots:
    void init();

    void noFilterReadsTheTableOrSorts();
    void noTotalReadsTheTable();
    void allIndexesOfTheSearchAreUsed();

private:
    [[nodiscard]] QString planOf(const QString &sql);
    /// Whether \a sql reads no more payments than it returns, and does not sort them.
    void check(const QString &sql);

    std::unique_ptr<samples::HandTool> m_tool;
    std::vector<PaymentFilter> m_filters;
    QSet<QString> m_checked;
    QString m_plans;
};

void SearchPlansTest::init()
{
    QVERIFY(renew());
    m_tool = std::make_unique<samples::HandTool>(m_folder->filePath(u"journal.sqlite"_s));
    m_filters = filters::Choices::all(m_terminal.id, u"Anna"_s).combined();
    m_checked.clear();
    m_plans.clear();
}

QString SearchPlansTest::planOf(const QString &sql)
{
    constexpr int kDetail = 3;
    return m_tool->column(u"EXPLAIN QUERY PLAN "_s + QString(sql).replace(u'?', u"'1'"_s), kDetail);
}

void SearchPlansTest::check(const QString &sql)
{
    static const QRegularExpression scan(u"SCAN (payment|event|total)\\b"_s);
    if (m_checked.contains(sql))
        return;
    m_checked.insert(sql);
    const QString plan = planOf(sql);
    QVERIFY2(!plan.isEmpty(), qPrintable(sql)); // SQLite understands it.
    QVERIFY2(!plan.contains(scan), qPrintable(sql + u'\n' + plan));
    QVERIFY2(!plan.contains(u"TEMP B-TREE"_s), qPrintable(sql + u'\n' + plan));
    m_plans += plan;
}

void SearchPlansTest::noFilterReadsTheTableOrSorts()
{
    const PagePlace older{.side = PagePlace::Side::Older, .second = 1, .number = 1};
    const PagePlace newer{.side = PagePlace::Side::Newer, .second = 1, .number = 1};
    const std::vector<std::optional<PagePlace>> places{std::nullopt, older, newer};
    for (const PaymentFilter &filter : m_filters) {
        const std::vector<PaymentLookup> lookups = lookupsOf(filter);
        QVERIFY(!lookups.empty());
        check(selectAmong(lookups, {}).text);
        for (const PaymentLookup &lookup : lookups) {
            for (const auto &place : places) {
                if (lookup.isOrdered)
                    check(selectPage(lookup, place, 50).text);
                check(selectKeys(lookup, place, 50).text);
            }
            if (QTest::currentTestFailed())
                return;
        }
    }
    check(selectNumbered({}).text);
    QVERIFY(m_checked.size() > 500);
}

void SearchPlansTest::noTotalReadsTheTable()
{
    const TotalGroup group;
    check(selectGroupAfter(group).text);
    for (const PaymentFilter &filter : m_filters) {
        const QString sql = selectTotal(group, filter, 0, 1).text;
        check(sql);
        QVERIFY(planOf(sql).contains(
            u"USING PRIMARY KEY (type=? AND standing=? AND currency=? AND decimals=? AND hour>?"_s));
        for (const PaymentLookup &lookup : lookupsOf(filter))
            check(selectFigures(lookup).text);
    }
}

void SearchPlansTest::allIndexesOfTheSearchAreUsed()
{
    noFilterReadsTheTableOrSorts();
    for (const QLatin1StringView index :
         {"payment_started"_L1, "payment_terminal_started"_L1, "payment_cashier"_L1,
          "payment_standing"_L1, "payment_type"_L1, "payment_amount"_L1, "payment_approved"_L1,
          "payment_reference"_L1, "payment_authorisation"_L1, "payment_last_four"_L1,
          "payment_uti"_L1})
        QVERIFY2(m_plans.contains(index), index.data());
}

QTEST_GUILESS_MAIN(SearchPlansTest)
#include "searchplanstest.moc"
