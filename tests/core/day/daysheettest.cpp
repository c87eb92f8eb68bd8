#include "core/day/daysheet.h"
#include "tests/support/samples/journalsamples.h"

#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;

/// The closed days as the day book has them, each with the reports of terminals that belong to it.
class DaySheetTest final : public QObject, private samples::JournalFixture {
    Q_OBJECT

private slots:
    void init()
    {
        QVERIFY(renew());
        m_now = QDateTime(QDate(2026, 3, 4), QTime(12, 0), Qt::UTC);
    }

    void theNewestDayComesFirst();
    void aPageBeginsWhereTheOneBeforeEnded();
    void aReportBelongsToTheDayThatItWasAbout();
    void aZReportOfTheClosedDayIsNotOnTheOpenOne();
    void whatWasInDoubtIsNamed();

private:
    QDateTime tick() { return m_now = m_now.addSecs(1); }
    PaymentRecord sell(qint64 minor, PaymentState state = PaymentState::Approved)
    {
        PaymentRecord payment = samples::payment(m_terminal.id);
        payment.amount = Money(minor, payment.amount.currency());
        payment = m_journal->record(payment, samples::evidence(u"recorded"_s)).value();
        payment.state = state;
        return m_journal->update(payment, {samples::evidence(u"progress"_s)}).value();
    }
    void enter(DayEntryKind kind, ReportKind report, qint64 minor)
    {
        TerminalReport said{.terminal = m_terminal, .kind = report};
        said.report = TotalsReport{.state = ReportState::Given, .status = 200};
        said.report->sales.minor = minor;
        QVERIFY(m_journal->enterDay(kind, tick(),
                                    [&]() -> JournalResult<QJsonObject> { return toFacts(said); }));
    }
    void close(const QString &by)
    {
        QVERIFY(
            m_journal->enterDay(DayEntryKind::Closed, tick(), [&]() -> JournalResult<QJsonObject> {
                return toFacts(closeOf(countOpenDay(*m_journal).value(), by, u"Sue"_s));
            }));
    }
    [[nodiscard]] ClosedDays closed(std::size_t most,
                                    const std::optional<DayEntry> &before = {}) const
    {
        return readClosedDays(*m_journal, before, most).value();
    }

    QDateTime m_now;
};

void DaySheetTest::theNewestDayComesFirst()
{
    QVERIFY(closed(5).days.empty());
    sell(100);
    close(u"Ann"_s);
    sell(200);
    close(u"Bob"_s);
    const ClosedDays found = closed(5);
    QCOMPARE(found.days.size(), 2U);
    QCOMPARE(found.days[0].close->by, u"Bob"_s);
    QCOMPARE(found.days[0].day.counts.front().total(), 200);
    QCOMPARE(found.days[1].day.counts.front().total(), 100);
    QVERIFY(!found.hasEarlier);
}

void DaySheetTest::aPageBeginsWhereTheOneBeforeEnded()
{
    QStringList names;
    for (int i = 0; i < 7; ++i) {
        sell(100 + i);
        names.prepend(QString::number(i));
        close(names.front());
    }
    QStringList found;
    std::optional<DayEntry> before;
    for (int pages = 0; pages < 4; ++pages) {
        const ClosedDays page = closed(3, before);
        for (const DaySheet &sheet : page.days)
            found += sheet.close->by;
        if (pages == 0)
            close(u"meanwhile"_s); // It moves no page.
        if (!page.hasEarlier)
            break;
        before = page.days.back().entry;
    }
    QCOMPARE(found, names);
}

void DaySheetTest::aReportBelongsToTheDayThatItWasAbout()
{
    sell(100);
    enter(DayEntryKind::XReport, ReportKind::X, 1);
    enter(DayEntryKind::XReport, ReportKind::X, 100);
    close(u"Ann"_s);
    enter(DayEntryKind::ZAsked, ReportKind::Z, 0);
    enter(DayEntryKind::ZReport, ReportKind::Z, 100);
    sell(200);
    enter(DayEntryKind::XReport, ReportKind::X, 200);
    close(u"Bob"_s);
    const auto all = closed(5).days;
    QCOMPARE(all[0].reports.size(), 1U);
    QCOMPARE(all[0].reports[0].report.report->sales.minor, 200);
    QCOMPARE(all[1].reports.size(), 2U);
    QCOMPARE(all[1].reports[0].report.kind, ReportKind::Z);
    QCOMPARE(all[1].reports[1].report.report->sales.minor, 100); // The newest.
    const auto earlier = closed(5, all[0].entry).days;
    QCOMPARE(earlier.size(), 1U);
    QCOMPARE(earlier[0].reports.size(), 2U);
}

void DaySheetTest::aZReportOfTheClosedDayIsNotOnTheOpenOne()
{
    sell(100);
    close(u"Ann"_s);
    enter(DayEntryKind::ZReport, ReportKind::Z, 100);
    sell(200);
    enter(DayEntryKind::XReport, ReportKind::X, 200);
    const DaySheet sheet = sheetOf(*m_journal, readOpenDay(*m_journal).value()).value();
    QCOMPARE(sheet.reports.size(), 1U);
    QCOMPARE(sheet.reports[0].report.kind, ReportKind::X);
    QVERIFY(!sheet.close);
}

void DaySheetTest::whatWasInDoubtIsNamed()
{
    const PaymentRecord lost = sell(700, PaymentState::Unidentified);
    close(u"Ann"_s);
    PaymentRecord found = lost;
    found.state = PaymentState::Approved;
    found.endedAt = tick();
    QVERIFY(m_journal->update(found, {samples::evidence(u"approved"_s)}));
    close(u"Bob"_s);
    const auto all = closed(5).days;
    QCOMPARE(all[1].day.inDoubt.front().id, lost.id);
    QCOMPARE(all[0].day.learned.front().payment.id, lost.id);
    QCOMPARE(all[0].day.learned.front().minor, 700);
    QVERIFY(all[0].day.inDoubt.empty());
}

QTEST_GUILESS_MAIN(DaySheetTest)
#include "daysheettest.moc"
