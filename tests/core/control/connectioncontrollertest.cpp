#include "core/control/connectioncontroller.h"

#include "core/control/terminalscontroller.h"
#include "tests/support/system/patience.h"
#include "tests/support/till/tillfixture.h"

#include <QLoggingCategory>
#include <QTest>

#include <memory>

using namespace tillside;
using namespace Qt::StringLiterals;

/// A check that a person starts, and the state of the terminal that every screen shows.
class ConnectionControllerTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"tillside.*=false"_s); }
    void init();
    void cleanup();

    void theStateOfTheTerminalIsWhatTheCheckFound();
    void aReportIsAboutTheTerminalAsItIsRecorded();
    void aNewCheckBeginsAnew();
    void aPaymentThatBeginsEndsTheCheck();

private:
    [[nodiscard]] ConnectionReport report() const
    {
        return m_connection->reportOn(m_counter).value_or(ConnectionReport());
    }
    [[nodiscard]] Reachability state() const { return m_terminals->factsOf(m_counter.id).state; }
    void check()
    {
        m_connection->check(m_counter);
        QTRY_VERIFY_WITH_TIMEOUT(report().isOver, kTestPatience);
    }

    std::unique_ptr<TillFixture> m_till;
    std::unique_ptr<sim::SimulatedTerminal> m_simulated;
    std::unique_ptr<SettingsStore> m_settings;
    std::unique_ptr<BackgroundCheck> m_backgroundCheck;
    std::unique_ptr<TerminalsController> m_terminals;
    std::unique_ptr<ConnectionController> m_connection;
    TerminalRecord m_counter;
};

void ConnectionControllerTest::init()
{
    m_till = std::make_unique<TillFixture>();
    m_simulated = std::make_unique<sim::SimulatedTerminal>();
    QVERIFY(m_simulated->listen());
    m_counter = m_till->pair(TillFixture::requestFor(*m_simulated)).value();
    m_settings = std::make_unique<SettingsStore>(m_till->folder() + u"/settings.ini"_s);
    m_backgroundCheck = std::make_unique<BackgroundCheck>(m_till->payments());
    const ControlContext context{m_till->payments(), m_till->pairings(), *m_settings};
    m_terminals = std::make_unique<TerminalsController>(context, *m_backgroundCheck);
    m_connection
        = std::make_unique<ConnectionController>(context, *m_terminals, *m_backgroundCheck);
    QTRY_COMPARE_WITH_TIMEOUT(state(), Reachability::Ready, kTestPatience);
}

void ConnectionControllerTest::cleanup()
{
    m_connection.reset();
    m_terminals.reset();
    m_backgroundCheck.reset();
    m_settings.reset();
    m_simulated.reset();
    m_till.reset();
}

void ConnectionControllerTest::theStateOfTheTerminalIsWhatTheCheckFound()
{
    m_simulated->loseConnection(true);
    check();
    QCOMPARE(report().failed(), ConnectionStep::Port);
    QTRY_COMPARE_WITH_TIMEOUT(state(), Reachability::NotAnswering, kTestPatience);
    m_simulated->loseConnection(false);
    check();
    QVERIFY(report().passes());
    QTRY_COMPARE_WITH_TIMEOUT(state(), Reachability::Ready, kTestPatience);
}

void ConnectionControllerTest::aReportIsAboutTheTerminalAsItIsRecorded()
{
    QVERIFY(!m_connection->reportOn(m_counter));
    check();
    TerminalRecord moved = m_counter;
    moved.port = 1;
    QVERIFY(m_connection->reportOn(m_counter) && !m_connection->reportOn(moved));
}

void ConnectionControllerTest::aNewCheckBeginsAnew()
{
    check();
    m_connection->check(m_counter);
    QCOMPARE(report().at(ConnectionStep::Address).state, StepState::NotReached);
    QTRY_VERIFY_WITH_TIMEOUT(report().passes(), kTestPatience);
}

void ConnectionControllerTest::aPaymentThatBeginsEndsTheCheck()
{
    m_simulated->setScenario({sim::Fault::SilentTls, sim::Stage::Post, 0});
    m_connection->check(m_counter);
    QTRY_COMPARE_WITH_TIMEOUT(report().at(ConnectionStep::Certificate).state, StepState::Running,
                              kTestPatience);
    m_terminals->setBusy(true);
    QVERIFY(!m_connection->reportOn(m_counter));
    const qint64 before = m_simulated->counters().applicationBytes;
    m_simulated->setScenario({});
    m_terminals->setBusy(false);
    check();
    QVERIFY(report().passes());
    QVERIFY(m_simulated->counters().applicationBytes > before);
}

QTEST_GUILESS_MAIN(ConnectionControllerTest)
#include "connectioncontrollertest.moc"
