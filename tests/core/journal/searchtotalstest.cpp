#include "core/journal/paymentsearch.h"
#include "tests/core/journal/searchfilters.h"
#include "tests/core/journal/searchtruth.h"
#include "tests/support/samples/journalsamples.h"
#include "tests/support/samples/paymentwalk.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <tuple>

using namespace tillside;
using namespace Qt::StringLiterals;

namespace {

using Sums = std::array<qint64, 7>;
using Groups = std::map<std::tuple<PaymentType, Standing, QString, int>, Sums>;

/// The totals of those of \a payments that fit \a filter, added up one by one.
Groups expected(const std::vector<PaymentRecord> &payments, const PaymentFilter &filter)
{
    Groups groups;
    for (const PaymentRecord &payment : payments) {
        if (!truth::fits(payment, filter))
            continue;
        const Standing standing = truth::standingOf(payment);
        const bool moved = standing == Standing::Approved || standing == Standing::Voided;
        const Extras extras = moved ? payment.extras : Extras();
        const qint64 approved = moved ? payment.approved.value_or(payment.amount).minor() : 0;
        const Sums one{1,
                       payment.amount.minor(),
                       approved,
                       extras.tip,
                       extras.pennies,
                       extras.cashBack,
                       extras.surcharge};
        Sums &sums = groups[{payment.type, standing, payment.amount.currency().code,
                             payment.amount.decimals()}];
        std::transform(sums.begin(), sums.end(), one.begin(), sums.begin(), std::plus());
    }
    return groups;
}

Groups told(const std::vector<PaymentTotal> &totals)
{
    Groups groups;
    for (const PaymentTotal &total : totals)
        groups[{total.type, total.standing, total.asked.currency().code, total.asked.decimals()}]
            = {total.count,           total.asked.minor(),  total.approved.minor(),
               total.extras.tip,      total.extras.pennies, total.extras.cashBack,
               total.extras.surcharge};
    return groups;
}

} // namespace

/// The totals of any filter, and of days in any zone, equal the sums of the records.
class SearchTotalsTest final : public QObject, private samples::JournalFixture {
    Q_OBJECT

private slots:
    void initTestCase();

    void anyFilterIsSummedExactly();
    void eachDayIsSummedExactly_data();
    void eachDayIsSummedExactly();
    void shortPeriodsAreSummedExactly();
    void whatIsNotKnownIsInNoSum();

private:
    std::unique_ptr<samples::PaymentWalk> m_walk;
};

void SearchTotalsTest::initTestCase()
{
    QVERIFY(renew());
    m_walk = std::make_unique<samples::PaymentWalk>(*m_journal, 21);
    QVERIFY(m_walk->walk(1500));
}

void SearchTotalsTest::anyFilterIsSummedExactly()
{
    const TerminalId euros = m_walk->terminals().front().id;
    for (const PaymentFilter &filter : filters::Choices::all(euros, u"Anna"_s).combined())
        QCOMPARE(told(m_journal->search().totals(filter).value()),
                 expected(m_walk->payments(), filter));
}

void SearchTotalsTest::eachDayIsSummedExactly_data()
{
    QTest::addColumn<QByteArray>("zone");
    for (const char *zone : {"UTC", "Europe/London", "America/New_York", "Australia/Lord_Howe",
                             "Asia/Kathmandu", "Asia/Kolkata"})
        QTest::newRow(zone) << QByteArray(zone);
}

void SearchTotalsTest::eachDayIsSummedExactly()
{
    QFETCH(QByteArray, zone);
    const QTimeZone there(zone);
    qint64 count = 0;
    const QDate first = samples::PaymentWalk::beginning().date().addDays(-1);
    for (QDate day = first; day < first.addDays(43); day = day.addDays(1)) {
        const PaymentFilter filter{.period = Period::ofDays(day, day, there)};
        const auto totals = m_journal->search().totals(filter).value();
        QCOMPARE(told(totals), expected(m_walk->payments(), filter));
        for (const PaymentTotal &total : totals)
            count += total.count;
    }
    QCOMPARE(count, qint64(m_walk->payments().size())); // Every payment is of one day.
}

void SearchTotalsTest::shortPeriodsAreSummedExactly()
{
    for (int i = 0; i < 200; ++i) {
        const QDateTime from
            = samples::PaymentWalk::beginning().addSecs(m_walk->below(40 * 24 * 3600));
        const PaymentFilter filter{.period = Period{from, from.addSecs(m_walk->below(5 * 3600))}};
        QCOMPARE(told(m_journal->search().totals(filter).value()),
                 expected(m_walk->payments(), filter));
    }
}

void SearchTotalsTest::whatIsNotKnownIsInNoSum()
{
    bool isAny = false;
    for (const PaymentTotal &total : m_journal->search().totals({}).value()) {
        const bool moved
            = total.standing == Standing::Approved || total.standing == Standing::Voided;
        QCOMPARE(total.approved.isZero(), !moved);
        if (!moved)
            QCOMPARE(total.extras, Extras());
        isAny = isAny || total.standing == Standing::NotKnown;
    }
    QVERIFY(isAny);
}

QTEST_GUILESS_MAIN(SearchTotalsTest)
#include "searchtotalstest.moc"
