#include "ui/text/daysheettext.h"
#include "core/receipt/textlayout.h"

#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;

namespace {

const Currency kEuro{u"EUR"_s, 978, 2};
const QLocale kEnglish(QLocale::English, QLocale::Ireland);
const QDateTime kNow(QDate(2026, 11, 29), QTime(20, 3));

QString money(qint64 minor)
{
    return Money(minor, kEuro).toText(kEnglish).replace(QChar::Nbsp, u' ');
}

ListedPayment sale(qint64 minor)
{
    ListedPayment payment;
    payment.id = PaymentId::create();
    payment.amount = Money(minor, kEuro);
    payment.startedAt = kNow.addSecs(-3600);
    return payment;
}

TerminalReport differing()
{
    TerminalReport report;
    report.terminal.name = u"Counter"_s;
    report.terminal.currency = kEuro;
    report.terminal.decimals = 2;
    report.report = TotalsReport{.state = ReportState::Given, .status = 200};
    report.report->sales.minor = 3500;
    report.differences = {{ReportLine::Sales, {2, 1000}, {{}, 3500}}};
    return report;
}

} // namespace

/// What the totals of a day say on paper.
class DaySheetTextTest final : public QObject {
    Q_OBJECT

private slots:
    void theRowsAndTheTotalAreThere();
    void whatIsInDoubtStandsAboveTheTotals();
    void aClosedDayNamesWhoClosedIt();
    void onlyACopySaysSo();
    void whatDiffersFromTheTerminalIsListed();
    void changesOfClosedDaysAreNamed();

private:
    [[nodiscard]] static DaySheet sheet()
    {
        DaySheet sheet;
        DayCount count{.currency = kEuro, .decimals = 2};
        count.sales = {.count = 47, .minor = 128'960, .extras = {.tip = 650}};
        count.refunds = {.count = 1, .minor = 500};
        sheet.day.counts = {count};
        return sheet;
    }
    [[nodiscard]] static QString paper(const DaySheet &sheet, bool isCopy = false)
    {
        constexpr int kColumns = 48;
        const texts::SheetOrder order{
            .shop = u"Corner Café"_s, .till = u"Till 1"_s, .isCopy = isCopy, .now = kNow};
        return asText(texts::daySheet(sheet, order, kEnglish), kColumns)
            .join(u'\n')
            .replace(QChar::Nbsp, u' ');
    }
};

void DaySheetTextTest::theRowsAndTheTotalAreThere()
{
    const QString text = paper(sheet());
    for (const QString &part :
         {u"Corner Café"_s, u"Till 1"_s, u"Sales (47)"_s, u"€1,289.60"_s, u"including tips"_s,
          u"€6.50"_s, u"Refunds (1)"_s, money(-500), u"The day is not closed."_s})
        QVERIFY2(text.contains(part), qPrintable(part + u" is not in\n"_s + text));
    const QStringList rows = text.split(u'\n');
    const auto total = std::find_if(rows.begin(), rows.end(),
                                    [](const QString &row) { return row.startsWith(u"Total"_s); });
    QVERIFY(total != rows.end());
    QVERIFY2(total->endsWith(u"€1,284.60"_s), qPrintable(*total));
}

void DaySheetTextTest::whatIsInDoubtStandsAboveTheTotals()
{
    DaySheet doubtful = sheet();
    doubtful.day.inDoubt = {sale(840)};
    const QString text = paper(doubtful);
    const qsizetype doubt = text.indexOf(doubtful.day.inDoubt.front().id.text());
    QVERIFY(doubt > 0);
    QVERIFY(doubt < text.indexOf(u"Sales (47)"_s));
    QVERIFY(text.contains(u"€8.40"_s));
}

void DaySheetTextTest::aClosedDayNamesWhoClosedIt()
{
    DaySheet closed = sheet();
    closed.close = DayClose{.at = kNow, .by = u"Ann"_s, .supervisor = u"Sue"_s};
    const QString text = paper(closed);
    for (const QString &part : {u"Closed"_s, u"Ann"_s, u"Sue"_s})
        QVERIFY2(text.contains(part), qPrintable(text));
    QVERIFY(!text.contains(u"not closed"_s));
}

void DaySheetTextTest::onlyACopySaysSo()
{
    QVERIFY(!paper(sheet()).contains(u"Copy"_s));
    QVERIFY(paper(sheet(), true).contains(u"Copy"_s));
}

void DaySheetTextTest::whatDiffersFromTheTerminalIsListed()
{
    DaySheet compared = sheet();
    compared.reports = {{kNow, differing()}};
    const QString text = paper(compared).simplified();
    QVERIFY2(text.contains(u"Sales: till €10.00 (2), terminal €35.00"_s), qPrintable(text));
}

void DaySheetTextTest::changesOfClosedDaysAreNamed()
{
    DaySheet changed = sheet();
    changed.day.counts.front().learned = {.count = 1, .minor = -1250};
    changed.day.learned = {{sale(1250), -1250}};
    const QString text = paper(changed);
    QVERIFY(text.contains(changed.day.learned.front().payment.id.text()));
    QCOMPARE(text.count(money(-1250)), 2); // In its line, and by name.
}

QTEST_APPLESS_MAIN(DaySheetTextTest)
#include "daysheettexttest.moc"
