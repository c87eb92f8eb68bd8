#include "tests/support/system/nomoreroom.h"
#include "tests/support/system/patience.h"
#include "tests/support/till/cashier.h"
#include "tests/support/till/presses.h"
#include "tests/support/till/windowfixture.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = kTestPatience;

} // namespace

/// Ways in which the window could break the promise although the core keeps it: an outcome that
/// nobody sees, a question that asks too little, a press that lands on a new control.
class PromiseTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<WindowFixture> m_shop;

    [[nodiscard]] QWidget *window() { return m_shop->window(); }
    [[nodiscard]] sim::SimulatedTerminal &terminal() { return m_shop->terminal(); }
    [[nodiscard]] QString word() { return textOf(window(), u"outcomeWord"_s); }
private slots:
    void init()
    {
        m_shop = std::make_unique<WindowFixture>();
        QVERIFY(m_shop->open());
    }
    void cleanup() { m_shop.reset(); }

    void whatWasFoundApprovedLaterIsAskedAboutHoweverLate()
    {
        QVERIFY(begin(*m_shop, u"1250"_s));
        terminal().loseConnection(true);
        terminal().tapCard();
        QTRY_COMPARE_WITH_TIMEOUT(word(), u"Not known yet"_s, kPatience);
        pressKey(window(), Qt::Key_F1);
        terminal().loseConnection(false);
        QTRY_COMPARE_WITH_TIMEOUT(m_shop->newest().state, PaymentState::Approved, kPatience);
        QTRY_COMPARE(textOf(window(), u"paymentInBar"_s).contains(u"Approved"), true);
        QVERIFY(charge(*m_shop, u"1250"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_shop->page(), u"questionPage"_s, kPatience);
        QVERIFY(textOf(window(), u"questionTitle"_s).contains(u"was approved"));
        QCOMPARE(terminal().counters().posts, 1);
    }

    void whatIsFoundApprovedByTheNextSaleIsAskedAbout()
    {
        QVERIFY(begin(*m_shop, u"1250"_s));
        terminal().loseConnection(true);
        QTRY_COMPARE_WITH_TIMEOUT(word(), u"Not known yet"_s, kPatience);
        terminal().tapCard();
        QTRY_VERIFY(terminal().running() == nullptr);
        pressKey(window(), Qt::Key_F1);
        typeInto(window(), u"1250"_s);
        terminal().loseConnection(false); // The till's own check and the sale compete for it.
        QVERIFY(pressUntilGone(window(), Qt::Key_Return, u"chargeScreen"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_shop->page(), u"questionPage"_s, kPatience);
        QVERIFY(textOf(window(), u"questionTitle"_s).contains(u"was approved"));
        QCOMPARE(terminal().counters().posts, 1);
    }

    void whatNobodySawIsAskedAbout()
    {
        QVERIFY(begin(*m_shop, u"1250"_s));
        pressKey(window(), Qt::Key_F4);
        terminal().tapCard();
        QTRY_COMPARE_WITH_TIMEOUT(m_shop->newest().state, PaymentState::Approved, kPatience);
        pressKey(window(), Qt::Key_F1);
        QVERIFY(charge(*m_shop, u"1250"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_shop->page(), u"questionPage"_s, kPatience);
        QVERIFY(textOf(window(), u"questionTitle"_s).contains(u"was approved"));
        QCOMPARE(terminal().counters().posts, 1);
        // Going back is not an answer: the question returns.
        pressKey(window(), Qt::Key_Escape, 500);
        QCOMPARE(m_shop->page(), u"chargeScreen"_s);
        QVERIFY(pressUntilGone(window(), Qt::Key_Return, u"chargeScreen"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_shop->page(), u"questionPage"_s, kPatience);
        pressKey(window(), Qt::Key_Shift, 500);
        QVERIFY(click(window(), u"questionYes"_s));
        QTRY_COMPARE_WITH_TIMEOUT(terminal().counters().posts, 2, kPatience);
    }

    void anotherAmountIsChargedAtOnceWhateverWasNotSeen()
    {
        QVERIFY(begin(*m_shop, u"1250"_s));
        pressKey(window(), Qt::Key_F4);
        terminal().tapCard();
        QTRY_COMPARE_WITH_TIMEOUT(m_shop->newest().state, PaymentState::Approved, kPatience);
        pressKey(window(), Qt::Key_F1);
        QVERIFY(pay(*m_shop, u"900"_s));
        QCOMPARE(terminal().counters().posts, 2);
        // The first customer then returns to it.
        pressKey(window(), Qt::Key_F1);
        QVERIFY(charge(*m_shop, u"1250"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_shop->page(), u"questionPage"_s, kPatience);
        QCOMPARE(terminal().counters().posts, 2);
    }

    void whoLeavesSeesWhatTheDiskRefused()
    {
        terminal().setScenario(sim::Scenario::parse(u"late"_s).value());
        QVERIFY(charge(*m_shop, u"1250"_s));
        QTRY_VERIFY_WITH_TIMEOUT(terminal().counters().posts == 1, kPatience);
        QVERIFY(!window()->close());
        QVERIFY(clickUntilGone(window(), u"questionYes"_s));
        QTRY_VERIFY(!window()->isVisible());
        const NoMoreRoom disk;
        QTRY_VERIFY_WITH_TIMEOUT(window()->isVisible(), kPatience);
        QVERIFY(m_shop->newest().state == PaymentState::Sending);
    }

    /// A window that only waited for an answer is brought back: from then on it is not leaving.
    void aWindowThatIsWantedBackAsksAgain()
    {
        terminal().setScenario(sim::Scenario::parse(u"late"_s).value());
        QVERIFY(charge(*m_shop, u"1250"_s));
        QTRY_VERIFY_WITH_TIMEOUT(terminal().counters().posts == 1, kPatience);
        QVERIFY(!window()->close());
        QVERIFY(clickUntilGone(window(), u"questionYes"_s));
        QTRY_VERIFY(!window()->isVisible());
        window()->show();
        QVERIFY(QApplication::quitOnLastWindowClosed());
        QVERIFY(!window()->close());
        QTRY_COMPARE(m_shop->page(), u"questionPage"_s);
        QVERIFY(window()->isVisible());
    }

    void whatIsLearntWhileSomebodyLooksIsAskedAboutToo()
    {
        QVERIFY(begin(*m_shop, u"1250"_s));
        // It answers, or the till would not charge on it, but not about the payment.
        terminal().setScenario(sim::Scenario::parse(u"error-500@result").value());
        terminal().tapCard();
        QTRY_COMPARE_WITH_TIMEOUT(word(), u"Not known yet"_s, kPatience);
        pressKey(window(), Qt::Key_F1);
        QVERIFY(charge(*m_shop, u"1250"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_shop->page(), u"questionPage"_s, kPatience);
        QVERIFY(textOf(window(), u"questionLead"_s).contains(u"We don't know yet"));
        terminal().setScenario({});
        QTRY_VERIFY_WITH_TIMEOUT(visible<QWidget>(window(), u"toCheckBadge"_s) == nullptr,
                                 kPatience);
        pressKey(window(), Qt::Key_Shift, 500);
        QVERIFY(click(window(), u"questionYes"_s));
        QTRY_VERIFY(textOf(window(), u"questionTitle"_s).contains(u"was approved"));
        QCOMPARE(terminal().counters().posts, 1);
    }

    void aCodeWithLettersChargesNothing_data()
    {
        QTest::addColumn<QString>("code");
        QTest::newRow("digits first") << u"12ABCDEFG"_s;
        QTest::newRow("letters only") << u"ABC"_s;
        QTest::newRow("marks between") << u"1.2-3"_s;
    }
    void aCodeWithLettersChargesNothing()
    {
        QFETCH(const QString, code);
        QTRY_COMPARE(reasonOf(window()), u"Type an amount"_s);
        typeInto(window(), u"1250"_s);
        pressKey(window(), Qt::Key_Shift, 500);
        scan(window(), code + u'\r');
        QCOMPARE(m_shop->page(), u"chargeScreen"_s);
        QVERIFY(textOf(window(), u"chargeNoticeText"_s).contains(u"barcode scan"));
        QCOMPARE(reasonOf(window()), u"Type an amount"_s);
        QCOMPARE(m_shop->till().allPayments().size(), std::size_t(0));
    }

    void aRefusedVoidLeadsBackToItsPayment()
    {
        QVERIFY(pay(*m_shop, u"1250"_s));
        const auto lock
            = TerminalLock::tryAcquire(m_shop->till().folder(), m_shop->newest().terminal);
        QVERIFY(lock && lock.value());
        QVERIFY(clickUntilGone(window(), u"voidButton"_s));
        QVERIFY(clickUntilGone(window(), u"questionYes"_s));
        QTRY_COMPARE(m_shop->page(), u"outcomeScreen"_s);
        QCOMPARE(word(), u"Approved"_s);
        QVERIFY(textOf(window(), u"outcomeNoteText"_s).contains(u"using this terminal"));
        QVERIFY(visible<QWidget>(window(), u"voidButton"_s) != nullptr);
    }

    void anOutcomeDuringTheCloseQuestionIsShown()
    {
        QVERIFY(begin(*m_shop, u"1250"_s));
        QVERIFY(!window()->close());
        QCOMPARE(m_shop->page(), u"questionPage"_s);
        terminal().tapCard();
        QTRY_COMPARE_WITH_TIMEOUT(m_shop->page(), u"outcomeScreen"_s, kPatience);
        QCOMPARE(word(), u"Approved"_s);
    }

    void theCloseQuestionComesAgainAfterItWasLeft()
    {
        QVERIFY(begin(*m_shop, u"1250"_s));
        QVERIFY(!window()->close());
        pressKey(window(), Qt::Key_F3);
        QCOMPARE(m_shop->page(), u"terminalsScreen"_s);
        QVERIFY(!window()->close());
        QCOMPARE(m_shop->page(), u"questionPage"_s);
    }

    void aContradictionFollowedBySilenceIsNotKnownYet()
    {
        QVERIFY(begin(*m_shop, u"1250"_s));
        terminal().setScenario(sim::Scenario::parse(u"wrong-amount@result").value());
        terminal().tapCard();
        QTRY_COMPARE_WITH_TIMEOUT(m_shop->newest().state, PaymentState::Disputed, kPatience);
        terminal().loseConnection(true);
        QTRY_COMPARE_WITH_TIMEOUT(word(), u"Not known yet"_s, kPatience);
    }

    void anOutcomeThatNobodySawStaysInTheBar()
    {
        QVERIFY(begin(*m_shop, u"1250"_s));
        pressKey(window(), Qt::Key_F4);
        terminal().tapCard();
        QTRY_VERIFY_WITH_TIMEOUT(textOf(window(), u"paymentInBar"_s).contains(u"Approved"),
                                 kPatience);
        TillSettings settings = m_shop->settings().current();
        settings.theme = ThemeChoice::Dark;
        m_shop->settings().change(settings);
        QTRY_VERIFY(textOf(window(), u"paymentInBar"_s).contains(u"Approved"));
        // A sale that is only being asked about does not change that either.
        pressKey(window(), Qt::Key_F1);
        QVERIFY(charge(*m_shop, u"1250"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_shop->page(), u"questionPage"_s, kPatience);
        pressKey(window(), Qt::Key_Escape, 500);
        QCOMPARE(m_shop->page(), u"chargeScreen"_s);
        QVERIFY(textOf(window(), u"paymentInBar"_s).contains(u"Approved"));
    }

    void enterNeverAnswersForMoney()
    {
        QVERIFY(pay(*m_shop, u"1250"_s));
        QVERIFY(clickUntilGone(window(), u"voidButton"_s));
        auto *yes = visible<QPushButton>(window(), u"questionYes"_s);
        QVERIFY(yes != nullptr && !yes->hasFocus());
        yes->setFocus();
        yes->setAutoDefault(true); // As on some desktops, where Enter presses the focused button.
        pressKey(window(), Qt::Key_Return, 500);
        pressKey(window(), Qt::Key_Enter);
        QCOMPARE(m_shop->page(), u"questionPage"_s);
        QCOMPARE(m_shop->till().allPayments().size(), std::size_t(1));
    }

    void theWindowGoesWhateverItShows_data()
    {
        QTest::addColumn<int>("key");
        for (const Qt::Key key : {Qt::Key_F1, Qt::Key_F3, Qt::Key_F4, Qt::Key_F5})
            QTest::newRow(qPrintable(QKeySequence(key).toString())) << static_cast<int>(key);
    }
    void theWindowGoesWhateverItShows()
    {
        QFETCH(const int, key);
        pressKey(window(), static_cast<Qt::Key>(key));
        m_shop->restart();
        QTRY_COMPARE(m_shop->page(), u"chargeScreen"_s);
    }
};

QTEST_MAIN(PromiseTest)
#include "promisetest.moc"
