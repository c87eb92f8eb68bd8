#include "ui/day/dayview.h"

#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;

namespace {

const Currency kEuro{u"EUR"_s, 978, 2};
const QLocale kEnglish(QLocale::English, QLocale::Ireland);

DayCount count(qint64 sales, qint64 refunds = 0)
{
    DayCount count{.currency = kEuro, .decimals = 2};
    count.sales = {.count = 47, .minor = sales, .extras = {.tip = 650}};
    count.refunds = {.count = 1, .minor = refunds};
    return count;
}

ListedPayment inDoubt(qint64 minor)
{
    ListedPayment payment;
    payment.id = PaymentId::create();
    payment.amount = Money(minor, kEuro);
    payment.startedAt = QDateTime(QDate(2026, 11, 29), QTime(12, 0), Qt::UTC);
    return payment;
}

} // namespace

/// What the page of a day says, for days as the core counts them.
class DayViewTest final : public QObject {
    Q_OBJECT

private slots:
    void theRowsAddUpToTheTotal();
    void theFiguresAreThoseOfTheDay();
    void whatIsInDoubtHasItsSum();
    void severalCurrenciesAreNeverAddedUp();
    void anHourThatIsNotOverIsMarked();
    void hoursWithoutASaleStayInTheChart();
};

void DayViewTest::theRowsAddUpToTheTotal()
{
    DayCount day = count(128'960, 500);
    day.voids = {.count = 2, .minor = -1000};
    day.captures = {.count = 1, .minor = 4000};
    day.byHand = {.count = 1, .minor = 1250};
    day.learned = {.count = 1, .minor = 70};
    qint64 sum = 0;
    for (const texts::DayRow &row : texts::dayRows(day)) {
        if (!row.isPart)
            sum += row.amount.value_or(Money()).minor();
    }
    QCOMPARE(sum, 128'960 - 500 - 1000 + 4000 + 1250 + 70);
    QCOMPARE(sum, day.total());
    const auto rows = texts::dayRows(day);
    QVERIFY(rows[1].isPart); // The tips are in the sales.
    QCOMPARE(rows[1].amount->minor(), 650);
}

void DayViewTest::theFiguresAreThoseOfTheDay()
{
    DayCount counted = count(128'960, 500);
    counted.held = {.count = 1, .minor = 5000};
    const auto figures = dayFigures(Day{.counts = {counted}}, kEnglish);
    QCOMPARE(figures.size(), 3U);
    QCOMPARE(figures[0].value, u"€1,284.60"_s);
    QCOMPARE(figures[0].line, u"47 sale(s), 1 refund(s)"_s); // Without a catalogue of plurals.
    QCOMPARE(figures[1].value, u"€50.00"_s);
    QCOMPARE(figures[2].value, u"€0.00"_s);
}

void DayViewTest::whatIsInDoubtHasItsSum()
{
    const Day day{.counts = {count(1000)}, .inDoubt = {inDoubt(840), inDoubt(5600)}};
    QCOMPARE(dayFigures(day, kEnglish)[0].value, u"€10.00"_s);
    QCOMPARE(dayFigures(day, kEnglish)[2].value, u"€64.40"_s);
    QVERIFY(texts::inDoubtHeading(day.inDoubt, kEnglish).contains(u"€64.40"_s));
}

void DayViewTest::severalCurrenciesAreNeverAddedUp()
{
    DayCount pounds = count(3000);
    pounds.currency = *Currency::fromCode(u"GBP");
    const auto figures = dayFigures(Day{.counts = {count(1000), pounds}}, kEnglish);
    QVERIFY(figures[0].value.contains(u"10.00"_s));
    QVERIFY(figures[0].value.contains(u"30.00"_s));
    QVERIFY(!figures[0].value.contains(u"40.00"_s));
}

void DayViewTest::anHourThatIsNotOverIsMarked()
{
    const QDateTime nine(QDate(2026, 11, 29), QTime(9, 0), Qt::UTC);
    const std::vector<HourSales> hours{{nine, 2, Money(3000, kEuro)},
                                       {nine.addSecs(3600), 1, Money(1500, kEuro)}};
    const auto bars = hourBars(hours, nine.addSecs(3700), kEnglish);
    QCOMPARE(bars.size(), 2U);
    QCOMPARE(bars[0].perMille, 1000);
    QCOMPARE(bars[1].perMille, 500);
    QVERIFY(!bars[0].isNow && bars[1].isNow);
}

void DayViewTest::hoursWithoutASaleStayInTheChart()
{
    const QDateTime nine(QDate(2026, 11, 29), QTime(9, 0), Qt::UTC);
    const std::vector<HourSales> hours{{nine, 1, Money(1500, kEuro)},
                                       {nine.addSecs(3 * 3600), 1, Money(1500, kEuro)}};
    const auto bars = hourBars(hours, nine.addDays(1), kEnglish);
    QCOMPARE(bars.size(), 4U);
    QCOMPARE(bars[1].perMille, 0);
}

QTEST_MAIN(DayViewTest)
#include "dayviewtest.moc"
