#include "core/day/dayclosing.h"
#include "core/server/certificate.h"
#include "core/vault/credential.h"
#include "tests/support/system/patience.h"
#include "tests/support/till/counter.h"
#include "tests/support/till/simulatortill.h"
#include "tests/support/wire/rawserver.h"

#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;

/// What the terminal says of its totals is kept and compared, and a Z report is asked for once.
class DayReportsTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"tillside.*=false"_s); }

    void theTerminalAndTheTillAgree_data() { dialects(); }
    void theTerminalAndTheTillAgree();
    void aPaymentOfAnotherTillIsADifference_data() { dialects(); }
    void aPaymentOfAnotherTillIsADifference();
    void anXReportChangesNothing();
    void aBusyTerminalMakesNoReport_data() { dialects(); }
    void aBusyTerminalMakesNoReport();
    void aZReportIsMadeOnceWhenTheDayIsClosed_data() { dialects(); }
    void aZReportIsMadeOnceWhenTheDayIsClosed();
    void aZReportHasTheSalesOfAnotherTillToo_data() { dialects(); }
    void aZReportHasTheSalesOfAnotherTillToo();
    void whereThereAreNoReportsTheDayIsClosedWithoutThem();
    void aTerminalThatDoesNotAnswerIsNotAskedForZ();
    void aLostZReportIsNotKnownAndNeverRepeated_data();
    void aLostZReportIsNotKnownAndNeverRepeated();

private:
    void meet(DialectId dialect);
    static void dialects();
    [[nodiscard]] TillFixture &till() { return m_counter->till(); }
    /// A sale that the terminal runs for another till.
    void sellElsewhere(int minor);
    [[nodiscard]] TerminalReport ask(ReportKind kind, const TerminalRecord &terminal);
    [[nodiscard]] ClosedDay close(const CloseOrder &order);
    [[nodiscard]] std::vector<DayEntry> entries();

    std::unique_ptr<Counter> m_counter;
};

void DayReportsTest::dialects()
{
    QTest::addColumn<DialectId>("dialect");
    QTest::newRow("LocalLink") << DialectId::LocalLink;
    QTest::newRow("POSitive") << DialectId::Positive;
}

void DayReportsTest::meet(DialectId dialect)
{
    m_counter = std::make_unique<Counter>(CounterOptions{.dialect = dialect});
}

void DayReportsTest::sellElsewhere(int minor)
{
    RawTill other = tillAt(m_counter->terminal());
    const auto answer = other.post({{u"transType"_s, u"SALE"_s}, {u"amountTrans"_s, minor}});
    QVERIFY(answer);
    QTRY_VERIFY(!m_counter->terminal().running());
}

TerminalReport DayReportsTest::ask(ReportKind kind, const TerminalRecord &terminal)
{
    const auto lock = TerminalLock::tryAcquire(till().folder(), terminal.id);
    ReportQuestion question(till().payments(), terminal, kind, lock.value());
    QSignalSpy finished(&question, &ReportQuestion::finished);
    if (!hears(finished))
        qFatal("a terminal was never asked");
    return question.report();
}

ClosedDay DayReportsTest::close(const CloseOrder &order)
{
    DayClosing closing(till().payments(), order);
    QSignalSpy closed(&closing, &DayClosing::closed);
    if (!hears(closed))
        qFatal("a day was never closed");
    return closed.front().front().value<ClosedDay>();
}

std::vector<DayEntry> DayReportsTest::entries()
{
    return TillFixture::answerOf(
               till().payments().journal.run([](Journal &j) { return j.dayBook().sinceClose(); }))
        .value();
}

void DayReportsTest::theTerminalAndTheTillAgree()
{
    QFETCH(const DialectId, dialect);
    meet(dialect);
    till().charge(PaymentType::Sale, 1000);
    till().charge(PaymentType::Sale, 1077); // With a tip of a tenth.
    till().charge(PaymentType::Refund, 300);
    const Charge voided = till().charge(PaymentType::Sale, 5000);
    till().charge(till().intent(PaymentType::Void, 5000, voided.payment));
    const TerminalReport report = ask(ReportKind::X, till().terminal());
    QVERIFY(report.report);
    QCOMPARE(report.report->state, ReportState::Given);
    QCOMPARE(report.report->refunds.minor, 300);
    QCOMPARE(report.report->tips.minor, 107);
    QVERIFY(report.differences.empty());
    QCOMPARE(entries().front().kind, DayEntryKind::XReport);
}

void DayReportsTest::aPaymentOfAnotherTillIsADifference()
{
    QFETCH(const DialectId, dialect);
    meet(dialect);
    till().charge(PaymentType::Sale, 1000);
    sellElsewhere(2500);
    const TerminalReport report = ask(ReportKind::X, till().terminal());
    QCOMPARE(report.differences.size(), 1U);
    QCOMPARE(report.differences.front().line, ReportLine::Sales);
    QCOMPARE(report.differences.front().till.minor, 1000);
    QCOMPARE(report.differences.front().terminal.minor, 3500);
    const QJsonArray kept = entries().front().facts["differences"_L1].toArray();
    QCOMPARE(differencesFrom(kept), report.differences);
}

void DayReportsTest::anXReportChangesNothing()
{
    meet(DialectId::LocalLink);
    till().charge(PaymentType::Sale, 1000);
    QCOMPARE(ask(ReportKind::X, till().terminal()).report->sales.minor, 1000);
    QCOMPARE(ask(ReportKind::X, till().terminal()).report->sales.minor, 1000);
    QCOMPARE(m_counter->terminal().counters().zReports, 0);
}

void DayReportsTest::aBusyTerminalMakesNoReport()
{
    QFETCH(const DialectId, dialect);
    meet(dialect);
    m_counter->strike(sim::Fault::InProgressForEver, sim::Stage::Card);
    RawTill other = tillAt(m_counter->terminal());
    QVERIFY(other.post({{u"transType"_s, u"SALE"_s}, {u"amountTrans"_s, 100}}));
    const TerminalReport report = ask(ReportKind::X, till().terminal());
    QCOMPARE(report.report->state,
             dialect == DialectId::Positive ? ReportState::Busy : ReportState::Refused);
    QVERIFY(report.differences.empty());
}

void DayReportsTest::aZReportIsMadeOnceWhenTheDayIsClosed()
{
    QFETCH(const DialectId, dialect);
    meet(dialect);
    till().charge(PaymentType::Sale, 1000);
    const ClosedDay day = close({.by = u"Ann"_s, .withReports = true, .withZ = true});
    QCOMPARE(m_counter->terminal().counters().zReports, 1);
    QCOMPARE(day.reports.size(), 2U);
    QCOMPARE(day.reports.back().kind, ReportKind::Z);
    QCOMPARE(day.reports.back().report->state, ReportState::Given);
    QVERIFY(day.reports.back().differences.empty());
    QCOMPARE(entries()[0].kind, DayEntryKind::ZReport);
    QCOMPARE(entries()[1].kind, DayEntryKind::ZAsked);
    QCOMPARE(entries()[2].kind, DayEntryKind::Closed);
    QVERIFY(zNotKnown(entries()).isEmpty());
    // The terminal begins anew, as the till does.
    till().charge(PaymentType::Sale, 20);
    const TerminalReport report = ask(ReportKind::X, till().terminal());
    QCOMPARE(report.report->sales.minor, 20);
    QVERIFY(report.differences.empty());
}

void DayReportsTest::aZReportHasTheSalesOfAnotherTillToo()
{
    QFETCH(const DialectId, dialect);
    meet(dialect);
    till().charge(PaymentType::Sale, 1000);
    sellElsewhere(2500);
    const ClosedDay day = close({.by = u"Ann"_s, .withReports = true, .withZ = true});
    QCOMPARE(day.close.counts.front().total(), 1000);
    const TerminalReport &x = day.reports.front();
    QCOMPARE(x.differences.size(), 1U);
    QCOMPARE(x.differences.front().terminal.minor, 3500);
    const TerminalReport &z = day.reports.back();
    QCOMPARE(z.kind, ReportKind::Z);
    const bool saysFigures = z.report->hasFigures(); // LocalLink answers with a word.
    QCOMPARE(z.differences.size(), saysFigures ? 1U : 0U);
}

void DayReportsTest::whereThereAreNoReportsTheDayIsClosedWithoutThem()
{
    meet(DialectId::Paynt);
    till().charge(PaymentType::Sale, 1000);
    const ClosedDay day = close({.by = u"Ann"_s, .withReports = true, .withZ = true});
    QVERIFY(day.reports.empty());
    QCOMPARE(day.close.counts.front().total(), 1000);
}

void DayReportsTest::aTerminalThatDoesNotAnswerIsNotAskedForZ()
{
    meet(DialectId::LocalLink);
    till().charge(PaymentType::Sale, 1000);
    m_counter->terminal().loseConnection(true);
    const ClosedDay day = close({.by = u"Ann"_s, .withReports = true, .withZ = true});
    QCOMPARE(day.reports.size(), 1U);
    QCOMPARE(day.reports.front().kind, ReportKind::X);
    QVERIFY(day.reports.front().call);
    QCOMPARE(entries().size(), 1U); // The close alone.
}

void DayReportsTest::aLostZReportIsNotKnownAndNeverRepeated_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<RawScript::End>("end");
    for (const bool tls : {false, true}) {
        QTest::addRow("%s, FIN", tls ? "https" : "http") << tls << RawScript::End::Fin;
        QTest::addRow("%s, RST", tls ? "https" : "http") << tls << RawScript::End::Rst;
        QTest::addRow("%s, cut", tls ? "https" : "http") << tls << RawScript::End::Cut;
    }
}

/// Counted at the socket of a peer that reads the request and hangs up.
void DayReportsTest::aLostZReportIsNotKnownAndNeverRepeated()
{
    QFETCH(const bool, tls);
    QFETCH(const RawScript::End, end);
    meet(DialectId::LocalLink);
    RawServer server(tls ? std::optional(makeIdentity()) : std::nullopt);
    server.setScript({.when = RawScript::When::Request, .end = end});
    TerminalRecord terminal = till().terminal();
    terminal.port = server.serverPort();
    terminal.plainHttp = !tls;
    terminal.fingerprint = tls ? server.trust().pin->bytes() : QByteArray();
    const QByteArray token = till().tokenOf(terminal.id);
    (void)TillFixture::answerOf(till().vault().write(
        terminal.id, toEntry({.fingerprint = terminal.fingerprint, .token = Secret(token)})));
    const TerminalReport report = ask(ReportKind::Z, terminal);
    QCOMPARE(server.complete("GET"), 1);
    QVERIFY(report.isZNotKnown());
    QCOMPARE(entries()[0].kind, DayEntryKind::ZNotKnown);
    QCOMPARE(entries()[1].kind, DayEntryKind::ZAsked);
    QCOMPARE(zNotKnown(entries()), QStringList{u"Counter"_s});
    const TerminalReport again = ask(ReportKind::Z, terminal);
    QCOMPARE(again.journal, JournalError::Stale);
    QCOMPARE(server.complete("GET"), 1);
}

QTEST_GUILESS_MAIN(DayReportsTest)
#include "dayreportstest.moc"
