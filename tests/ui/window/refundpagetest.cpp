#include "tests/support/system/patience.h"
#include "tests/support/till/cashier.h"
#include "tests/support/till/presses.h"
#include "tests/support/till/windowfixture.h"

#include <QApplication>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;

namespace {

constexpr int kAfterDeadTime = 500;
constexpr int kPatience = kTestPatience;

} // namespace

/// The page that asks how much to refund, when something gets in the way.
class RefundPageTest final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<WindowFixture> m_shop;

    [[nodiscard]] QWidget *window() { return m_shop->window(); }
    [[nodiscard]] sim::SimulatedTerminal &terminal() { return m_shop->terminal(); }
    [[nodiscard]] QString word() { return textOf(window(), u"outcomeWord"_s); }
    [[nodiscard]] QPushButton *yes() { return visible<QPushButton>(window(), u"refundYes"_s); }

    /// Opens the page for the oldest of \a count payments in the list.
    void openPage(int count = 1)
    {
        pressKey(window(), Qt::Key_F2, kAfterDeadTime);
        QTRY_COMPARE(m_shop->page(), u"transactionsScreen"_s);
        QTRY_VERIFY(visible<QTableView>(window(), u"transactionsList"_s) != nullptr);
        QTRY_COMPARE(visible<QTableView>(window(), u"transactionsList"_s)->model()->rowCount(),
                     count);
        for (int row = 0; row < count; ++row)
            pressKey(window(), Qt::Key_Down, kAfterDeadTime);
        QTRY_VERIFY(visible<QPushButton>(window(), u"rowRefundButton"_s) != nullptr);
        QVERIFY(clickUntilGone(window(), u"rowRefundButton"_s));
        QCOMPARE(m_shop->page(), u"refundPage"_s);
    }

private slots:
    void init()
    {
        m_shop = std::make_unique<WindowFixture>();
        QVERIFY(m_shop->open());
        QTRY_COMPARE(reasonOf(window()), u"Type an amount"_s);
        QVERIFY(pay(*m_shop, u"1250"_s));
    }
    void cleanup() { m_shop.reset(); }

    /// Not with all that is left: the person has said how much.
    void refundAgainAsksWithTheAmountThatWasDeclined()
    {
        openPage();
        typeInto(window(), u"305"_s);
        QCOMPARE(textOf(window(), u"refundYes"_s), u"Refund €3.05"_s);
        QVERIFY(clickUntilGone(window(), u"refundYes"_s));
        QTRY_VERIFY_WITH_TIMEOUT(terminal().running() != nullptr, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(terminal().running()->phase, sim::PaymentPhase::Card, kPatience);
        terminal().tapCard();
        QTRY_COMPARE_WITH_TIMEOUT(word(), u"Not refunded"_s, kPatience);
        QVERIFY(clickUntilGone(window(), u"refundAgainButton"_s));
        QTRY_COMPARE(m_shop->page(), u"refundPage"_s);
        QCOMPARE(textOf(window(), u"refundYes"_s), u"Refund €3.05"_s);
        QVERIFY(yes()->isEnabled());
        typeInto(window(), u"1250"_s); // All of it is still there.
        QVERIFY(yes()->isEnabled());
        typeInto(window(), u"1"_s);
        QVERIFY(!yes()->isEnabled());
        QCOMPARE(terminal().counters().posts, 2);
    }

    void whatIsConfirmedWhileAnotherPaymentRunsIsNotSent()
    {
        QVERIFY(clickUntilGone(window(), u"newSaleButton"_s));
        QVERIFY(begin(*m_shop, u"2000"_s));
        openPage(2);
        typeInto(window(), u"500"_s);
        QVERIFY(clickUntilGone(window(), u"refundYes"_s));
        QTRY_COMPARE(m_shop->page(), u"transactionsScreen"_s);
        QTRY_VERIFY(
            textOf(window(), u"detailsTold"_s).contains(u"Another payment is running, so nothing"));
        QCOMPARE(terminal().counters().posts, 2);
        QCOMPARE(m_shop->newest().type, PaymentType::Sale);
        terminal().tapCard(); // The one that runs goes on.
        QTRY_COMPARE_WITH_TIMEOUT(m_shop->newest().state, PaymentState::Approved, kPatience);
        QCOMPARE(terminal().counters().posts, 2);
    }

    /// The arrows of the number pad would leave the amount; instead the page says what is wrong.
    void withoutNumLockThePageSaysSo()
    {
        openPage();
        const QWidget *focused = QApplication::focusWidget();
        pressKey(window(), Qt::Key_Left, 0, Qt::KeypadModifier);
        QVERIFY(textOf(window(), u"refundNoticeText"_s).startsWith(u"Num Lock is off"));
        QCOMPARE(QApplication::focusWidget(), focused);
        typeInto(window(), u"305"_s);
        QCOMPARE(textOf(window(), u"refundNoticeText"_s), QString());
        QCOMPARE(textOf(window(), u"refundYes"_s), u"Refund €3.05"_s);
    }

    /// A voucher's code must neither become the amount nor confirm one.
    void aScanClearsTheAmountAndConfirmsNothing()
    {
        openPage();
        QVERIFY(yes()->isEnabled()); // With all that was paid.
        scan(window(), u"4006381333931\r"_s);
        QTRY_VERIFY(textOf(window(), u"refundNoticeText"_s).contains(u"barcode scan"));
        QCOMPARE(textOf(window(), u"refundYes"_s), u"Refund €0.00"_s);
        QVERIFY(!yes()->isEnabled());
        QCOMPARE(m_shop->page(), u"refundPage"_s);
        QCOMPARE(terminal().counters().posts, 1);
    }
};

QTEST_MAIN(RefundPageTest)
#include "refundpagetest.moc"
