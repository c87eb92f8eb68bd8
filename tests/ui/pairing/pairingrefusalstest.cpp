#include "tests/support/till/echoingterminal.h"
#include "tests/support/till/shownwords.h"
#include "tests/support/wire/rawserver.h"
#include "tests/ui/pairing/pairingbench.h"

#include <QLoggingCategory>
#include <QSignalSpy>

using namespace tillside;
using namespace Qt::StringLiterals;

namespace {

/// A keychain that refuses, or that withholds its answer until it is released.
class StubbornVault final : public TokenVault {
public:
    bool refuses = false;
    bool holdsBack = false;
    std::optional<QPromise<VaultResult<Done>>> heldBack;

    QFuture<VaultResult<Secret>> read(const VaultKey &key) override { return m_memory.read(key); }
    QFuture<VaultResult<Done>> write(const VaultKey &key, const Secret &entry) override
    {
        if (refuses)
            return QtFuture::makeReadyFuture(VaultResult<Done>(VaultError::Refused));
        if (!holdsBack || entry == Secret("trial"))
            return m_memory.write(key, entry);
        heldBack.emplace();
        heldBack->start();
        return heldBack->future();
    }
    QFuture<VaultResult<Done>> remove(const VaultKey &key) override { return m_memory.remove(key); }
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

/// Errors while pairing are shown where they can be corrected, and the input is kept.
class PairingRefusalsTest final : public PairingBench {
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"tillside.*=false"_s); }
    void init() { begin(); }
    void cleanup() { end(); }

    void afterAWrongCodeTheRightOneWorks();
    void whereNobodyListensItSaysSoAndStops();
    void whoSpeaksNoTlsIsNotPaired();
    void aCertificateThatChangesMeanwhileStopsEverything();
    void aTerminalThatRepeatsSecretsIsNotRepeated();
    void aNameThatIsTakenIsSaidWhileItIsTyped();
    void aKeychainThatRefusesCostsNoCode();
    void whoLeavesWhileTheCodeIsUsedWaits();
};

void PairingRefusalsTest::afterAWrongCodeTheRightOneWorks()
{
    QVERIFY(goToCode());
    type(u"codeField"_s, u"9999"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(notice().contains(u"Pairing failed"_s));
    QCOMPARE(m_controller->state().step, PairingStep::Code);
    QVERIFY(find<QLineEdit>(u"codeField"_s)->text().isEmpty());
    QCOMPARE(m_screen->focusWidget(), find<QLineEdit>(u"codeField"_s));
    QTest::keyClicks(m_screen->focusWidget(), u"1234"_s);
    QVERIFY(notice().isEmpty());
    press(Qt::Key_Return);
    QVERIFY(waitFor(PairingStep::Done));
    QCOMPARE(terminals().size(), 1U);
}

void PairingRefusalsTest::whereNobodyListensItSaysSoAndStops()
{
    const quint16 port = m_terminal->port();
    m_terminal->loseConnection(true);
    typeTerminal(port);
    QTRY_VERIFY(find<QLabel>(u"reachportText"_s)->text().contains(u"is closed"_s));
    QVERIFY(!find<QPushButton>(u"goOnButton"_s)->isEnabled());
    press(Qt::Key_Return);
    QCOMPARE(m_controller->state().step, PairingStep::Address);
    m_terminal->loseConnection(false);
    click(u"lookAgainButton"_s);
    QVERIFY(waitForButton());
}

void PairingRefusalsTest::whoSpeaksNoTlsIsNotPaired()
{
    RawServer plain;
    typeTerminal(plain.serverPort());
    QTRY_VERIFY(find<QLabel>(u"reachtlsText"_s)->text().contains(u"--plain-http"_s));
    QVERIFY(!find<QPushButton>(u"goOnButton"_s)->isEnabled());
}

void PairingRefusalsTest::aCertificateThatChangesMeanwhileStopsEverything()
{
    QVERIFY(goToCode());
    m_terminal->setScenario(sim::Scenario::parse(u"certificate-changed").value());
    type(u"codeField"_s, u"1234"_s);
    press(Qt::Key_Return);
    QVERIFY(waitFor(PairingStep::Certificate));
    QVERIFY2(notice().contains(u"different certificate"_s), qPrintable(notice()));
    QVERIFY(!find<QPushButton>(u"goOnButton"_s)->isEnabled());
    QCOMPARE(m_terminal->counters().pairings, 0);
    QVERIFY(terminals().empty());
    // The new certificate is examined from the start.
    press(Qt::Key_Escape);
    QVERIFY(waitFor(PairingStep::Address));
    QCOMPARE(find<QLineEdit>(u"nameField"_s)->text(), u"Counter"_s);
    QVERIFY(waitForButton());
    click(u"goOnButton"_s);
    QVERIFY(waitFor(PairingStep::Certificate));
    QVERIFY(notice().isEmpty());
    QVERIFY(m_controller->state().certificate->fingerprint
            == Fingerprint::of(m_terminal->certificate()).value());
}

void PairingRefusalsTest::aTerminalThatRepeatsSecretsIsNotRepeated()
{
    EchoingTerminal echoing;
    const SecretSearch search = EchoingTerminal::search();
    const auto check = [this, &search] {
        QStringList words = shownWords(*m_screen);
        // The person's own typing may still be in its field.
        if (const auto *field = m_screen->findChild<QLineEdit *>(u"codeField"_s))
            words.removeAll(field->text());
        for (const QString &word : std::as_const(words))
            QVERIFY2(search.foundIn(word).isEmpty() && !word.contains(u'\x1b'), qPrintable(word));
    };
    echoing.setMood(EchoingTerminal::Mood::RefusesPairing);
    typeTerminal(echoing.profile().port);
    QVERIFY(waitForButton());
    click(u"goOnButton"_s);
    QVERIFY(waitFor(PairingStep::Certificate));
    check();
    click(u"goOnButton"_s);
    QVERIFY(waitFor(PairingStep::Code));
    type(u"codeField"_s, QString::fromLatin1(EchoingTerminal::kCode));
    press(Qt::Key_Return);
    QTRY_VERIFY(notice().contains(u"Pairing failed"_s));
    QVERIFY2(notice().contains(u"[removed]"_s), qPrintable(notice()));
    check();
    echoing.setMood(EchoingTerminal::Mood::Approves);
    type(u"codeField"_s, QString::fromLatin1(EchoingTerminal::kCode));
    press(Qt::Key_Return);
    QVERIFY(waitFor(PairingStep::Done));
    check();
    QCOMPARE(search.foundBelow({m_till->folder()}), QStringList());
}

void PairingRefusalsTest::aNameThatIsTakenIsSaidWhileItIsTyped()
{
    sim::TerminalOptions options;
    options.serial = u"7700000001"_s;
    const auto other = makeTerminal(options);
    QVERIFY(m_till->pair(TillFixture::requestFor(*other, UtiMode::Theirs, u"Counter"_s)));
    open();
    typeTerminal(m_terminal->port(), u"counter"_s);
    QTRY_VERIFY(find<QLabel>(u"nameFieldRemark"_s)->text().contains(u"already has this name"_s));
    QTRY_VERIFY(m_controller->state().reach && m_controller->state().reach->isOver);
    QVERIFY(!find<QPushButton>(u"goOnButton"_s)->isEnabled());
    type(u"nameField"_s, u"Bar"_s);
    QVERIFY(waitForButton());
}

void PairingRefusalsTest::aKeychainThatRefusesCostsNoCode()
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
    end();
}

void PairingRefusalsTest::whoLeavesWhileTheCodeIsUsedWaits()
{
    StubbornVault vault;
    vault.holdsBack = true;
    open(&vault);
    QSignalSpy left(m_controller.get(), &PairingController::left);
    QVERIFY(goToCode());
    type(u"codeField"_s, u"1234"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(vault.heldBack);
    click(u"cancelButton"_s);
    QCOMPARE(left.count(), 0);
    QVERIFY2(notice().contains(u"is checking the code"_s), qPrintable(notice()));
    vault.release();
    QTRY_COMPARE(left.count(), 1);
    QCOMPARE(terminals().size(), 1U);
    end();
}

QTEST_MAIN(PairingRefusalsTest)
#include "pairingrefusalstest.moc"
