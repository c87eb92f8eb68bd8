#include "tests/support/system/patience.h"
#include "tests/support/till/cashier.h"
#include "tests/support/till/presses.h"
#include "tests/support/till/windowfixture.h"

#include <QLineEdit>
#include <QRadioButton>
#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = kTestPatience;

} // namespace

/// The worst case: the answer is lost. What the window says, what it prevents the cashier from
/// doing, and how the outcome is found again.
class UnresolvedTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<WindowFixture> m_shop;

    [[nodiscard]] QWidget *window() { return m_shop->window(); }
    [[nodiscard]] sim::SimulatedTerminal &terminal() { return m_shop->terminal(); }
    [[nodiscard]] QString word() { return textOf(window(), u"outcomeWord"_s); }

    /// Starts a sale that runs at the terminal, but whose acceptance is lost: there is no UTI.
    void loseAnAnswer()
    {
        terminal().setScenario(sim::Scenario::parse(u"reply-lost").value());
        QVERIFY(charge(*m_shop, u"1250"_s));
        QTRY_COMPARE_WITH_TIMEOUT(word(), u"Not known yet"_s, kPatience);
        terminal().setScenario({});
        terminal().tapCard();
        QTRY_VERIFY(terminal().running() == nullptr);
    }

private slots:
    void init()
    {
        m_shop = std::make_unique<WindowFixture>();
        QVERIFY(m_shop->open());
    }
    void cleanup() { m_shop.reset(); }

    void aLostAnswerIsNotKnownYetAndResolvedAfterARestart()
    {
        QVERIFY(charge(*m_shop, u"1250"_s));
        QTRY_VERIFY(terminal().running() != nullptr
                    && terminal().running()->phase == sim::PaymentPhase::Card);
        QTRY_VERIFY(m_shop->newest().uti.has_value());
        terminal().loseConnection(true);
        terminal().tapCard();
        QTRY_COMPARE_WITH_TIMEOUT(word(), u"Not known yet"_s, kPatience);
        QCOMPARE(textOf(window(), u"outcomeLead"_s),
                 u"Check the terminal before you charge again."_s);
        QVERIFY(visible(window(), u"tryAgainButton"_s) == nullptr);
        QVERIFY(visible(window(), u"checkAgainButton"_s) != nullptr);
        QTRY_COMPARE(textOf(window(), u"toCheckBadge"_s), u"1 payment to check"_s);

        terminal().loseConnection(false);
        m_shop->restart();
        QTRY_COMPARE_WITH_TIMEOUT(m_shop->newest().state, PaymentState::Approved, kPatience);
        QTRY_VERIFY(visible(window(), u"toCheckBadge"_s) == nullptr);
        QCOMPARE(terminal().counters().posts, 1);
        QCOMPARE(terminal().ledger().charges().size(), 1);
    }

    void aLateAnswerTurnsTheScreenByItself()
    {
        QVERIFY(charge(*m_shop, u"1250"_s));
        QTRY_VERIFY(m_shop->till().allPayments().size() == 1 && m_shop->newest().uti.has_value());
        terminal().loseConnection(true);
        QTRY_COMPARE_WITH_TIMEOUT(word(), u"Not known yet"_s, kPatience);
        terminal().tapCard();
        terminal().loseConnection(false);
        QTRY_COMPARE_WITH_TIMEOUT(word(), u"Approved"_s, kPatience);
        QTRY_VERIFY(visible(window(), u"toCheckBadge"_s) == nullptr);
    }

    void withoutAUtiItIsSettledByHand()
    {
        loseAnAnswer();
        QVERIFY(visible(window(), u"checkAgainButton"_s) == nullptr);
        QTRY_COMPARE(textOf(window(), u"toCheckBadge"_s), u"1 payment to check"_s);
        QVERIFY(clickUntilGone(window(), u"settleByHandButton"_s));
        QCOMPARE(m_shop->page(), u"checkScreen"_s);
        QTRY_VERIFY(visible(window(), u"seenField"_s) != nullptr);
        visible<QRadioButton>(window(), u"chargedChoice"_s)->setFocus();
        pressKey(window(), Qt::Key_Space, 500);
        visible<QLineEdit>(window(), u"seenField"_s)->setFocus();
        typeInto(window(), u"308373"_s);
        visible<QLineEdit>(window(), u"supervisorField"_s)->setFocus();
        typeInto(window(), u"anna"_s);
        pressKey(window(), Qt::Key_Return, 60);
        QVERIFY(!m_shop->newest().settled);
        QVERIFY(clickUntilGone(window(), u"settleConfirmButton"_s));
        QTRY_VERIFY(m_shop->newest().settled.has_value());
        QCOMPARE(m_shop->newest().settled->as, SettledAs::Charged);
        QCOMPARE(m_shop->newest().settled->seen, u"308373"_s);
        QCOMPARE(m_shop->newest().state, PaymentState::Unidentified);
        QTRY_VERIFY(visible(window(), u"toCheckBadge"_s) == nullptr);
    }

    void theNextSaleAsksWhetherSomebodyLooked()
    {
        loseAnAnswer();
        pressKey(window(), Qt::Key_F1);
        QVERIFY(charge(*m_shop, u"700"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_shop->page(), u"questionPage"_s, kPatience);
        QVERIFY(
            textOf(window(), u"questionLead"_s).startsWith(u"We don't know yet whether €12.50 ("));
        QCOMPARE(textOf(window(), u"questionTitle"_s), u"Have you checked the terminal?"_s);
        QCOMPARE(textOf(window(), u"questionAmount"_s), u"€12.50"_s);
        pressKey(window(), Qt::Key_Return, 500);
        pressKey(window(), Qt::Key_Return, 50);
        QCOMPARE(m_shop->page(), u"questionPage"_s);
        QCOMPARE(terminal().counters().posts, 1);
        QVERIFY(click(window(), u"questionYes"_s));
        QTRY_VERIFY_WITH_TIMEOUT(terminal().running() != nullptr
                                     && terminal().running()->phase == sim::PaymentPhase::Card,
                                 kPatience);
        QCOMPARE(terminal().counters().posts, 2);
        terminal().tapCard();
        QTRY_COMPARE_WITH_TIMEOUT(word(), u"Approved"_s, kPatience);
        QCOMPARE(textOf(window(), u"toCheckBadge"_s), u"1 payment to check"_s);
    }

    void whoeverLooksFirstChargesNothing()
    {
        loseAnAnswer();
        pressKey(window(), Qt::Key_F1);
        QVERIFY(charge(*m_shop, u"700"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_shop->page(), u"questionPage"_s, kPatience);
        pressKey(window(), Qt::Key_Escape, 500);
        QTRY_COMPARE(m_shop->page(), u"chargeScreen"_s);
        QCOMPARE(textOf(window(), u"chargeButton"_s), u"Charge €7.00"_s);
        QCOMPARE(terminal().counters().posts, 1);
    }

    void noConnectionIsNotChargedAndSaysSo()
    {
        // Lost before the till can look: it does not charge on a terminal that it found silent.
        typeInto(window(), u"1250"_s);
        QTest::keyClick(window()->focusWidget(), Qt::Key_Return);
        terminal().loseConnection(true);
        QTRY_COMPARE_WITH_TIMEOUT(word(), u"Not charged"_s, kPatience);
        QVERIFY(visible(window(), u"tryAgainButton"_s) != nullptr);
        QVERIFY(visible(window(), u"newSaleButton"_s) != nullptr);
        QCOMPARE(terminal().counters().posts, 0);
    }
};

QTEST_MAIN(UnresolvedTest)
#include "unresolvedtest.moc"
