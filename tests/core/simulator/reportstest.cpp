#include "core/simulator/simulatedterminal.h"
#include "tests/support/till/simulatortill.h"

#include <QJsonObject>
#include <QTest>

using namespace tillside;
using namespace tillside::sim;
using namespace Qt::StringLiterals;

namespace {

/// A terminal of \a dialect on which everything has happened before the POST is answered.
TerminalOptions atOnce(DialectId dialect)
{
    TerminalOptions options;
    options.dialect = dialect;
    options.timing = Timing::instant();
    return options;
}

void sell(RawTill &till, const QString &type, int minor)
{
    const auto answer = till.post({{u"transType"_s, type}, {u"amountTrans"_s, minor}});
    QVERIFY(answer);
    QVERIFY(till.askUntilFinished(answer->json().value("uti"_L1).toString()));
}

std::optional<RawAnswer> report(RawTill &till, const QByteArray &call, const QByteArray &type)
{
    return till.send(till.request("GET", call, "reportType=" + type));
}

} // namespace

/// The simulated terminal's own totals, as the vendors document them.
class ReportsTest final : public QObject {
    Q_OBJECT

private slots:
    void payntHasNone();
    void localLinkNamesThreeSums();
    void positiveNamesCountsAndAmounts();
    void aZReportBeginsAnew();
    void onlyTheTwoReportsAreKnown();
};

void ReportsTest::payntHasNone()
{
    SimulatedTerminal terminal(atOnce(DialectId::Paynt));
    QVERIFY(terminal.listen());
    RawTill till = tillAt(terminal);
    QCOMPARE(statusOf(report(till, "/report", "XReport")), 404);
    QCOMPARE(statusOf(report(till, "/reports", "XReport")), 404);
}

void ReportsTest::localLinkNamesThreeSums()
{
    SimulatedTerminal terminal(atOnce(DialectId::LocalLink));
    QVERIFY(terminal.listen());
    RawTill till = tillAt(terminal);
    sell(till, u"SALE"_s, 1000);
    sell(till, u"SALE"_s, 1077); // With a tip of a tenth.
    sell(till, u"SALE"_s, 1005); // The bank declines it.
    sell(till, u"REFUND"_s, 300);
    const auto answer = report(till, "/report", "XReport");
    QCOMPARE(statusOf(answer), 200);
    QCOMPARE(answer->json(),
             (QJsonObject{{u"totalSales"_s, 1000 + 1077 + 107},
                          {u"totalRefunds"_s, 300},
                          {u"totalTip"_s, 107}}));
    QCOMPARE(statusOf(report(till, "/reports", "XReport")), 404);
}

void ReportsTest::positiveNamesCountsAndAmounts()
{
    SimulatedTerminal terminal(atOnce(DialectId::Positive));
    QVERIFY(terminal.listen());
    RawTill till = tillAt(terminal);
    sell(till, u"SALE"_s, 1000);
    sell(till, u"SALE"_s, 1077);
    const QJsonObject said = report(till, "/reports", "XReport")->json();
    QCOMPARE(said["reportType"_L1].toString(), u"XReport"_s);
    QCOMPARE(said["reportResponse"_L1].toBool(), true);
    QCOMPARE(said["saleCount"_L1].toInt(), 2);
    QCOMPARE(said["saleAmount"_L1].toInt(), 2077);
    QCOMPARE(said["gratuityCount"_L1].toInt(), 1);
    QCOMPARE(said["gratuityAmount"_L1].toInt(), 107);
    QCOMPARE(said["refundCount"_L1].toInt(-1), 0);
}

void ReportsTest::aZReportBeginsAnew()
{
    SimulatedTerminal terminal(atOnce(DialectId::LocalLink));
    QVERIFY(terminal.listen());
    RawTill till = tillAt(terminal);
    sell(till, u"SALE"_s, 1000);
    QCOMPARE(statusOf(report(till, "/report", "ZReport")), 200);
    QCOMPARE(report(till, "/report", "XReport")->json()["totalSales"_L1].toInt(-1), 0);
    sell(till, u"SALE"_s, 20);
    QCOMPARE(report(till, "/report", "XReport")->json()["totalSales"_L1].toInt(-1), 20);
    QCOMPARE(terminal.counters().zReports, 1);
}

void ReportsTest::onlyTheTwoReportsAreKnown()
{
    SimulatedTerminal terminal(atOnce(DialectId::Positive));
    QVERIFY(terminal.listen());
    RawTill till = tillAt(terminal);
    QCOMPARE(statusOf(report(till, "/reports", "YReport")), 400);
    QCOMPARE(terminal.counters().zReports, 0);
}

QTEST_GUILESS_MAIN(ReportsTest)
#include "reportstest.moc"
