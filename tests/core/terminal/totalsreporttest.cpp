#include "core/terminal/totalsreport.h"

#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;

/// The totals that a terminal says are read as documented, or not at all.
class TotalsReportTest final : public QObject {
    Q_OBJECT

private slots:
    void localLinkSaysThreeSums();
    void positiveSaysCountsAndAmounts();
    void whatItSaysIsKeptAsItIs();
    void onlyWholeNumbersAreFigures_data();
    void onlyWholeNumbersAreFigures();
    void aTerminalThatMadeNoneSaysSo_data();
    void aTerminalThatMadeNoneSaysSo();
};

namespace {

TotalsReport read(int status, const QByteArray &body)
{
    return readReport({.status = status, .body = body, .contentType = {}}, {});
}

} // namespace

void TotalsReportTest::localLinkSaysThreeSums()
{
    const TotalsReport report
        = read(200, R"({"totalSales":12860,"totalRefunds":"500","totalTip":650})");
    QCOMPARE(report.state, ReportState::Given);
    QCOMPARE(report.sales, (ReportedLine{.minor = 12860}));
    QCOMPARE(report.refunds, (ReportedLine{.minor = 500}));
    QCOMPARE(report.tips, (ReportedLine{.minor = 650}));
    const TotalsReport z = read(200, R"({"result":"Done"})");
    QCOMPARE(z.state, ReportState::Given);
    QCOMPARE(z.words, u"Done"_s);
    QVERIFY(!z.hasFigures());
}

void TotalsReportTest::positiveSaysCountsAndAmounts()
{
    const TotalsReport report = read(200, R"({"reportType":"XReport","reportResponse":true,
        "saleCount":47,"saleAmount":12860,"refundCount":1,"refundAmount":500,
        "completionCount":2,"completionAmount":900,"gratuityCount":3,"gratuityAmount":650,
        "cashbackCount":0,"cashbackAmount":0})");
    QCOMPARE(report.state, ReportState::Given);
    QCOMPARE(report.sales, (ReportedLine{47, 12860}));
    QCOMPARE(report.refunds, (ReportedLine{1, 500}));
    QCOMPARE(report.captures, (ReportedLine{2, 900}));
    QCOMPARE(report.tips, (ReportedLine{3, 650}));
    QCOMPARE(report.cashBack, (ReportedLine{0, 0}));
    QCOMPARE(report.pennies, ReportedLine());
}

void TotalsReportTest::whatItSaysIsKeptAsItIs()
{
    for (const QByteArray body :
         {R"({"totalSales":1,"totalRefunds":0})", R"({"saleCount":2})", R"({"result":"x"})", "?"}) {
        const TotalsReport report = read(200, body);
        QCOMPARE(reportFrom(toFacts(report)), report);
    }
}

void TotalsReportTest::onlyWholeNumbersAreFigures_data()
{
    QTest::addColumn<QByteArray>("value");
    for (const char *value : {"12.5", "\"12.50\"", "\"12,50\"", "-1", "true", "[]", "\"\"", "1e99"})
        QTest::newRow(value) << QByteArray(value);
}

void TotalsReportTest::onlyWholeNumbersAreFigures()
{
    QFETCH(const QByteArray, value);
    const TotalsReport report = read(200, R"({"totalRefunds":5,"totalSales":)" + value + '}');
    QCOMPARE(report.state, ReportState::Unreadable);
    QVERIFY(!report.hasFigures());
}

void TotalsReportTest::aTerminalThatMadeNoneSaysSo_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ReportState>("state");
    QTest::newRow("206") << 206 << QByteArray("{}") << ReportState::Busy;
    QTest::newRow("400") << 400 << QByteArray("Terminal busy") << ReportState::Refused;
    QTest::newRow("404") << 404 << QByteArray("Not supported") << ReportState::Refused;
    QTest::newRow("false") << 200 << QByteArray(R"({"reportResponse":false})")
                           << ReportState::Refused;
    QTest::newRow("500") << 500 << QByteArray() << ReportState::Unreadable;
    QTest::newRow("empty") << 200 << QByteArray() << ReportState::Unreadable;
    QTest::newRow("other") << 200 << QByteArray("{}") << ReportState::Unreadable;
}

void TotalsReportTest::aTerminalThatMadeNoneSaysSo()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QTEST(read(status, body).state, "state");
}

QTEST_GUILESS_MAIN(TotalsReportTest)
#include "totalsreporttest.moc"
