#include "core/reach/terminalwatch.h"
#include "core/simulator/simulatedterminal.h"
#include "tests/core/reach/connectionbench.h"
#include "tests/support/system/patience.h"
#include "tests/support/till/simulatortill.h"
#include "tests/support/till/tillfixture.h"
#include "tests/support/wire/rawserver.h"

#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <vector>

using namespace tillside;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The state of a terminal, checked without giving anything away. Sent bytes are counted at the
/// socket.
class TerminalWatchTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"tillside.*=false"_s); }
    void cleanup();

    void eachNameIsItsOwn();
    void theCertificateIsLookedAtWithoutAByte();
    void overPlainHttpOnlyThePortIsTried();
    void aTerminalThatCanTellSaysWhetherItIsBusy();
    void anotherCertificateIsSeenAndGetsNothing_data();
    void anotherCertificateIsSeenAndGetsNothing();
    void whoDoesNotAnswerIsSeenAgainWhenItDoes_data();
    void whoDoesNotAnswerIsSeenAgainWhenItDoes();
    void aSilentTerminalIsLookedAtMoreOften();
    void withoutATokenNothingIsKnownAndTheKeychainIsLeftAlone();
    void aTokenThatCountsNoMoreIsNotPaired();
    void whileHeldItIsBusyAndNotLookedAt();
    void whenItAnsweredStaysKnown();
    void everyAnswerOfTheTerminalCounts();
    void aTokenThatAPaymentFoundRefusedStaysRefused();
    void whileItDoesNotLookItStillHears();

private:
    void meet(sim::TerminalOptions options = {});
    void watch(std::chrono::milliseconds again = 10min,
               std::chrono::milliseconds notAnswering = 20ms);
    [[nodiscard]] Reachability state() const { return m_watch->facts().state; }
    [[nodiscard]] sim::CallCounts counters() const { return m_terminal->counters(); }

    std::unique_ptr<sim::SimulatedTerminal> m_terminal;
    std::unique_ptr<TillFixture> m_till;
    SystemClock m_clock;
    TerminalRecord m_record;
    std::unique_ptr<TerminalWatch> m_watch;
};

void TerminalWatchTest::cleanup()
{
    m_watch.reset();
    m_till.reset();
    m_terminal.reset();
}

void TerminalWatchTest::meet(sim::TerminalOptions options)
{
    options.timing = sim::Timing::manual();
    m_terminal = std::make_unique<sim::SimulatedTerminal>(options);
    m_till = std::make_unique<TillFixture>();
    QVERIFY(m_terminal->listen());
    const auto paired = m_till->pair(TillFixture::requestFor(*m_terminal));
    QVERIFY(paired);
    m_record = *paired;
}

void TerminalWatchTest::watch(std::chrono::milliseconds again,
                              std::chrono::milliseconds notAnswering)
{
    m_watch = std::make_unique<TerminalWatch>(WatchContext{m_till->payments().terminals, m_clock,
                                                           TillFixture::deadlines(), again,
                                                           notAnswering},
                                              m_record);
}

void TerminalWatchTest::eachNameIsItsOwn()
{
    QStringList names;
    for (const Reachability state : kReachabilities)
        names += nameOf(state);
    QCOMPARE(names.removeDuplicates(), 0);
}

void TerminalWatchTest::theCertificateIsLookedAtWithoutAByte()
{
    meet();
    const sim::CallCounts before = counters();
    watch();
    QCOMPARE(state(), Reachability::Unknown);
    QTRY_COMPARE(state(), Reachability::Ready);
    QTRY_COMPARE(counters().connections, before.connections + 1);
    QCOMPARE(counters().applicationBytes, before.applicationBytes);
}

void TerminalWatchTest::overPlainHttpOnlyThePortIsTried()
{
    meet({.dialect = DialectId::LocalLink, .tls = false});
    const sim::CallCounts before = counters();
    watch();
    QTRY_COMPARE(state(), Reachability::Ready);
    QTRY_COMPARE(counters().connections, before.connections + 1);
    QCOMPARE(counters().applicationBytes, before.applicationBytes);
}

void TerminalWatchTest::aTerminalThatCanTellSaysWhetherItIsBusy()
{
    meet({.dialect = DialectId::LocalLink});
    watch(20ms);
    QTRY_COMPARE(state(), Reachability::Ready);
    RawTill other = tillAt(*m_terminal);
    QCOMPARE(statusOf(other.post({{u"transType"_s, u"SALE"_s}, {u"amountTrans"_s, 1000}})), 200);
    QTRY_COMPARE(state(), Reachability::Busy);
    m_terminal->tapCard();
    QTRY_COMPARE(state(), Reachability::Ready);
}

void TerminalWatchTest::anotherCertificateIsSeenAndGetsNothing_data()
{
    QTest::addColumn<int>("dialect");
    for (const DialectId id : kDialectIds)
        QTest::addRow("%s", nameOf(id).data()) << static_cast<int>(id);
}

void TerminalWatchTest::anotherCertificateIsSeenAndGetsNothing()
{
    QFETCH(const int, dialect);
    meet({.dialect = static_cast<DialectId>(dialect)});
    m_terminal->setScenario({sim::Fault::CertificateChanged, sim::Stage::Post, 0});
    const sim::CallCounts before = counters();
    watch(20ms);
    QTRY_COMPARE(state(), Reachability::OtherCertificate);
    QTRY_VERIFY(counters().connections >= before.connections + 3);
    QCOMPARE(counters().applicationBytes, before.applicationBytes);
    QVERIFY(!m_watch->facts().answeredAt);
    m_terminal->setScenario({});
    QTRY_COMPARE(state(), Reachability::Ready);
}

void TerminalWatchTest::whoDoesNotAnswerIsSeenAgainWhenItDoes_data()
{
    anotherCertificateIsSeenAndGetsNothing_data();
    QTest::newRow("plain") << -1;
}

void TerminalWatchTest::whoDoesNotAnswerIsSeenAgainWhenItDoes()
{
    QFETCH(const int, dialect);
    if (dialect < 0)
        meet({.tls = false});
    else
        meet({.dialect = static_cast<DialectId>(dialect)});
    m_terminal->loseConnection(true);
    watch();
    QTRY_COMPARE(state(), Reachability::NotAnswering);
    m_terminal->loseConnection(false);
    QTRY_COMPARE(state(), Reachability::Ready);
}

void TerminalWatchTest::aSilentTerminalIsLookedAtMoreOften()
{
    meet();
    const int before = counters().connections;
    watch(200ms, 40ms);
    QSignalSpy changed(m_watch.get(), &TerminalWatch::changed);
    // Recorded on each change, because wait() returns late on a busy computer.
    std::vector<qint64> times;
    QElapsedTimer clock;
    clock.start();
    QObject here;
    connect(m_watch.get(), &TerminalWatch::changed, &here,
            [&] { times.push_back(clock.elapsed()); });
    QVERIFY(hears(changed, 2));
    QVERIFY(times.at(1) - times.at(0) >= 190);
    QCOMPARE(counters().connections, before + 2);
    m_terminal->loseConnection(true);
    QVERIFY(hears(changed, 3));
    QCOMPARE(state(), Reachability::NotAnswering);
    QVERIFY(hears(changed, 6));
    QVERIFY(times.at(5) - times.at(2) >= 3 * 38);
}

void TerminalWatchTest::withoutATokenNothingIsKnownAndTheKeychainIsLeftAlone()
{
    meet();
    QVERIFY(TillFixture::answerOf(m_till->vault().remove(m_record.id)));
    m_till->restart(); // Otherwise the token is still in memory.
    const int before = counters().connections;
    watch(10ms, 10ms);
    QSignalSpy changed(m_watch.get(), &TerminalWatch::changed);
    QVERIFY(hears(changed));
    QCOMPARE(state(), Reachability::NoToken);
    QCOMPARE(m_watch->facts().vault, VaultError::NotFound);
    QVERIFY(!changed.wait(200));
    QCOMPARE(counters().connections, before);
    QVERIFY(TillFixture::answerOf(m_till->vault().write(m_record.id, Secret(m_terminal->token()))));
    m_watch->lookNow();
    QTRY_COMPARE(state(), Reachability::Ready);
    QVERIFY(!m_watch->facts().vault);
}

void TerminalWatchTest::aTokenThatCountsNoMoreIsNotPaired()
{
    meet({.dialect = DialectId::LocalLink});
    RawTill other = tillAt(*m_terminal);
    QCOMPARE(statusOf(other.pair("1234")), 200);
    watch();
    QTRY_COMPARE(state(), Reachability::NotPaired);
    QVERIFY(!m_watch->facts().vault);
    QVERIFY(m_watch->facts().answeredAt);
}

void TerminalWatchTest::whileHeldItIsBusyAndNotLookedAt()
{
    meet();
    m_terminal->setScenario({sim::Fault::SilentTls, sim::Stage::Post, 0});
    const int before = counters().connections;
    watch(10ms, 10ms);
    QTRY_VERIFY(counters().connections > before); // A check is in progress.
    m_watch->hold();
    m_watch->hold();
    const int atHold = counters().connections;
    QCOMPARE(state(), Reachability::Busy);
    QSignalSpy changed(m_watch.get(), &TerminalWatch::changed);
    m_watch->lookNow();
    m_watch->release();
    // The deadline of the dropped check.
    const auto afterItsDeadline = TillFixture::deadlines().connect + 100ms;
    QVERIFY(!changed.wait(static_cast<int>(afterItsDeadline.count())));
    QCOMPARE(counters().connections, atHold);
    m_terminal->setScenario({});
    m_watch->release();
    QTRY_COMPARE(state(), Reachability::Ready);
}

void TerminalWatchTest::whenItAnsweredStaysKnown()
{
    meet();
    const QDateTime begun = m_clock.now();
    watch(20ms, 20ms);
    QTRY_COMPARE(state(), Reachability::Ready);
    m_terminal->loseConnection(true);
    QTRY_COMPARE(state(), Reachability::NotAnswering);
    const TerminalFacts facts = m_watch->facts();
    QVERIFY(facts.answeredAt && *facts.answeredAt >= begun && *facts.answeredAt <= m_clock.now());
    QVERIFY(facts.took >= 0ms && facts.took < TillFixture::deadlines().connect);
}

/// Twelve payments are twelve answers and more, and none of them is a look.
void TerminalWatchTest::everyAnswerOfTheTerminalCounts()
{
    meet();
    watch();
    QTRY_COMPARE(state(), Reachability::Ready);
    m_watch->hold();
    const auto answered = [this] { return m_watch->facts().answeredAt.value(); };
    const QDateTime looked = answered();
    QTRY_VERIFY(m_clock.now() > looked);
    m_terminal->setScenario(sim::Scenario::parse(u"error-400@post").value());
    QCOMPARE(m_till->charge(PaymentType::Sale, 1250).payment.state, PaymentState::NotCharged);
    QVERIFY(answered() > looked);
    QCOMPARE(state(), Reachability::Busy); // Until release().
    const QDateTime paid = answered();
    QTRY_VERIFY(m_clock.now() > paid);
    const auto opened = TillFixture::answerOf(m_till->payments().terminals.open(m_record));
    QVERIFY(opened);
    QSignalSpy changed(m_watch.get(), &TerminalWatch::changed);
    m_terminal->setScenario({});
    HttpCall *call = opened.value()->ask(Uti::create(), this);
    QVERIFY(hears(changed));
    QVERIFY(answered() > paid);
    delete call;
}

/// Looking at a certificate does not show that the token is refused.
void TerminalWatchTest::aTokenThatAPaymentFoundRefusedStaysRefused()
{
    ConnectionBench bench;
    const Identity identity = makeIdentity();
    RawServer server(identity);
    const TerminalRecord terminal = bench.know(server.serverPort(), identity);
    TerminalWatch watch({bench.terminals, m_clock, Deadlines(), 20ms, 20ms}, terminal);
    const auto client = TillFixture::answerOf(bench.terminals.open(terminal)).value();
    const auto askFor = [&](int status) {
        server.setScript({rawAnswer(status, "No")});
        HttpCall *call = client->ask(Uti::create(), this);
        QSignalSpy finished(call, &HttpCall::finished);
        return hears(finished);
    };
    QTRY_COMPARE(watch.facts().state, Reachability::Ready);
    QVERIFY(askFor(401));
    QCOMPARE(watch.facts().state, Reachability::NotPaired);
    const int before = server.log().connections;
    QTRY_VERIFY(server.log().connections > before + 2); // It has looked again.
    QCOMPARE(watch.facts().state, Reachability::NotPaired);
    QVERIFY(askFor(500)); // That says nothing about the token.
    QCOMPARE(watch.facts().state, Reachability::NotPaired);
    QVERIFY(askFor(400));
    QTRY_COMPARE(watch.facts().state, Reachability::Ready);
}

void TerminalWatchTest::whileItDoesNotLookItStillHears()
{
    meet();
    watch(10ms, 10ms);
    QTRY_COMPARE(state(), Reachability::Ready);
    m_watch->setLooking(false);
    QCOMPARE(state(), Reachability::Unknown);
    const QDateTime looked = m_watch->facts().answeredAt.value();
    const int before = counters().connections;
    QTRY_VERIFY(m_clock.now() > looked);
    m_terminal->setScenario(sim::Scenario::parse(u"error-400@post").value());
    QCOMPARE(m_till->charge(PaymentType::Sale, 1250).payment.state, PaymentState::NotCharged);
    QVERIFY(m_watch->facts().answeredAt.value() > looked);
    QCOMPARE(state(), Reachability::Unknown);
    QVERIFY(counters().connections <= before + 2); // The payment's, and no look.
    const TerminalWatch next({m_till->payments().terminals, m_clock, TillFixture::deadlines()},
                             m_record, m_watch->facts());
    QCOMPARE(next.facts().answeredAt, m_watch->facts().answeredAt);
    m_watch->setLooking(true);
    QTRY_COMPARE(state(), Reachability::Ready);
}

QTEST_GUILESS_MAIN(TerminalWatchTest)
#include "terminalwatchtest.moc"
