#include "tests/cli/clitill.h"
#include "tests/cli/terminalprocess.h"
#include "tests/support/paper/pdffile.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;

/// A day as a script counts and closes it.
class DayTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { useTerminal({u"--fast"_s, u"--dialect"_s, u"locallink"_s}); }
    void cleanup();

    void theOpenDayIsCounted();
    void aDayIsClosedOnceByName();
    void whatIsNotKnownNeedsASupervisor();
    void theTerminalsTotalsAreCompared();
    void aZReportIsMadeWithTheClose();
    void theTotalsAreWrittenAsPdf();
    void aTerminalWithoutReportsSaysSo();
    void whatCannotBeIsOneSentence_data();
    void whatCannotBeIsOneSentence();

private:
    void useTerminal(const QStringList &options);
    [[nodiscard]] CliRun day(const QStringList &more = {}) const
    {
        return m_till->run(QStringList{u"day"_s} + more);
    }

    std::unique_ptr<CliTill> m_till;
    std::unique_ptr<TerminalProcess> m_terminal;
};

namespace {

qint64 totalOf(const QJsonValue &totals)
{
    return totals[0]["total"_L1]["minor"_L1].toInteger(-1);
}

} // namespace

void DayTest::useTerminal(const QStringList &options)
{
    m_till = std::make_unique<CliTill>();
    m_terminal = std::make_unique<TerminalProcess>(options);
    const CliRun paired = m_till->pair(*m_terminal);
    QVERIFY2(paired.code == 0, paired.described());
}

void DayTest::cleanup()
{
    m_terminal.reset();
    m_till.reset();
}

void DayTest::theOpenDayIsCounted()
{
    QCOMPARE(m_till->charge(u"10.00"_s).code, 0);
    QCOMPARE(m_till->charge(u"3.00"_s, {u"--type"_s, u"refund"_s}).code, 0);
    QCOMPARE(m_till->charge(u"10.05"_s).code, 10);
    const CliRun counted = day();
    QVERIFY2(counted.code == 0, counted.described());
    QCOMPARE(totalOf(counted.object()["totals"_L1]), 700);
    QCOMPARE(counted.object()["totals"_L1][0]["declined"_L1]["count"_L1].toInteger(), 1);
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    QCOMPARE(totalOf(day({u"--from"_s, today}).object()["totals"_L1]), 700);
    QVERIFY(day({u"--to"_s, u"2001-01-01"_s}).object()["totals"_L1].toArray().isEmpty());
}

void DayTest::aDayIsClosedOnceByName()
{
    QCOMPARE(m_till->charge(u"10.00"_s).code, 0);
    const CliRun closed = day({u"--close"_s, u"--by"_s, u"Ann"_s});
    QVERIFY2(closed.code == 0, closed.described());
    QCOMPARE(closed.object()["closed"_L1]["by"_L1].toString(), u"Ann"_s);
    QCOMPARE(totalOf(closed.object()["closed"_L1]["totals"_L1]), 1000);
    const CliRun again = day({u"--close"_s, u"--by"_s, u"Bob"_s});
    QVERIFY2(again.code == 6 && again.isOneSentence(), again.described());
    QCOMPARE(again.text(u"error"_s), u"nothing-to-close"_s);
    QVERIFY(again.err.contains("Ann"));
    const QJsonObject open = day().object();
    QVERIFY(open["totals"_L1].toArray().isEmpty());
    QCOMPARE(open["lastClose"_L1]["by"_L1].toString(), u"Ann"_s);
    QCOMPARE(m_till->run({u"verify"_s}).code, 0);
}

void DayTest::whatIsNotKnownNeedsASupervisor()
{
    m_terminal->restart({u"--fast"_s, u"--dialect"_s, u"locallink"_s});
    QVERIFY(m_till->pair(*m_terminal).code == 0);
    m_terminal->restart(
        {u"--fast"_s, u"--dialect"_s, u"locallink"_s, u"--scenario"_s, u"reply-lost"_s});
    QVERIFY(m_till->pair(*m_terminal).code == 0);
    QCOMPARE(m_till->charge(u"10.00"_s).code, 20);
    QCOMPARE(day().code, 20);
    const CliRun refused = day({u"--close"_s, u"--by"_s, u"Ann"_s});
    QVERIFY2(refused.code == 6 && refused.isOneSentence(), refused.described());
    QCOMPARE(refused.text(u"error"_s), u"needs-supervisor"_s);
    const CliRun closed = day({u"--close"_s, u"--supervisor"_s, u"Sue"_s});
    QVERIFY2(closed.code == 0, closed.described());
    QCOMPARE(closed.object()["closed"_L1]["supervisor"_L1].toString(), u"Sue"_s);
    const QJsonObject open = day().object();
    QCOMPARE(open["inDoubt"_L1].toArray().size(), 1);
}

void DayTest::theTerminalsTotalsAreCompared()
{
    QCOMPARE(m_till->charge(u"10.00"_s).code, 0);
    CliTill other;
    QVERIFY(other.copyFrom(*m_till));
    QCOMPARE(day({u"--x"_s}).object()["reports"_L1][0]["differences"_L1].toArray().size(), 0);
    QCOMPARE(other.charge(u"25.00"_s).code, 0);
    const CliRun compared = day({u"--x"_s});
    QVERIFY2(compared.code == 0, compared.described());
    const QJsonValue report = compared.object()["reports"_L1][0];
    QCOMPARE(report["state"_L1].toString(), u"given"_s);
    QCOMPARE(report["differences"_L1].toArray().size(), 1);
    QCOMPARE(report["differences"_L1][0]["till"_L1]["minor"_L1].toInteger(), 1000);
    QCOMPARE(report["differences"_L1][0]["terminal"_L1]["minor"_L1].toInteger(), 3500);
}

void DayTest::aZReportIsMadeWithTheClose()
{
    QCOMPARE(m_till->charge(u"10.00"_s).code, 0);
    const CliRun closed = day({u"--close"_s, u"--by"_s, u"Ann"_s, u"--z"_s});
    QVERIFY2(closed.code == 0, closed.described());
    const QJsonArray reports = closed.object()["reports"_L1].toArray();
    QCOMPARE(reports.size(), 2);
    QCOMPARE(reports[1]["report"_L1].toString(), u"ZReport"_s);
    QCOMPARE(reports[1]["state"_L1].toString(), u"given"_s);
    const QJsonValue after = day({u"--x"_s}).object()["reports"_L1][0];
    QCOMPARE(after["says"_L1]["sales"_L1]["minor"_L1].toInteger(-1), 0);
}

void DayTest::theTotalsAreWrittenAsPdf()
{
    QCOMPARE(m_till->charge(u"10.00"_s).code, 0);
    const QTemporaryDir folder;
    const QString open = folder.filePath(u"open.pdf"_s);
    const CliRun counted = day({u"--x"_s, u"--pdf"_s, open, u"--paper"_s, u"80mm"_s});
    QVERIFY2(counted.code == 0, counted.described());
    QCOMPARE(counted.text(u"file"_s), open);
    const QString text = paper::pdfRows(open).join(u'\n');
    QVERIFY2(text.contains(u"10.00"_s) && text.contains(u"the same as the till's"_s),
             qPrintable(text));
    const QString closed = folder.filePath(u"closed.pdf"_s);
    QCOMPARE(day({u"--close"_s, u"--by"_s, u"Ann"_s, u"--pdf"_s, closed}).code, 0);
    QVERIFY(paper::pdfRows(closed).join(u'\n').contains(u"Ann"_s));
    const CliRun refused = day({u"--pdf"_s, u"/no/such/folder/day.pdf"_s});
    QVERIFY2(refused.code == 1 && refused.isOneSentence(), refused.described());
    QCOMPARE(refused.text(u"error"_s), u"cannot-write"_s);
}

void DayTest::aTerminalWithoutReportsSaysSo()
{
    useTerminal({u"--fast"_s});
    const CliRun asked = day({u"--x"_s});
    QVERIFY2(asked.code == 6 && asked.isOneSentence(), asked.described());
    QCOMPARE(asked.text(u"error"_s), u"no-reports"_s);
}

void DayTest::whatCannotBeIsOneSentence_data()
{
    QTest::addColumn<QStringList>("line");
    const auto row
        = [](const QStringList &line) { QTest::newRow(qPrintable(line.join(u' '))) << line; };
    row({u"--close"_s});
    row({u"--close"_s, u"--by"_s, u" "_s});
    row({u"--z"_s});
    row({u"--from"_s, u"2026-02-30"_s});
    row({u"--from"_s, u"2026-03-02"_s, u"--to"_s, u"2026-03-01"_s});
    row({u"--from"_s, u"2026-03-02"_s, u"--close"_s, u"--by"_s, u"Ann"_s});
}

void DayTest::whatCannotBeIsOneSentence()
{
    QFETCH(QStringList, line);
    const CliRun run = day(line);
    QVERIFY2(run.code == 1 && run.isOneSentence(), run.described());
}

QTEST_GUILESS_MAIN(DayTest)
#include "daytest.moc"
