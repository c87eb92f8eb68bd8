#include "tests/ui/pairing/pairingbench.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLoggingCategory>
#include <QSignalSpy>

using namespace tillside;
using namespace Qt::StringLiterals;

/// Pairing as a person does it: with the keyboard and the mouse on the real screen, against a real
/// terminal on the network.
class PairingScreenTest final : public PairingBench {
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"tillside.*=false"_s); }
    void init() { begin(); }
    void cleanup() { end(); }

    void aTerminalIsPairedWithTheKeyboardAlone();
    void aTerminalIsPairedWithTheMouse();
    void aCodeIsPastedAsTheTerminalShowsIt();
    void theCodeIsTypedIntoBoxesThatSayHowFarItIs();
    void theKeysOnTheScreenTypeTheCode();
    void anotherTerminalIsPairedAtOnce();
    void enterDoesNotTrustACertificate();
    void aSecondTapDoesNotTrustACertificate();
    void aReplacedTerminalIsAskedAboutFirst();
    void theSameTerminalAgainKeepsItsId();
    void whoLeavesBeforeLeavesNothingBehind();
    void aScreenBuiltAnewShowsWhatWasTyped();
    void everyControlHasANameThatIsItsText();
};

void PairingScreenTest::aTerminalIsPairedWithTheKeyboardAlone()
{
    QSignalSpy paired(m_controller.get(), &PairingController::paired);
    QSignalSpy left(m_controller.get(), &PairingController::left);
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
    QCOMPARE(m_till->tokenOf(terminal.id), m_terminal->token());
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

void PairingScreenTest::aCodeIsPastedAsTheTerminalShowsIt()
{
    QVERIFY(goToCode());
    QGuiApplication::clipboard()->setText(u"12 34\n"_s);
    find<QLineEdit>(u"codeField"_s)->paste();
    click(u"goOnButton"_s);
    QVERIFY(waitFor(PairingStep::Done));
}

/// A screen reader hears how many digits are there; the name never has one of them.
void PairingScreenTest::theCodeIsTypedIntoBoxesThatSayHowFarItIs()
{
    QVERIFY(goToCode());
    const auto *code = find<QLineEdit>(u"codeField"_s);
    QCOMPARE(m_screen->focusWidget(), code);
    QCOMPARE(code->accessibleName(), u"Pairing code, 0 of 4 digits typed"_s);
    QTest::keyClicks(m_screen->focusWidget(), u"12"_s);
    QCOMPARE(code->accessibleName(), u"Pairing code, 2 of 4 digits typed"_s);
    press(Qt::Key_Home); // The next digit follows the last one all the same.
    QTest::keyClicks(m_screen->focusWidget(), u"x"_s);
    const QString arabicThree = u"\u0663"_s;
    QTest::sendKeyEvent(QTest::Click, m_screen->focusWidget(), Qt::Key_unknown, arabicThree,
                        Qt::NoModifier);
    QVERIFY(m_controller->state().code == Secret(QByteArray("123")));
    press(Qt::Key_Backspace);
    QVERIFY(m_controller->state().code == Secret(QByteArray("12")));
    QVERIFY(!find<QPushButton>(u"goOnButton"_s)->isEnabled());
    QTest::keyClicks(m_screen->focusWidget(), u"34"_s);
    QCOMPARE(code->accessibleName(), u"Pairing code, 4 of 4 digits typed"_s);
    press(Qt::Key_Return);
    QVERIFY(waitFor(PairingStep::Done));
}

void PairingScreenTest::theKeysOnTheScreenTypeTheCode()
{
    QVERIFY(goToCode());
    for (const QString &key :
         {u"key1"_s, u"key2"_s, u"key9"_s, u"keyBackspace"_s, u"key3"_s, u"key4"_s})
        click(key);
    QCOMPARE(m_screen->focusWidget(), find<QLineEdit>(u"codeField"_s));
    QVERIFY(m_controller->state().code == Secret(QByteArray("1234")));
    click(u"goOnButton"_s);
    QVERIFY(waitFor(PairingStep::Done));
}

void PairingScreenTest::anotherTerminalIsPairedAtOnce()
{
    QVERIFY(goToCode());
    type(u"codeField"_s, u"1234"_s);
    press(Qt::Key_Return);
    QVERIFY(waitFor(PairingStep::Done));
    QTRY_VERIFY(find<QPushButton>(u"testAgainButton"_s)->isEnabled());
    QTRY_VERIFY(m_screen->takesPresses());
    click(u"pairAnotherButton"_s);
    QCOMPARE(m_controller->state().step, PairingStep::Address);
    QVERIFY(find<QLineEdit>(u"serialField"_s)->text().isEmpty());
    QCOMPARE(terminals().size(), 1U);
}

void PairingScreenTest::enterDoesNotTrustACertificate()
{
    typeTerminal(m_terminal->port());
    QVERIFY(waitForButton());
    press(Qt::Key_Return);
    QVERIFY(waitFor(PairingStep::Certificate));
    press(Qt::Key_Return);
    press(Qt::Key_Space);
    QCOMPARE(m_controller->state().step, PairingStep::Certificate);
    press(Qt::Key_Escape);
    QCOMPARE(m_controller->state().step, PairingStep::Address);
}

void PairingScreenTest::aSecondTapDoesNotTrustACertificate()
{
    typeTerminal(m_terminal->port());
    QVERIFY(waitForButton());
    auto *button = find<QPushButton>(u"goOnButton"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(m_controller->state().step, PairingStep::Certificate);
}

void PairingScreenTest::aReplacedTerminalIsAskedAboutFirst()
{
    const auto known = m_till->pair(TillFixture::requestFor(*m_terminal));
    QVERIFY(known);
    m_terminal->setScenario(sim::Scenario::parse(u"certificate-changed").value());
    m_controller->start(known);
    QCOMPARE(find<QLineEdit>(u"serialField"_s)->text(), known->serial.text());
    QVERIFY(waitForButton());
    press(Qt::Key_Return);
    QVERIFY(waitFor(PairingStep::Replaced));
    QVERIFY(find<QLabel>(u"replacedText"_s)->text().startsWith(u"Counter shows a different"_s));
    press(Qt::Key_Return);
    QCOMPARE(m_controller->state().step, PairingStep::Replaced);
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

void PairingScreenTest::whoLeavesBeforeLeavesNothingBehind()
{
    QSignalSpy left(m_controller.get(), &PairingController::left);
    QVERIFY(goToCode());
    type(u"codeField"_s, u"1234"_s);
    click(u"cancelButton"_s);
    QCOMPARE(left.count(), 1);
    QVERIFY(m_controller->state().code.isEmpty());
    QVERIFY(terminals().empty());
    QCOMPARE(m_terminal->counters().applicationBytes, 0);
}

void PairingScreenTest::aScreenBuiltAnewShowsWhatWasTyped()
{
    QVERIFY(goToCode());
    type(u"codeField"_s, u"12"_s);
    m_screen = std::make_unique<PairingScreen>(*m_controller);
    m_screen->show();
    QCOMPARE(find<QLineEdit>(u"codeField"_s)->text(), u"12"_s);
    QCOMPARE(find<QLabel>(u"pairingProgress"_s)->text(), u"Step 3 of 4"_s);
    m_controller->goBack();
    m_controller->goBack();
    QCOMPARE(find<QLineEdit>(u"nameField"_s)->text(), u"Counter"_s);
}

void PairingScreenTest::everyControlHasANameThatIsItsText()
{
    for (const QPushButton *button : m_screen->findChildren<QPushButton *>()) {
        QVERIFY(!button->objectName().isEmpty());
        const QString text = button->text().trimmed();
        QVERIFY(text.isEmpty()
                    ? !button->accessibleName().isEmpty() // It shows a picture.
                    : button->accessibleName().isEmpty() || button->accessibleName() == text);
    }
    for (const QLineEdit *line : m_screen->findChildren<QLineEdit *>()) {
        if (line->objectName() == u"codeField"_s)
            continue; // Its name says how much has been typed.
        const auto *label = find<QLabel>(line->objectName() + u"Label"_s);
        QVERIFY(label != nullptr);
        QCOMPARE(line->accessibleName(), label->text());
    }
}

QTEST_MAIN(PairingScreenTest)
#include "pairingscreentest.moc"
