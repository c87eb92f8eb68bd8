#include "core/control/daytotalscontroller.h"
#include "core/server/certificate.h"
#include "core/vault/credential.h"
#include "tests/support/system/patience.h"
#include "tests/support/till/counter.h"
#include "tests/support/wire/rawserver.h"

#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;

/// A program that closes the day does not end before it knows what became of a Z report, or knows
/// that it will not know.
class DayTotalsControllerTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"tillside.*=false"_s); }
    void init()
    {
        m_counter = std::make_unique<Counter>(CounterOptions{.dialect = DialectId::LocalLink});
        m_server = std::make_unique<RawServer>(makeIdentity());
    }

    void itStaysForAZReportWhoseAnswerIsLost();

private:
    [[nodiscard]] TillFixture &till() { return m_counter->till(); }
    /// From now on, the paired terminal is the server.
    void meetServer();

    std::unique_ptr<Counter> m_counter;
    std::unique_ptr<RawServer> m_server;
};

void DayTotalsControllerTest::meetServer()
{
    TerminalRecord terminal = till().terminal();
    const QByteArray token = till().tokenOf(terminal.id);
    terminal.port = m_server->serverPort();
    terminal.fingerprint = m_server->trust().pin->bytes();
    (void)TillFixture::answerOf(till().vault().write(
        terminal.id, toEntry({.fingerprint = terminal.fingerprint, .token = Secret(token)})));
    QVERIFY(TillFixture::answerOf(till().payments().journal.run(
        [terminal](Journal &journal) { return journal.saveTerminal(terminal); })));
}

void DayTotalsControllerTest::itStaysForAZReportWhoseAnswerIsLost()
{
    till().charge(PaymentType::Sale, 1000);
    meetServer();
    m_server->setScript(
        {.bytes = rawAnswer(200, R"({"totalSales":1000})"), .end = RawScript::End::Fin});
    BackgroundCheck check(till().payments());
    DayTotalsController controller(till().payments(), check);
    QTimer watch; // Once it has given its X report, the terminal reads and says nothing.
    connect(&watch, &QTimer::timeout, &watch, [this] {
        if (m_server->complete("GET") == 1)
            m_server->setScript({.end = RawScript::End::Keep});
    });
    watch.start(0);
    controller.open();
    QTRY_VERIFY(controller.day().has_value());
    controller.beginToClose();
    controller.closeDay({.by = u"Ann"_s, .withReports = true, .withZ = true});
    QVERIFY(!controller.mustStay());
    QTRY_COMPARE_WITH_TIMEOUT(m_server->complete("GET"), 2, kTestPatience);
    QVERIFY(controller.mustStay());
    QTRY_COMPARE_WITH_TIMEOUT(controller.state(), DayTotalsController::State::Idle, kTestPatience);
    QVERIFY(!controller.mustStay());
    QCOMPARE(controller.closed()->by, u"Ann"_s);
    QVERIFY(controller.reports().back().isZNotKnown());
    QTRY_COMPARE(zNotKnown(controller.day()->reports), QStringList{u"Counter"_s});
    QCOMPARE(m_server->complete("GET"), 2);
}

QTEST_GUILESS_MAIN(DayTotalsControllerTest)
#include "daytotalscontrollertest.moc"
