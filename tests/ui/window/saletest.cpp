#include "tests/support/system/patience.h"
#include "tests/support/till/cashier.h"
#include "tests/support/till/presses.h"
#include "tests/support/till/windowfixture.h"

#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = kTestPatience;

} // namespace

/// Sales as a cashier makes them: real keys and presses on the real window, and a real terminal
/// over TLS, where the money is counted.
class SaleTest : public QObject {
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
        QTRY_COMPARE(reasonOf(window()), u"Type an amount"_s);
    }
    void cleanup() { m_shop.reset(); }

    void anApprovedSaleIsChargedOnceAndSaysSo()
    {
        QVERIFY(begin(*m_shop, u"1250"_s));
        QTRY_COMPARE(m_shop->page(), u"paymentScreen"_s);
        QCOMPARE(visible(window(), u"paymentAmount"_s)->accessibleName(), u"€12.50"_s);
        terminal().tapCard();
        QTRY_COMPARE_WITH_TIMEOUT(word(), u"Approved"_s, kPatience);
        QVERIFY(textOf(window(), u"outcomeText"_s).startsWith(u"The terminal approved it at"));
        QCOMPARE(terminal().counters().posts, 1);
        QCOMPARE(terminal().ledger().charges().size(), 1);
        QCOMPARE(m_shop->newest().state, PaymentState::Approved);
    }

    void enterStartsTheNextSaleOnlyAfterTheDeadTime()
    {
        QVERIFY(begin(*m_shop, u"1250"_s));
        terminal().tapCard();
        QTRY_COMPARE_WITH_TIMEOUT(word(), u"Approved"_s, kPatience);
        pressKey(window(), Qt::Key_Return);
        QCOMPARE(m_shop->page(), u"outcomeScreen"_s);
        QVERIFY(pressUntilGone(window(), Qt::Key_Return, u"outcomeScreen"_s));
        QCOMPARE(m_shop->page(), u"chargeScreen"_s);
        QCOMPARE(visible(window(), u"amount"_s)->accessibleName(), u"Amount, €0.00"_s);
        QCOMPARE(terminal().counters().posts, 1);
    }

    void aDeclinedSaleOffersToTryAgainWithTheAmountFilledIn()
    {
        QVERIFY(begin(*m_shop, u"1251"_s));
        terminal().tapCard();
        QTRY_COMPARE_WITH_TIMEOUT(word(), u"Declined"_s, kPatience);
        QCOMPARE(textOf(window(), u"outcomeBankCode"_s), u"51"_s);
        QVERIFY(clickUntilGone(window(), u"tryAgainButton"_s));
        QCOMPARE(m_shop->page(), u"chargeScreen"_s);
        QCOMPARE(textOf(window(), u"chargeButton"_s), u"Charge €12.51"_s);
        QCOMPARE(terminal().counters().posts, 1);
        QCOMPARE(terminal().ledger().charges().size(), 0);
    }

    void aTerminalThatChangedMeanwhileIsShownBeforeAnythingIsSent()
    {
        TerminalRecord yen = m_shop->till().terminal();
        yen.currency = Currency::fromCode(u"JPY"_s).value();
        yen.decimals = 0;
        QVERIFY(TillFixture::answerOf(m_shop->till().payments().journal.run(
            [yen](Journal &journal) { return journal.saveTerminal(yen); })));
        typeInto(window(), u"1000"_s);
        QCOMPARE(textOf(window(), u"chargeButton"_s), u"Charge €10.00"_s);
        pressKey(window(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(textOf(window(), u"chargeNoticeText"_s).contains(u"JPY"),
                                 kPatience);
        QCOMPARE(m_shop->page(), u"chargeScreen"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!textOf(window(), u"chargeButton"_s).contains(u'€'), kPatience);
        QCOMPARE(terminal().counters().posts, 0);
        QVERIFY(m_shop->till().allPayments().empty());
    }

    void aTerminalForgottenElsewhereTakesNoPayment()
    {
        TerminalRecord forgotten = m_shop->till().terminal();
        forgotten.forgottenAt = QDateTime::currentDateTimeUtc();
        QVERIFY(TillFixture::answerOf(m_shop->till().payments().journal.run(
            [forgotten](Journal &journal) { return journal.saveTerminal(forgotten); })));
        typeInto(window(), u"1000"_s);
        pressKey(window(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(m_shop->page(), u"welcomePage"_s, kPatience);
        QCOMPARE(terminal().counters().posts, 0);
        QVERIFY(m_shop->till().allPayments().empty());
    }

    void aSaleCancelledAtTheTerminalSaysSo()
    {
        QVERIFY(begin(*m_shop, u"1250"_s));
        terminal().cancelAtTerminal();
        QTRY_COMPARE_WITH_TIMEOUT(word(), u"Cancelled"_s, kPatience);
        QCOMPARE(terminal().ledger().charges().size(), 0);
        QVERIFY(visible(window(), u"tryAgainButton"_s) != nullptr);
    }

    void theKeypadTypesTheSameAmount()
    {
        for (const auto &key : {u"key1"_s, u"key2"_s, u"key00"_s, u"keyBackspace"_s, u"key5"_s})
            QVERIFY(click(window(), key));
        QCOMPARE(textOf(window(), u"chargeButton"_s), u"Charge €12.05"_s);
        pressKey(window(), Qt::Key_Escape);
        QCOMPARE(reasonOf(window()), u"Type an amount"_s);
    }

    void aScannerClearsTheAmountAndSaysWhy()
    {
        scan(window(), u"4006381333931"_s);
        QCOMPARE(visible(window(), u"amount"_s)->accessibleName(), u"Amount, €0.00"_s);
        scan(window(), u"\r"_s);
        QVERIFY(textOf(window(), u"chargeNoticeText"_s).contains(u"barcode scan"));
        QCOMPARE(m_shop->page(), u"chargeScreen"_s);
        QCOMPARE(m_shop->till().allPayments().size(), std::size_t(0));
    }

    void aShortCodeWithItsEnterChargesNothing()
    {
        scan(window(), u"123\r"_s);
        QVERIFY(textOf(window(), u"chargeNoticeText"_s).contains(u"barcode scan"));
        QCOMPARE(m_shop->till().allPayments().size(), std::size_t(0));
    }

    void theSameAmountWithinTwentySecondsIsAskedAboutFirst()
    {
        QVERIFY(begin(*m_shop, u"1250"_s));
        terminal().tapCard();
        QTRY_COMPARE_WITH_TIMEOUT(word(), u"Approved"_s, kPatience);
        QVERIFY(pressUntilGone(window(), Qt::Key_Return, u"outcomeScreen"_s));
        QCOMPARE(m_shop->page(), u"chargeScreen"_s);
        typeInto(window(), u"1250"_s);
        QVERIFY(pressUntilGone(window(), Qt::Key_Return, u"chargeScreen"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_shop->page(), u"questionPage"_s, kPatience);
        QVERIFY(textOf(window(), u"questionTitle"_s).startsWith(u"€12.50 was approved at"));
        pressKey(window(), Qt::Key_Return, 500);
        QCOMPARE(m_shop->page(), u"questionPage"_s);
        QVERIFY(clickUntilGone(window(), u"questionNo"_s));
        QCOMPARE(m_shop->page(), u"chargeScreen"_s);
        QCOMPARE(terminal().counters().posts, 1);
        QCOMPARE(textOf(window(), u"chargeButton"_s), u"Charge €12.50"_s);
    }

    void closingWhileItRunsAsksAndThePaymentGoesOn()
    {
        QVERIFY(begin(*m_shop, u"1250"_s));
        QVERIFY(!window()->close());
        QCOMPARE(m_shop->page(), u"questionPage"_s);
        QVERIFY(textOf(window(), u"questionText"_s).contains(u"continues on the terminal"));
        QVERIFY(clickUntilGone(window(), u"questionNo"_s));
        QCOMPARE(m_shop->page(), u"paymentScreen"_s);
        terminal().tapCard();
        QTRY_COMPARE_WITH_TIMEOUT(word(), u"Approved"_s, kPatience);
    }

    void theTillAsksTheTerminalToCancelAndWaitsForItsWord()
    {
        sim::TerminalOptions options = WindowFixture::manualTerminal();
        options.dialect = DialectId::Positive;
        m_shop = std::make_unique<WindowFixture>(options);
        QVERIFY(m_shop->open());
        QTRY_COMPARE(reasonOf(window()), u"Type an amount"_s);
        QVERIFY(begin(*m_shop, u"1250"_s));
        QTRY_VERIFY(visible<QWidget>(window(), u"cancelButton"_s) != nullptr);
        QVERIFY(clickUntilGone(window(), u"cancelButton"_s));
        QTRY_COMPARE_WITH_TIMEOUT(word(), u"Cancelled"_s, kPatience);
        QCOMPARE(terminal().counters().deletes, 1);
        QCOMPARE(terminal().ledger().charges().size(), 0);
    }

    void leavingTheScreenStopsNothing()
    {
        QVERIFY(begin(*m_shop, u"1250"_s));
        pressKey(window(), Qt::Key_F4);
        QTRY_COMPARE(m_shop->page(), u"settingsScreen"_s);
        QCOMPARE(textOf(window(), u"paymentInBar"_s), u"Sale €12.50 · In progress"_s);
        terminal().tapCard();
        QTRY_COMPARE_WITH_TIMEOUT(textOf(window(), u"paymentInBar"_s), u"Sale €12.50 · Approved"_s,
                                  kPatience);
        QCOMPARE(m_shop->page(), u"settingsScreen"_s);
        QVERIFY(clickUntilGone(window(), u"paymentInBar"_s));
        QCOMPARE(m_shop->page(), u"outcomeScreen"_s);
        QCOMPARE(word(), u"Approved"_s);
        QVERIFY(visible(window(), u"paymentInBar"_s) == nullptr);
    }

    void anApprovedSaleIsVoidedAfterAQuestion()
    {
        QVERIFY(begin(*m_shop, u"1250"_s));
        terminal().tapCard();
        QTRY_COMPARE_WITH_TIMEOUT(word(), u"Approved"_s, kPatience);
        QVERIFY(clickUntilGone(window(), u"voidButton"_s));
        QCOMPARE(m_shop->page(), u"questionPage"_s);
        QVERIFY(clickUntilGone(window(), u"questionYes"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_shop->newest().type, PaymentType::Void, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(textOf(window(), u"outcomeType"_s), u"Void · Counter"_s,
                                  kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(word(), u"Voided"_s, kPatience);
        QVERIFY(terminal().ledger().payments().front().isVoided);
    }
};

QTEST_MAIN(SaleTest)
#include "saletest.moc"
