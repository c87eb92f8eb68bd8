#include "core/control/checkcontroller.h"
#include "core/control/pairingcontroller.h"
#include "core/control/terminalscontroller.h"
#include "core/payment/backgroundcheck.h"
#include "core/terminal/terminallock.h"
#include "tests/support/system/patience.h"
#include "tests/support/till/counter.h"

#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace tillside;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The till's own checks of open payments are never the reason for a refusal.
class OwnLocksTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"tillside.*=false"_s); }
    void init();
    void cleanup();

    void aTerminalIsChangedWhileItIsAsked();
    void whatIsNotForgottenIsAskedOn();
    void aTerminalIsPairedAgainWhileItIsAsked();
    void aPairingThatFailsLetsTheTillAskOn();
    void aPairingThatIsGivenUpLetsTheTillAskOn();
    void whoeverHoldsHasTheTerminalThatIsCheckedAgain();

private:
    [[nodiscard]] int asked() { return m_counter->terminal().counters().gets; }
    [[nodiscard]] bool isLocked() const;
    /// Waits until a question is in progress, which holds the terminal's lock.
    [[nodiscard]] bool waitUntilAsking();
    [[nodiscard]] bool isAskedAgain();
    void makeTerminals();
    [[nodiscard]] bool goToCode(const TerminalRecord &again);

    std::unique_ptr<Counter> m_counter;
    PaymentRecord m_open;
    std::unique_ptr<SettingsStore> m_settings;
    std::unique_ptr<BackgroundCheck> m_backgroundCheck;
    std::unique_ptr<TerminalsController> m_terminals;
    std::unique_ptr<PairingController> m_pairing;
};

/// Each test begins with a payment that the till asks about, and a slow terminal.
void OwnLocksTest::init()
{
    m_counter = std::make_unique<Counter>();
    m_open = m_counter->leaveUnanswered();
    m_counter->strike(sim::Fault::Silent, sim::Stage::Result);
    m_settings = std::make_unique<SettingsStore>(m_counter->till().folder() + u"/settings.ini"_s);
    m_backgroundCheck = std::make_unique<BackgroundCheck>(m_counter->till().payments());
}

void OwnLocksTest::cleanup()
{
    m_pairing.reset();
    m_terminals.reset();
    m_backgroundCheck.reset();
    m_settings.reset();
    m_counter.reset();
}

bool OwnLocksTest::isLocked() const
{
    return TerminalLock::isHeld(m_counter->till().folder(), m_open.terminal);
}

bool OwnLocksTest::waitUntilAsking()
{
    const int before = asked();
    return QTest::qWaitFor([this, before] { return asked() > before && isLocked(); },
                           kTestPatience);
}

bool OwnLocksTest::isAskedAgain()
{
    const int before = asked();
    return QTest::qWaitFor([this, before] { return asked() > before; }, kTestPatience);
}

void OwnLocksTest::makeTerminals()
{
    TillFixture &till = m_counter->till();
    m_terminals = std::make_unique<TerminalsController>(
        ControlContext{till.payments(), till.pairings(), *m_settings}, *m_backgroundCheck);
}

void OwnLocksTest::aTerminalIsChangedWhileItIsAsked()
{
    makeTerminals();
    m_backgroundCheck->start();
    QVERIFY(waitUntilAsking());
    QSignalSpy changed(m_terminals.get(), &TerminalsController::profileChanged);
    m_terminals->rename(m_open.terminal, u"Bar"_s);
    QVERIFY(hears(changed));
    QCOMPARE(m_counter->till().terminal().name, u"Bar"_s);
    QVERIFY(waitUntilAsking());
    // The same address: only the lock matters here, and names need not resolve in a test.
    m_terminals->changeAddress(m_open.terminal, {u"127.0.0.1"_s, m_counter->terminal().port()});
    QVERIFY(hears(changed, 2));
    QVERIFY(isAskedAgain());
}

void OwnLocksTest::whatIsNotForgottenIsAskedOn()
{
    makeTerminals();
    m_backgroundCheck->start();
    QVERIFY(waitUntilAsking());
    QSignalSpy refused(m_terminals.get(), &TerminalsController::notForgotten);
    m_terminals->forget(m_counter->till().terminal());
    QVERIFY(hears(refused));
    QVERIFY(refused.front().front().value<ForgetFailure>().unresolved);
    QVERIFY(isAskedAgain());
    m_terminals->forget(m_counter->till().terminal());
    m_terminals.reset(); // No receiver is left.
    QVERIFY(isAskedAgain());
}

bool OwnLocksTest::goToCode(const TerminalRecord &again)
{
    m_pairing = std::make_unique<PairingController>(m_counter->till().pairings(),
                                                    *m_backgroundCheck, nullptr, 10ms);
    m_pairing->start(again);
    const auto goOnTo = [this](PairingStep step) {
        m_pairing->goOn();
        return m_pairing->state().step == step;
    };
    return QTest::qWaitFor([this] { return canGoOn(m_pairing->state()); }, kTestPatience)
        && goOnTo(PairingStep::Certificate) && goOnTo(PairingStep::Code);
}

void OwnLocksTest::aTerminalIsPairedAgainWhileItIsAsked()
{
    QVERIFY(goToCode(m_counter->till().terminal()));
    m_backgroundCheck->start();
    QVERIFY(waitUntilAsking());
    m_counter->honest(); // This does not answer the earlier question.
    QSignalSpy paired(m_pairing.get(), &PairingController::paired);
    m_pairing->setCode(Secret(m_counter->terminal().options().pairingCode.toUtf8()));
    m_pairing->goOn();
    QVERIFY(hears(paired));
    QTRY_COMPARE(m_counter->till().payment(m_open.id).state, PaymentState::Approved);
}

void OwnLocksTest::aPairingThatFailsLetsTheTillAskOn()
{
    QVERIFY(goToCode(m_counter->till().terminal()));
    m_backgroundCheck->start();
    QVERIFY(waitUntilAsking());
    m_pairing->setCode(Secret("0000"));
    m_pairing->goOn();
    QTRY_VERIFY(m_pairing->state().failure);
    QCOMPARE(m_pairing->state().failure->error, PairingError::CodeRefused);
    QVERIFY(isAskedAgain());
}

void OwnLocksTest::aPairingThatIsGivenUpLetsTheTillAskOn()
{
    QVERIFY(goToCode(m_counter->till().terminal()));
    m_backgroundCheck->start();
    QVERIFY(waitUntilAsking());
    m_pairing->setCode(Secret("0000"));
    m_pairing->goOn();
    m_pairing->goBack();
    QVERIFY(isAskedAgain());
    QTRY_VERIFY(goToCode(m_counter->till().terminal()));
    m_pairing->setCode(Secret("0000"));
    m_pairing->goOn();
    m_pairing.reset();
    QVERIFY(isAskedAgain());
}

void OwnLocksTest::whoeverHoldsHasTheTerminalThatIsCheckedAgain()
{
    CheckController check(m_counter->till().payments(), *m_backgroundCheck);
    m_backgroundCheck->start();
    QTRY_COMPARE(check.items().size(), 1U);
    check.checkAgain(m_open.id);
    QVERIFY(check.isAsking());
    QVERIFY(waitUntilAsking());
    m_backgroundCheck->hold();
    QVERIFY(TerminalLock::tryAcquire(m_counter->till().folder(), m_open.terminal).value());
    QVERIFY(!check.isAsking() && !check.problem());
    m_counter->honest();
    const int before = asked();
    check.checkAgain(m_open.id); // Dropped before its terminal was read.
    m_backgroundCheck->hold();
    QVERIFY(!check.isAsking());
    m_backgroundCheck->release();
    QVERIFY(!QTest::qWaitFor([&] { return asked() > before; }, 200));
    m_backgroundCheck->release();
    QTRY_COMPARE(m_counter->till().payment(m_open.id).state, PaymentState::Approved);
}

QTEST_GUILESS_MAIN(OwnLocksTest)
#include "ownlockstest.moc"
