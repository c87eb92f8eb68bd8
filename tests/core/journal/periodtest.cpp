#include "core/journal/period.h"

#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;

/// A day of the shop, in each zone as long as it is there. The instants are from the IANA data.
class PeriodTest final : public QObject {
    Q_OBJECT

private slots:
    void aDayIsAsLongAsItIsThere_data();
    void aDayIsAsLongAsItIsThere();
    void severalDaysAreWithoutGaps();
};

void PeriodTest::aDayIsAsLongAsItIsThere_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    const auto row
        = [](const char *zone, const QDate &day, const QString &from, const QString &to) {
              QTest::addRow("%s %s", zone, qUtf8Printable(day.toString(Qt::ISODate)))
                  << QByteArray(zone) << day << from << to;
          };
    row("Europe/London", {2026, 1, 15}, u"2026-01-15T00:00:00Z"_s, u"2026-01-16T00:00:00Z"_s);
    row("Europe/London", {2026, 3, 29}, u"2026-03-29T00:00:00Z"_s, u"2026-03-29T23:00:00Z"_s);
    row("Europe/London", {2026, 10, 25}, u"2026-10-24T23:00:00Z"_s, u"2026-10-26T00:00:00Z"_s);
    row("America/New_York", {2026, 3, 8}, u"2026-03-08T05:00:00Z"_s, u"2026-03-09T04:00:00Z"_s);
    row("America/New_York", {2026, 11, 1}, u"2026-11-01T04:00:00Z"_s, u"2026-11-02T05:00:00Z"_s);
    row("Australia/Lord_Howe", {2026, 4, 5}, u"2026-04-04T13:00:00Z"_s, u"2026-04-05T13:30:00Z"_s);
    row("Australia/Lord_Howe", {2026, 10, 4}, u"2026-10-03T13:30:00Z"_s, u"2026-10-04T13:00:00Z"_s);
    row("Asia/Kathmandu", {2026, 6, 1}, u"2026-05-31T18:15:00Z"_s, u"2026-06-01T18:15:00Z"_s);
    // Here the clocks go from 23:59:59 to 01:00:00: the day begins at one.
    row("America/Asuncion", {2023, 10, 1}, u"2023-10-01T04:00:00Z"_s, u"2023-10-02T03:00:00Z"_s);
}

void PeriodTest::aDayIsAsLongAsItIsThere()
{
    QFETCH(QByteArray, zone);
    QFETCH(QDate, day);
    QFETCH(QString, from);
    QFETCH(QString, to);
    const QTimeZone there(zone);
    QVERIFY(there.isValid());
    const Period period = Period::ofDays(day, day, there);
    QCOMPARE(period.from.toUTC().toString(Qt::ISODate), from);
    QCOMPARE(period.to.toUTC().toString(Qt::ISODate), to);
}

void PeriodTest::severalDaysAreWithoutGaps()
{
    const QTimeZone there("Australia/Lord_Howe");
    for (QDate day(2026, 1, 1); day < QDate(2027, 1, 1); day = day.addDays(1)) {
        const Period one = Period::ofDays(day, day, there);
        const Period next = Period::ofDays(day.addDays(1), day.addDays(1), there);
        QCOMPARE(one.to, next.from);
        QCOMPARE(Period::ofDays(day, day.addDays(1), there), (Period{one.from, next.to}));
    }
}

QTEST_GUILESS_MAIN(PeriodTest)
#include "periodtest.moc"
