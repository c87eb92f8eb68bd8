#include "ui/terminals/pairingscreen.h"

#include "tests/support/rawserver.h"
#include "tests/support/tillfixture.h"
#include "ui/common/notice.h"
#include "ui/terminals/pairingflow.h"

#include <QLabel>
#include <QLineEdit>
#include <QLoggingCategory>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace tillside;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A keychain that refuses, or that keeps its answer back until it is released.
class StubbornVault final : public TokenVault {
public:
    bool refuses = false;
    bool holdsBack = false;
    std::optional<QPromise<VaultResult<Done>>> heldBack;

    QFuture<VaultResult<Secret>> read(const TerminalId &terminal) override
    {
        return m_memory.read(terminal);
    }
    QFuture<VaultResult<Done>> write(const TerminalId &terminal, const Secret &token) override
    {
        if (refuses)
            return QtFuture::makeReadyFuture(VaultResult<Done>(VaultError::Refused));
        if (!holdsBack || token == Secret("trial"))
            return m_memory.write(terminal, token);
        heldBack.emplace();
        heldBack->start();
        return heldBack->future();
    }
    QFuture<VaultResult<Done>> remove(const TerminalId &terminal) override
    {
        return m_memory.remove(terminal);
    }
    QString place() const override { return u"memory"_s; }

    void release()
    {
        heldBack->addResult(Done());
        heldBack->finish();
    }

private:
    MemoryVault m_memory;
};

} // namespace

/// Pairing as a person does it: with the keyboard and the mouse on the real screen, against a real
/// terminal on the network.
class PairingScreenTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"tillside.*=false"_s); }
    void init();
    void cleanup();

    void aTerminalIsPairedWithTheKeyboardAlone();
    void aTerminalIsPairedWithTheMouse();
    void afterAWrongCodeTheRightOneWorks();
    void whereNobodyListensItSaysSoAndStops();
    void whoSpeaksNoTlsIsNotPaired();
    void enterDoesNotTrustACertificate();
    void aSecondTapDoesNotTrustACertificate();
    void aCertificateThatChangesMeanwhileStopsEverything();
    void aNameThatIsTakenIsSaidWhileItIsTyped();
    void aKeychainThatRefusesCostsNoCode();
    void aReplacedTerminalIsAskedAboutFirst();
    void theSameTerminalAgainKeepsItsId();
    void whoLeavesWhileTheCodeIsUsedWaits();
    void whoLeavesBeforeLeavesNothingBehind();
    void aScreenBuiltAnewShowsWhatWasTyped();
    void everyControlHasANameThatIsItsText();

private:
    void open(TokenVault *vault = nullptr);
    std::unique_ptr<sim::SimulatedTerminal> makeTerminal(sim::TerminalOptions options = {});
    template <typename T>
    T *find(const QString &name)
    {
        return m_screen->findChild<T *>(name);
    }
    void type(const QString &field, const QString &text);
    void press(Qt::Key key);
    void click(const QString &button);
    void typeTerminal(quint16 port, const QString &name = u"Counter"_s);
    bool waitFor(PairingStep step);
    bool waitForButton();
    /// Up to the third step.
    bool goToCode();
    [[nodiscard]] QString notice() { return find<Notice>(u"pairingNotice"_s)->text(); }
    [[nodiscard]] std::vector<TerminalRecord> terminals();

    std::unique_ptr<TillFixture> m_till;
    std::unique_ptr<sim::SimulatedTerminal> m_terminal;
    std::unique_ptr<PairingFlow> m_flow;
    std::unique_ptr<PairingScreen> m_screen;
};

void PairingScreenTest::init()
{
    m_till = std::make_unique<TillFixture>();
    m_terminal = makeTerminal();
    open();
}

void PairingScreenTest::cleanup()
{
    m_screen.reset();
    m_flow.reset();
    m_terminal.reset();
    m_till.reset();
}

void PairingScreenTest::open(TokenVault *vault)
{
    m_screen.reset();
    m_flow = std::make_unique<PairingFlow>(
        m_till->pairings(vault != nullptr ? *vault : m_till->vault()), nullptr, 10ms);
    m_screen = std::make_unique<PairingScreen>(*m_flow);
    m_screen->resize(1024, 720);
    m_screen->show();
    if (!QTest::qWaitForWindowActive(m_screen.get()))
        qFatal("the window never became active");
}

std::unique_ptr<sim::SimulatedTerminal> PairingScreenTest::makeTerminal(
    sim::TerminalOptions options)
{
    options.timing = sim::Timing::instant();
    auto terminal = std::make_unique<sim::SimulatedTerminal>(options);
    if (!terminal->listen())
        qFatal("no free port");
    return terminal;
}

void PairingScreenTest::type(const QString &field, const QString &text)
{
    auto *line = find<QLineEdit>(field);
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, text);
}

void PairingScreenTest::press(Qt::Key key)
{
    QWidget *focused = m_screen->focusWidget();
    QTest::keyClick(focused != nullptr ? focused : m_screen.get(), key);
}

void PairingScreenTest::click(const QString &button)
{
    QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton);
}

void PairingScreenTest::typeTerminal(quint16 port, const QString &name)
{
    type(u"addressField"_s, u"127.0.0.1:%1"_s.arg(port));
    type(u"serialField"_s, m_terminal->options().serial);
    type(u"nameField"_s, name);
}

/// Until \a step is shown and its buttons are alive.
bool PairingScreenTest::waitFor(PairingStep step)
{
    return QTest::qWaitFor(
        [this, step] { return m_flow->state().step == step && m_screen->takesPresses(); }, 10'000);
}

bool PairingScreenTest::waitForButton()
{
    return QTest::qWaitFor([this] { return find<QPushButton>(u"goOnButton"_s)->isEnabled(); },
                           10'000);
}

bool PairingScreenTest::goToCode()
{
    typeTerminal(m_terminal->port());
    if (!waitForButton())
        return false;
    click(u"goOnButton"_s);
    if (!waitFor(PairingStep::Certificate))
        return false;
    click(u"goOnButton"_s);
    return waitFor(PairingStep::Code);
}

std::vector<TerminalRecord> PairingScreenTest::terminals()
{
    return TillFixture::answerOf(
               m_till->payments().journal.run([](Journal &journal) { return journal.terminals(); }))
        .value();
}

void PairingScreenTest::aTerminalIsPairedWithTheKeyboardAlone()
{
    QSignalSpy paired(m_flow.get(), &PairingFlow::paired);
    QSignalSpy left(m_flow.get(), &PairingFlow::left);
    QTRY_COMPARE(m_screen->focusWidget(), find<QLineEdit>(u"addressField"_s));
    QTest::keyClicks(m_screen->focusWidget(), u"127.0.0.1:%1"_s.arg(m_terminal->port()));
    press(Qt::Key_Tab);
    QTest::keyClicks(m_screen->focusWidget(), m_terminal->options().serial);
    press(Qt::Key_Tab);
    QTest::keyClicks(m_screen->focusWidget(), u"Counter"_s);
    QVERIFY(waitForButton());
    press(Qt::Key_Return);
    QVERIFY(waitFor(PairingStep::Certificate));
    QCOMPARE(find<QLabel>(u"pairingProgress"_s)->text(), u"Step 2 of 4"_s);
    QCOMPARE(m_screen->focusWidget(), find<QLabel>(u"networkQuestion"_s));
    press(Qt::Key_Tab);
    QCOMPARE(m_screen->focusWidget(), find<QLabel>(u"fingerprintLabel"_s));
    press(Qt::Key_Tab);
    QCOMPARE(m_screen->focusWidget(), find<QPushButton>(u"goOnButton"_s));
    press(Qt::Key_Space);
    QVERIFY(waitFor(PairingStep::Code));
    QTest::keyClicks(m_screen->focusWidget(), u"1234"_s);
    press(Qt::Key_Enter);
    QVERIFY(waitFor(PairingStep::Done));
    QCOMPARE(paired.count(), 1);
    QTRY_VERIFY(find<QLabel>(u"testText"_s)->text().contains(u"answered in"_s));
    QCOMPARE(terminals().size(), 1U);
    const TerminalRecord terminal = terminals().front();
    QCOMPARE(terminal.name, u"Counter"_s);
    QCOMPARE(terminal.fingerprint, Fingerprint::of(m_terminal->certificate())->bytes());
    QCOMPARE(TillFixture::answerOf(m_till->vault().read(terminal.id)).value().reveal(),
             m_terminal->token());
    press(Qt::Key_Return);
    QCOMPARE(left.count(), 1);
}

void PairingScreenTest::aTerminalIsPairedWithTheMouse()
{
    QVERIFY(goToCode());
    type(u"codeField"_s, u"1234"_s);
    click(u"goOnButton"_s);
    QVERIFY(waitFor(PairingStep::Done));
    QCOMPARE(find<QLabel>(u"pairedHeadline"_s)->text(), u"Counter is paired"_s);
}

void PairingScreenTest::afterAWrongCodeTheRightOneWorks()
{
    QVERIFY(goToCode());
    type(u"codeField"_s, u"9999"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(notice().contains(u"Pairing failed"_s));
    QCOMPARE(m_flow->state().step, PairingStep::Code);
    QVERIFY(find<QLineEdit>(u"codeField"_s)->text().isEmpty());
    QCOMPARE(m_screen->focusWidget(), find<QLineEdit>(u"codeField"_s));
    QTest::keyClicks(m_screen->focusWidget(), u"1234"_s);
    QVERIFY(notice().isEmpty());
    press(Qt::Key_Return);
    QVERIFY(waitFor(PairingStep::Done));
    QCOMPARE(terminals().size(), 1U);
}

void PairingScreenTest::whereNobodyListensItSaysSoAndStops()
{
    const quint16 port = m_terminal->port();
    m_terminal->loseConnection(true);
    typeTerminal(port);
    QTRY_VERIFY(find<QLabel>(u"reachportText"_s)->text().contains(u"is closed"_s));
    QVERIFY(!find<QPushButton>(u"goOnButton"_s)->isEnabled());
    press(Qt::Key_Return);
    QCOMPARE(m_flow->state().step, PairingStep::Address);
    m_terminal->loseConnection(false);
    click(u"lookAgainButton"_s);
    QVERIFY(waitForButton());
}

void PairingScreenTest::whoSpeaksNoTlsIsNotPaired()
{
    RawServer plain;
    typeTerminal(plain.serverPort());
    QTRY_VERIFY(find<QLabel>(u"reachtlsText"_s)->text().contains(u"--plain-http"_s));
    QVERIFY(!find<QPushButton>(u"goOnButton"_s)->isEnabled());
}

void PairingScreenTest::enterDoesNotTrustACertificate()
{
    typeTerminal(m_terminal->port());
    QVERIFY(waitForButton());
    press(Qt::Key_Return);
    QVERIFY(waitFor(PairingStep::Certificate));
    press(Qt::Key_Return);
    press(Qt::Key_Space);
    QCOMPARE(m_flow->state().step, PairingStep::Certificate);
    press(Qt::Key_Escape);
    QCOMPARE(m_flow->state().step, PairingStep::Address);
}

void PairingScreenTest::aSecondTapDoesNotTrustACertificate()
{
    typeTerminal(m_terminal->port());
    QVERIFY(waitForButton());
    auto *button = find<QPushButton>(u"goOnButton"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(m_flow->state().step, PairingStep::Certificate);
}

void PairingScreenTest::aCertificateThatChangesMeanwhileStopsEverything()
{
    QVERIFY(goToCode());
    m_terminal->setScenario(sim::Scenario::parse(u"certificate-changed").value());
    type(u"codeField"_s, u"1234"_s);
    press(Qt::Key_Return);
    QVERIFY(waitFor(PairingStep::Certificate));
    QVERIFY2(notice().contains(u"another certificate"_s), qPrintable(notice()));
    QVERIFY(!find<QPushButton>(u"goOnButton"_s)->isEnabled());
    QCOMPARE(m_terminal->counters().pairings, 0);
    QVERIFY(terminals().empty());
    // What it shows now is looked at from the beginning.
    press(Qt::Key_Escape);
    QVERIFY(waitFor(PairingStep::Address));
    QCOMPARE(find<QLineEdit>(u"nameField"_s)->text(), u"Counter"_s);
    QVERIFY(waitForButton());
    click(u"goOnButton"_s);
    QVERIFY(waitFor(PairingStep::Certificate));
    QVERIFY(notice().isEmpty());
    QVERIFY(m_flow->state().certificate->fingerprint
            == Fingerprint::of(m_terminal->certificate()).value());
}

void PairingScreenTest::aNameThatIsTakenIsSaidWhileItIsTyped()
{
    sim::TerminalOptions options;
    options.serial = u"7700000001"_s;
    const auto other = makeTerminal(options);
    QVERIFY(m_till->pair(TillFixture::requestFor(*other, UtiMode::Theirs, u"Counter"_s)));
    open();
    typeTerminal(m_terminal->port(), u"counter"_s);
    QTRY_VERIFY(find<QLabel>(u"nameFieldRemark"_s)->text().contains(u"already has this name"_s));
    QTRY_VERIFY(m_flow->state().reach && m_flow->state().reach->isOver);
    QVERIFY(!find<QPushButton>(u"goOnButton"_s)->isEnabled());
    type(u"nameField"_s, u"Bar"_s);
    QVERIFY(waitForButton());
}

void PairingScreenTest::aKeychainThatRefusesCostsNoCode()
{
    StubbornVault vault;
    vault.refuses = true;
    open(&vault);
    QVERIFY(goToCode());
    type(u"codeField"_s, u"1234"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(notice().contains(u"keychain"_s));
    QCOMPARE(m_terminal->counters().pairings, 0);
    QCOMPARE(find<QLineEdit>(u"codeField"_s)->text(), u"1234"_s);
    vault.refuses = false;
    press(Qt::Key_Return);
    QVERIFY(waitFor(PairingStep::Done));
    cleanup();
}

void PairingScreenTest::aReplacedTerminalIsAskedAboutFirst()
{
    const auto known = m_till->pair(TillFixture::requestFor(*m_terminal));
    QVERIFY(known);
    m_terminal->setScenario(sim::Scenario::parse(u"certificate-changed").value());
    m_flow->start(known);
    QCOMPARE(find<QLineEdit>(u"serialField"_s)->text(), known->serial.text());
    QVERIFY(waitForButton());
    press(Qt::Key_Return);
    QVERIFY(waitFor(PairingStep::Replaced));
    QVERIFY(find<QLabel>(u"replacedText"_s)->text().startsWith(u"Counter shows another"_s));
    press(Qt::Key_Return);
    QCOMPARE(m_flow->state().step, PairingStep::Replaced);
    click(u"goOnButton"_s);
    QVERIFY(waitFor(PairingStep::Certificate));
    QVERIFY(!find<QLabel>(u"networkQuestion"_s)->text().isEmpty());
    click(u"goOnButton"_s);
    QVERIFY(waitFor(PairingStep::Code));
    type(u"codeField"_s, u"1234"_s);
    press(Qt::Key_Return);
    QVERIFY(waitFor(PairingStep::Done));
    QCOMPARE(terminals().size(), 1U);
    QCOMPARE(terminals().front().id, known->id);
    QCOMPARE(terminals().front().fingerprint, Fingerprint::of(m_terminal->certificate())->bytes());
}

void PairingScreenTest::theSameTerminalAgainKeepsItsId()
{
    const auto known = m_till->pair(TillFixture::requestFor(*m_terminal));
    QVERIFY(known);
    open();
    QVERIFY(goToCode());
    type(u"codeField"_s, u"1234"_s);
    press(Qt::Key_Return);
    QVERIFY(waitFor(PairingStep::Done));
    QCOMPARE(terminals().size(), 1U);
    QCOMPARE(terminals().front().id, known->id);
}

void PairingScreenTest::whoLeavesWhileTheCodeIsUsedWaits()
{
    StubbornVault vault;
    vault.holdsBack = true;
    open(&vault);
    QSignalSpy left(m_flow.get(), &PairingFlow::left);
    QVERIFY(goToCode());
    type(u"codeField"_s, u"1234"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(vault.heldBack);
    click(u"cancelButton"_s);
    QCOMPARE(left.count(), 0);
    QVERIFY2(notice().contains(u"is being used"_s), qPrintable(notice()));
    vault.release();
    QTRY_COMPARE(left.count(), 1);
    QCOMPARE(terminals().size(), 1U);
    cleanup();
}

void PairingScreenTest::whoLeavesBeforeLeavesNothingBehind()
{
    QSignalSpy left(m_flow.get(), &PairingFlow::left);
    QVERIFY(goToCode());
    type(u"codeField"_s, u"1234"_s);
    click(u"cancelButton"_s);
    QCOMPARE(left.count(), 1);
    QVERIFY(m_flow->state().code.isEmpty());
    QVERIFY(terminals().empty());
    QCOMPARE(m_terminal->counters().applicationBytes, 0);
}

void PairingScreenTest::aScreenBuiltAnewShowsWhatWasTyped()
{
    QVERIFY(goToCode());
    type(u"codeField"_s, u"12"_s);
    m_screen = std::make_unique<PairingScreen>(*m_flow);
    m_screen->show();
    QCOMPARE(find<QLineEdit>(u"codeField"_s)->text(), u"12"_s);
    QCOMPARE(find<QLabel>(u"pairingProgress"_s)->text(), u"Step 3 of 4"_s);
    m_flow->goBack();
    m_flow->goBack();
    QCOMPARE(find<QLineEdit>(u"nameField"_s)->text(), u"Counter"_s);
}

void PairingScreenTest::everyControlHasANameThatIsItsText()
{
    for (const QPushButton *button : m_screen->findChildren<QPushButton *>()) {
        QVERIFY(!button->objectName().isEmpty());
        QVERIFY(button->accessibleName().isEmpty() || button->accessibleName() == button->text());
    }
    for (const QLineEdit *line : m_screen->findChildren<QLineEdit *>()) {
        const auto *label = find<QLabel>(line->objectName() + u"Label"_s);
        QVERIFY(label != nullptr);
        QCOMPARE(line->accessibleName(), label->text());
    }
}

QTEST_MAIN(PairingScreenTest)
#include "pairingscreentest.moc"
