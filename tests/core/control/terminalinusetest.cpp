#include "core/control/terminalinusecontroller.h"
#include "core/control/terminalscontroller.h"
#include "core/payment/backgroundcheck.h"
#include "tests/support/system/patience.h"
#include "tests/support/till/tillfixture.h"

#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <vector>

using namespace tillside;
using namespace Qt::StringLiterals;

/// What the bar says of the terminal in use is what the list of terminals says.
class TerminalInUseTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"tillside.*=false"_s); }
    void init();
    void cleanup();

    void itIsWatchedWhileNobodyLooksAtTheList();
    void theListSaysTheSameOfIt();
    void oneLookServesBoth();
    void anotherChoiceIsAnotherState();
    void aKeychainThatGivesNoTokenIsSaid();
    void afterAPaymentItIsNotCalledBusyUnasked();
    void whoLooksAtTheListIsNoNewsOfIt();

private:
    TerminalRecord pair(const QString &serial, const QString &name);
    void open();
    [[nodiscard]] Reachability inBar() const { return m_inUse->reachability(); }
    [[nodiscard]] Reachability inList(const TerminalRecord &terminal) const
    {
        return m_terminals->factsOf(terminal.id).state;
    }

    std::unique_ptr<TillFixture> m_till;
    std::vector<std::unique_ptr<sim::SimulatedTerminal>> m_simulated;
    std::unique_ptr<SettingsStore> m_settings;
    std::unique_ptr<BackgroundCheck> m_backgroundCheck;
    std::unique_ptr<TerminalsController> m_terminals;
    std::unique_ptr<TerminalInUseController> m_inUse;
};

void TerminalInUseTest::init()
{
    m_till = std::make_unique<TillFixture>();
    m_settings = std::make_unique<SettingsStore>(m_till->folder() + u"/settings.ini"_s);
    m_backgroundCheck = std::make_unique<BackgroundCheck>(m_till->payments());
}

void TerminalInUseTest::cleanup()
{
    m_inUse.reset();
    m_terminals.reset();
    m_backgroundCheck.reset();
    m_settings.reset();
    m_simulated.clear();
    m_till.reset();
}

TerminalRecord TerminalInUseTest::pair(const QString &serial, const QString &name)
{
    sim::TerminalOptions options;
    options.serial = serial;
    options.timing = sim::Timing::instant();
    m_simulated.push_back(std::make_unique<sim::SimulatedTerminal>(options));
    if (!m_simulated.back()->listen())
        qFatal("no free port");
    return m_till->pair(TillFixture::requestFor(*m_simulated.back(), UtiMode::Theirs, name))
        .value();
}

void TerminalInUseTest::open()
{
    m_terminals = std::make_unique<TerminalsController>(
        ControlContext{m_till->payments(), m_till->pairings(), *m_settings}, *m_backgroundCheck);
    m_inUse = std::make_unique<TerminalInUseController>(*m_terminals);
    if (!QTest::qWaitFor([this] { return m_terminals->isRead(); }, kTestPatience))
        qFatal("the terminals were never read");
}

void TerminalInUseTest::itIsWatchedWhileNobodyLooksAtTheList()
{
    const TerminalRecord counter = pair(u"1850012345"_s, u"Counter"_s);
    const TerminalRecord bar = pair(u"1850012346"_s, u"Bar"_s);
    open();
    m_terminals->useHere(counter.id);
    QTRY_COMPARE_WITH_TIMEOUT(inBar(), Reachability::Ready, kTestPatience);
    QCOMPARE(m_inUse->terminal(), counter);
    QCOMPARE(m_terminals->factsOf(bar.id), TerminalFacts());
}

void TerminalInUseTest::theListSaysTheSameOfIt()
{
    const TerminalRecord counter = pair(u"1850012345"_s, u"Counter"_s);
    open();
    QTRY_COMPARE_WITH_TIMEOUT(inBar(), Reachability::Ready, kTestPatience);
    m_terminals->beginWatching();
    QCOMPARE(inList(counter), Reachability::Ready);
    m_simulated.front()->loseConnection(true);
    m_terminals->lookNow(counter.id);
    QTRY_COMPARE_WITH_TIMEOUT(inList(counter), Reachability::NotAnswering, kTestPatience);
    QCOMPARE(inBar(), Reachability::NotAnswering);
    m_terminals->endWatching();
    QCOMPARE(inBar(), Reachability::NotAnswering);
}

void TerminalInUseTest::oneLookServesBoth()
{
    const TerminalRecord counter = pair(u"1850012345"_s, u"Counter"_s);
    open();
    QTRY_COMPARE_WITH_TIMEOUT(inBar(), Reachability::Ready, kTestPatience);
    const int before = m_simulated.front()->counters().connections;
    m_terminals->beginWatching();
    QCOMPARE(inList(counter), Reachability::Ready);
    (void)QTest::qWaitFor([] { return false; }, 100); // A second watch would look at once.
    QCOMPARE(m_simulated.front()->counters().connections, before);
}

void TerminalInUseTest::anotherChoiceIsAnotherState()
{
    const TerminalRecord counter = pair(u"1850012345"_s, u"Counter"_s);
    const TerminalRecord bar = pair(u"1850012346"_s, u"Bar"_s);
    m_simulated.back()->loseConnection(true);
    open();
    m_terminals->useHere(counter.id);
    QTRY_COMPARE_WITH_TIMEOUT(inBar(), Reachability::Ready, kTestPatience);
    m_terminals->useHere(bar.id);
    QCOMPARE(inBar(), Reachability::Unknown);
    QTRY_COMPARE_WITH_TIMEOUT(inBar(), Reachability::NotAnswering, kTestPatience);
    QCOMPARE(inList(counter), Reachability::Unknown);
}

void TerminalInUseTest::aKeychainThatGivesNoTokenIsSaid()
{
    const TerminalRecord counter = pair(u"1850012345"_s, u"Counter"_s);
    QVERIFY(TillFixture::answerOf(m_till->vault().remove(counter.id)));
    m_backgroundCheck.reset();
    m_till->restart(); // Otherwise the token is still in memory.
    m_backgroundCheck = std::make_unique<BackgroundCheck>(m_till->payments());
    open();
    QTRY_COMPARE_WITH_TIMEOUT(inBar(), Reachability::NoToken, kTestPatience);
    QCOMPARE(inList(counter), Reachability::NoToken);
    QCOMPARE(m_terminals->factsOf(counter.id).vault, VaultError::NotFound);
}

/// A terminal that is silent after a payment must not be taken for one that another till uses.
void TerminalInUseTest::afterAPaymentItIsNotCalledBusyUnasked()
{
    pair(u"1850012345"_s, u"Counter"_s);
    open();
    QTRY_COMPARE_WITH_TIMEOUT(inBar(), Reachability::Ready, kTestPatience);
    m_terminals->setBusy(true);
    QCOMPARE(inBar(), Reachability::Busy);
    m_simulated.front()->loseConnection(true);
    m_terminals->setBusy(false);
    QCOMPARE(inBar(), Reachability::Unknown);
    QTRY_COMPARE_WITH_TIMEOUT(inBar(), Reachability::NotAnswering, kTestPatience);
}

void TerminalInUseTest::whoLooksAtTheListIsNoNewsOfIt()
{
    const TerminalRecord counter = pair(u"1850012345"_s, u"Counter"_s);
    const TerminalRecord bar = pair(u"1850012346"_s, u"Bar"_s);
    open();
    m_terminals->useHere(counter.id);
    QTRY_COMPARE_WITH_TIMEOUT(inBar(), Reachability::Ready, kTestPatience);
    QSignalSpy news(m_inUse.get(), &TerminalInUseController::changed);
    m_terminals->beginWatching();
    QTRY_COMPARE_WITH_TIMEOUT(inList(bar), Reachability::Ready, kTestPatience);
    m_terminals->endWatching();
    QCOMPARE(news.count(), 0);
    m_terminals->useHere(bar.id);
    QCOMPARE(news.count(), 1);
}

QTEST_GUILESS_MAIN(TerminalInUseTest)
#include "terminalinusetest.moc"
