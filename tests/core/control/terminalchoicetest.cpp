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

/// Which terminal a till charges on if it has several.
class TerminalChoiceTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"tillside.*=false"_s); }
    void init();
    void cleanup();

    void theOnlyOneIsUsed();
    void forgettingTheOneInUseMovesTheTillToNoOther();
    void theLastOneThatIsLeftIsUsed();
    void amongSeveralAnUnknownChoiceIsNone();
    void theOneThatPaysIsLeftAloneWhateverIsChosenMeanwhile();

private:
    TerminalRecord pair(const QString &serial, const QString &name);
    void open();
    [[nodiscard]] bool forget(const TerminalRecord &terminal);
    [[nodiscard]] Reachability stateOf(const TerminalRecord &terminal) const
    {
        return m_controller->factsOf(terminal.id).state;
    }

    std::unique_ptr<TillFixture> m_till;
    std::vector<std::unique_ptr<sim::SimulatedTerminal>> m_terminals;
    std::unique_ptr<SettingsStore> m_settings;
    std::unique_ptr<BackgroundCheck> m_backgroundCheck;
    std::unique_ptr<TerminalsController> m_controller;
};

void TerminalChoiceTest::init()
{
    m_till = std::make_unique<TillFixture>();
    m_settings = std::make_unique<SettingsStore>(m_till->folder() + u"/settings.ini"_s);
    m_backgroundCheck = std::make_unique<BackgroundCheck>(m_till->payments());
}

void TerminalChoiceTest::cleanup()
{
    m_controller.reset();
    m_backgroundCheck.reset();
    m_settings.reset();
    m_terminals.clear();
    m_till.reset();
}

TerminalRecord TerminalChoiceTest::pair(const QString &serial, const QString &name)
{
    sim::TerminalOptions options;
    options.serial = serial;
    options.timing = sim::Timing::instant();
    m_terminals.push_back(std::make_unique<sim::SimulatedTerminal>(options));
    if (!m_terminals.back()->listen())
        qFatal("no free port");
    return m_till->pair(TillFixture::requestFor(*m_terminals.back(), UtiMode::Theirs, name))
        .value();
}

void TerminalChoiceTest::open()
{
    m_controller = std::make_unique<TerminalsController>(
        ControlContext{m_till->payments(), m_till->pairings(), *m_settings}, *m_backgroundCheck);
    if (!QTest::qWaitFor([this] { return m_controller->isRead(); }, kTestPatience))
        qFatal("the terminals were never read");
}

/// Waits until the list has been read again.
bool TerminalChoiceTest::forget(const TerminalRecord &terminal)
{
    QSignalSpy read(m_controller.get(), &TerminalsController::terminalsChanged);
    m_controller->forget(terminal);
    return hears(read);
}

void TerminalChoiceTest::theOnlyOneIsUsed()
{
    const TerminalRecord counter = pair(u"1850012345"_s, u"Counter"_s);
    open();
    QVERIFY(m_controller->isInUse(counter.id));
    QVERIFY(!m_controller->needsChoice());
}

void TerminalChoiceTest::forgettingTheOneInUseMovesTheTillToNoOther()
{
    const TerminalRecord bar = pair(u"1850012346"_s, u"Bar"_s);
    const TerminalRecord counter = pair(u"1850012345"_s, u"Counter"_s);
    const TerminalRecord door = pair(u"1850012347"_s, u"Door"_s);
    open();
    m_controller->useHere(counter.id);
    QVERIFY(forget(counter));
    QVERIFY(m_controller->needsChoice());
    QVERIFY(!m_controller->isInUse(bar.id) && !m_controller->isInUse(door.id));
    m_controller->useHere(door.id);
    QVERIFY(!m_controller->needsChoice());
    QVERIFY(forget(bar));
    QVERIFY(m_controller->isInUse(door.id));
}

void TerminalChoiceTest::theLastOneThatIsLeftIsUsed()
{
    const TerminalRecord bar = pair(u"1850012346"_s, u"Bar"_s);
    const TerminalRecord counter = pair(u"1850012345"_s, u"Counter"_s);
    open();
    m_controller->useHere(counter.id);
    QVERIFY(forget(counter));
    QVERIFY(m_controller->isInUse(bar.id));
}

void TerminalChoiceTest::amongSeveralAnUnknownChoiceIsNone()
{
    pair(u"1850012346"_s, u"Bar"_s);
    pair(u"1850012345"_s, u"Counter"_s);
    TillSettings settings = m_settings->current();
    settings.terminal = TerminalId::create();
    m_settings->change(settings);
    open();
    QVERIFY(m_controller->needsChoice());
}

void TerminalChoiceTest::theOneThatPaysIsLeftAloneWhateverIsChosenMeanwhile()
{
    const TerminalRecord bar = pair(u"1850012346"_s, u"Bar"_s);
    const TerminalRecord counter = pair(u"1850012345"_s, u"Counter"_s);
    open();
    m_controller->useHere(bar.id);
    m_controller->beginWatching();
    QTRY_COMPARE(stateOf(bar), Reachability::Ready);
    QTRY_COMPARE(stateOf(counter), Reachability::Ready);
    m_controller->setBusy(true);
    QCOMPARE(stateOf(bar), Reachability::Busy);
    m_controller->useHere(counter.id);
    m_controller->endWatching();
    m_controller->beginWatching(); // Its watches are new.
    QCOMPARE(stateOf(bar), Reachability::Busy);
    QTRY_COMPARE(stateOf(counter), Reachability::Ready);
    m_controller->setBusy(false);
    QTRY_COMPARE(stateOf(bar), Reachability::Ready);
    m_controller->setBusy(true);
    QCOMPARE(stateOf(counter), Reachability::Busy);
}

QTEST_GUILESS_MAIN(TerminalChoiceTest)
#include "terminalchoicetest.moc"
