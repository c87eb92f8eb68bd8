#include "core/journal/daysql.h"
#include "tests/support/samples/journalsamples.h"

#include <QRegularExpression>
#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;

/// SQLite's plan for each statement by which a day is counted.
class DayPlansTest final : public QObject, private samples::JournalFixture {
    Q_OBJECT

private slots:
    void noStatementReadsAllPaymentsOrEvents_data();
    void noStatementReadsAllPaymentsOrEvents();
    void aChangeOfAClosedDayIsFoundByItsPayment();

private:
    [[nodiscard]] QString planOf(const QString &sql)
    {
        constexpr int kDetail = 3;
        samples::HandTool tool(m_folder->filePath(u"journal.sqlite"_s));
        return tool.column(u"EXPLAIN QUERY PLAN "_s + QString(sql).replace(u'?', u"1"_s), kDetail);
    }
};

void DayPlansTest::noStatementReadsAllPaymentsOrEvents_data()
{
    QTest::addColumn<QString>("sql");
    const DayScope shift{.after = 1};
    const DayScope days{.period = Period{QDateTime::fromSecsSinceEpoch(0, Qt::UTC),
                                         QDateTime::fromSecsSinceEpoch(86'400, Qt::UTC)}};
    QTest::newRow("sums of a shift") << selectShiftTotals();
    QTest::newRow("special of a shift") << selectSpecial(shift).text;
    QTest::newRow("special of days") << selectSpecial(days).text;
    QTest::newRow("to check before a shift") << selectToCheckOutside(shift).text;
    QTest::newRow("to check outside of days") << selectToCheckOutside(days).text;
    QTest::newRow("quarters") << selectQuarters(days, *days.period).text;
    QTest::newRow("one payment") << selectListed();
    QTest::newRow("voids of a payment") << selectVoidsOf();
    QTest::newRow("recorded before") << selectIsRecordedBefore();
}

void DayPlansTest::noStatementReadsAllPaymentsOrEvents()
{
    QFETCH(const QString, sql);
    static const QRegularExpression scan(u"SCAN (payment|event|undoing)\\b"_s);
    QVERIFY(renew());
    const QString plan = planOf(sql);
    QVERIFY2(!plan.isEmpty(), qPrintable(sql)); // SQLite understands it.
    QVERIFY2(!plan.contains(scan), qPrintable(sql + u'\n' + plan));
}

/// These run with each change of a payment.
void DayPlansTest::aChangeOfAClosedDayIsFoundByItsPayment()
{
    QVERIFY(renew());
    QVERIFY(planOf(selectIsRecordedBefore()).contains(u"event_payment (payment=? AND rowid<?)"_s));
    QVERIFY(planOf(selectVoidsOf()).contains(u"payment_original (original=?"_s));
    QVERIFY(!planOf(selectVoidsOf()).contains(u"TEMP B-TREE"_s));
}

QTEST_GUILESS_MAIN(DayPlansTest)
#include "dayplanstest.moc"
