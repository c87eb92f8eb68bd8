#include "tests/support/system/patience.h"
#include "tests/support/till/cashier.h"
#include "tests/support/till/presses.h"
#include "tests/support/till/windowfixture.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace tillside;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = kTestPatience;
constexpr int kAfterDeadTime = 500;
constexpr int kRest = 1500; ///< After dropped keys; more than the second that it takes.

/// The name of the control that has the focus: when it changes, a screen reader speaks it.
QString spokenName()
{
    const QWidget *focused = QApplication::focusWidget();
    return focused == nullptr ? QString() : focused->accessibleName();
}

} // namespace

/// How a person leaves an outcome, and what keeps them from leaving one that they have to read.
class OutcomeTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<WindowFixture> m_shop;

    [[nodiscard]] QWidget *window() { return m_shop->window(); }
    [[nodiscard]] sim::SimulatedTerminal &terminal() { return m_shop->terminal(); }
    [[nodiscard]] QString word() { return textOf(window(), u"outcomeWord"_s); }
    [[nodiscard]] QString amount() { return textOf(window(), u"chargeButton"_s); }
    [[nodiscard]] QString note() { return textOf(window(), u"outcomeNoteText"_s); }
    [[nodiscard]] bool isTold() { return m_shop->newest().toldAt.has_value(); }

    [[nodiscard]] bool canBePressed(const QString &name)
    {
        const auto *button = visible<QPushButton>(window(), name);
        return button != nullptr && button->isEnabled() && button->height() >= 56
            && !button->visibleRegion().isEmpty();
    }

    void loseSight(const QString &amount)
    {
        QVERIFY(begin(*m_shop, amount));
        terminal().loseConnection(true);
        terminal().tapCard();
        QTRY_COMPARE_WITH_TIMEOUT(word(), u"Not known yet"_s, kPatience);
    }

private slots:
    void init()
    {
        m_shop = std::make_unique<WindowFixture>();
        QVERIFY(m_shop->open());
    }
    void cleanup() { m_shop.reset(); }

    void aDigitStartsTheNextSaleAndTells()
    {
        QVERIFY(pay(*m_shop, u"1250"_s));
        pressKey(window(), Qt::Key_7, kAfterDeadTime);
        QTRY_COMPARE(m_shop->page(), u"chargeScreen"_s);
        typeInto(window(), u"00"_s, 150);
        QCOMPARE(amount(), u"Charge €7.00"_s);
        QTRY_VERIFY(isTold());
        QCOMPARE(terminal().counters().posts, 1);
    }

    void quickDigitsAreAllTyped()
    {
        QVERIFY(pay(*m_shop, u"1250"_s));
        pressKey(window(), Qt::Key_Shift, kAfterDeadTime);
        typeInto(window(), u"123"_s, 60);
        QTRY_COMPARE(m_shop->page(), u"chargeScreen"_s);
        QCOMPARE(amount(), u"Charge €1.23"_s);
    }

    void aDigitInTheDeadTimeDoesNothing()
    {
        QVERIFY(pay(*m_shop, u"1250"_s));
        pressKey(window(), Qt::Key_7, 20);
        pressKey(window(), Qt::Key_Shift, 600);
        QCOMPARE(m_shop->page(), u"outcomeScreen"_s);
        QVERIFY(!isTold());
    }

    /// The end of an amount whose beginning was dropped is another amount.
    void whatFollowsADroppedKeyIsDroppedToo_data()
    {
        QTest::addColumn<int>("before");
        QTest::addColumn<QString>("typed");
        QTest::newRow("begun in the dead time") << 20 << u"1250"_s;
        QTest::newRow("begun with a decimal mark") << kAfterDeadTime << u".50"_s;
    }
    void whatFollowsADroppedKeyIsDroppedToo()
    {
        QFETCH(const int, before);
        QFETCH(const QString, typed);
        QVERIFY(pay(*m_shop, u"1250"_s));
        typeInto(window(), typed.left(1), before);
        typeInto(window(), typed.mid(1), 180);
        pressKey(window(), Qt::Key_Shift, kRest);
        QCOMPARE(m_shop->page(), u"outcomeScreen"_s);
        QVERIFY(!isTold());
        pressKey(window(), Qt::Key_7, 20);
        QTRY_COMPARE(m_shop->page(), u"chargeScreen"_s);
        QCOMPARE(amount(), u"Charge €0.07"_s);
    }

    void aScannerDoesNotDismissAnOutcome_data()
    {
        QTest::addColumn<QString>("code");
        QTest::newRow("long") << u"4006381333931"_s;
        QTest::newRow("long with Enter") << u"4006381333931\r"_s;
        QTest::newRow("short with Enter") << u"123\r"_s;
    }
    void aScannerDoesNotDismissAnOutcome()
    {
        QFETCH(const QString, code);
        QVERIFY(pay(*m_shop, u"1250"_s));
        pressKey(window(), Qt::Key_Shift, kAfterDeadTime);
        scan(window(), code);
        QTRY_VERIFY2(note().contains(u"barcode scan"), qPrintable(note()));
        pressKey(window(), Qt::Key_Shift, kAfterDeadTime);
        QCOMPARE(m_shop->page(), u"outcomeScreen"_s);
        QVERIFY(!isTold());
        QVERIFY(pressUntilGone(window(), Qt::Key_Return, u"outcomeScreen"_s));
        QTRY_VERIFY(isTold());
    }

    void aDigitNeverLeavesWhatHasToBeRead()
    {
        QVERIFY(begin(*m_shop, u"1266"_s)); // The customer signs.
        terminal().tapCard();
        QTRY_COMPARE_WITH_TIMEOUT(m_shop->page(), u"outcomeScreen"_s, kPatience);
        for (const Qt::Key key : {Qt::Key_7, Qt::Key_Return, Qt::Key_Escape})
            pressKey(window(), key, kAfterDeadTime);
        pressKey(window(), Qt::Key_Shift, kAfterDeadTime);
        QCOMPARE(m_shop->page(), u"outcomeScreen"_s);
        QVERIFY(!isTold());
        QVERIFY(clickUntilGone(window(), u"signatureMatchesButton"_s));
        QTRY_VERIFY(isTold());
    }

    /// The signature does not match, and the answer to the void is lost: the sale may still be
    /// charged, and a person is told so until it is known.
    void aRefusedSignatureWithALostVoidStaysToCheck()
    {
        QVERIFY(begin(*m_shop, u"1266"_s));
        terminal().tapCard();
        QTRY_COMPARE_WITH_TIMEOUT(m_shop->page(), u"outcomeScreen"_s, kPatience);
        const PaymentId sale = m_shop->newest().id;
        terminal().setScenario(sim::Scenario::parse(u"reply-lost").value());
        QTimer watch; // Once it has the void, the terminal is gone.
        connect(&watch, &QTimer::timeout, &watch, [this] {
            if (terminal().counters().posts == 2)
                terminal().loseConnection(true);
        });
        watch.start(0);
        QVERIFY(clickUntilGone(window(), u"signatureDiffersButton"_s));
        QVERIFY(clickUntilGone(window(), u"questionYes"_s));
        QTRY_COMPARE_WITH_TIMEOUT(word(), u"Not known yet"_s, kPatience);
        QCOMPARE(m_shop->newest().type, PaymentType::Void);
        QCOMPARE(m_shop->newest().original, sale);
        watch.stop();
        for (int start = 0; start < 2; ++start) {
            QTRY_COMPARE_WITH_TIMEOUT(textOf(window(), u"toCheckBadge"_s), u"1 payment to check"_s,
                                      kPatience);
            QVERIFY(!isEnded(m_shop->newest().state));
            const PaymentRecord signedSale = m_shop->till().payment(sale);
            QCOMPARE(signedSale.state, PaymentState::Approved); // It is still charged.
            QVERIFY(signedSale.signatureRequired);
            m_shop->restart(); // As after a power cut.
        }
    }

    void escapeLeavesEveryKnownEnd_data()
    {
        QTest::addColumn<QString>("amount");
        QTest::addColumn<QString>("end");
        QTest::newRow("approved") << u"1250"_s << u"Approved"_s;
        QTest::newRow("declined") << u"1251"_s << u"Declined"_s;
        QTest::newRow("less") << u"1288"_s << u"Approved for less"_s;
    }
    void escapeLeavesEveryKnownEnd()
    {
        QFETCH(const QString, amount);
        QFETCH(const QString, end);
        QVERIFY(begin(*m_shop, amount));
        terminal().tapCard();
        QTRY_COMPARE_WITH_TIMEOUT(word(), end, kPatience);
        pressKey(window(), Qt::Key_Escape, 20);
        QCOMPARE(m_shop->page(), u"outcomeScreen"_s); // The dead time.
        QTRY_COMPARE(canBePressed(u"newSaleButton"_s), true);
        pressKey(window(), Qt::Key_Escape, kAfterDeadTime);
        QTRY_COMPARE(m_shop->page(), u"chargeScreen"_s);
        QCOMPARE(reasonOf(window()), u"Type an amount"_s);
        QTRY_VERIFY(isTold());
    }

    void whatIsNotKnownIsLeftOnPurposeAndAsksFirst()
    {
        QVERIFY(begin(*m_shop, u"1250"_s));
        // It answers, or the till would not charge on it, but not about the payment.
        terminal().setScenario(sim::Scenario::parse(u"error-500@result").value());
        terminal().tapCard();
        QTRY_COMPARE_WITH_TIMEOUT(word(), u"Not known yet"_s, kPatience);
        for (const Qt::Key key : {Qt::Key_Escape, Qt::Key_7, Qt::Key_Return})
            pressKey(window(), key, kAfterDeadTime);
        pressKey(window(), Qt::Key_Shift, kAfterDeadTime);
        QCOMPARE(m_shop->page(), u"outcomeScreen"_s);
        QVERIFY(clickUntilGone(window(), u"leaveToCheckButton"_s));
        QCOMPARE(m_shop->page(), u"chargeScreen"_s);
        QCOMPARE(textOf(window(), u"toCheckBadge"_s), u"1 payment to check"_s);
        typeInto(window(), u"700"_s);
        QVERIFY(pressUntilGone(window(), Qt::Key_Return, u"chargeScreen"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_shop->page(), u"questionPage"_s, kPatience);
        QVERIFY(textOf(window(), u"questionLead"_s).contains(u"We don't know yet"));
        QCOMPARE(terminal().counters().posts, 1);
        QVERIFY(!isTold());
    }

    void aLateOutcomeReplacesWhatWasNoted()
    {
        loseSight(u"1250"_s);
        pressKey(window(), Qt::Key_Shift, kAfterDeadTime);
        QVERIFY(click(window(), u"checkAgainButton"_s));
        QTRY_VERIFY_WITH_TIMEOUT(note().contains(u"Still not known"), kPatience);
        terminal().loseConnection(false);
        QTRY_COMPARE_WITH_TIMEOUT(word(), u"Approved"_s, kPatience);
        QCOMPARE(note(), QString());
        QTRY_VERIFY(canBePressed(u"newSaleButton"_s) && canBePressed(u"voidButton"_s));
        QTRY_VERIFY2(textOf(window(), u"outcomeText"_s).startsWith(u"The customer paid at about"),
                     qPrintable(textOf(window(), u"outcomeText"_s)));
        QVERIFY(textOf(window(), u"outcomeText"_s).contains(u"The till learned it at"));
        QVERIFY(!isTold());
        pressKey(window(), Qt::Key_Escape, kAfterDeadTime);
        QTRY_VERIFY(isTold());
    }

    void thereIsAWayBackForLookingOnly()
    {
        QVERIFY(begin(*m_shop, u"1250"_s));
        QVERIFY(clickUntilGone(window(), u"backToTillButton"_s));
        QCOMPARE(m_shop->page(), u"chargeScreen"_s);
        typeInto(window(), u"700"_s);
        pressKey(window(), Qt::Key_Return, kAfterDeadTime);
        QCOMPARE(m_shop->page(), u"chargeScreen"_s);
        QCOMPARE(terminal().counters().posts, 1);
        pressKey(window(), Qt::Key_F1);
        QCOMPARE(m_shop->page(), u"paymentScreen"_s);
        terminal().tapCard();
        QTRY_COMPARE_WITH_TIMEOUT(word(), u"Approved"_s, kPatience);
    }

    void silenceIsSaidAndWhatNotToDo()
    {
        QVERIFY(begin(*m_shop, u"1250"_s));
        terminal().loseConnection(true);
        QTRY_COMPARE_WITH_TIMEOUT(textOf(window(), u"paymentWord"_s),
                                  u"No answer from the terminal yet."_s, kPatience);
        QCOMPARE(textOf(window(), u"paymentHintCardHeading"_s),
                 u"Check the terminal before you charge again."_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_shop->page(), u"outcomeScreen"_s, kPatience);
    }

    void whatIsHeldIsCapturedFromItsOutcome()
    {
        QVERIFY(click(window(), u"type-preauth"_s));
        QVERIFY(begin(*m_shop, u"5000"_s));
        terminal().tapCard();
        QTRY_COMPARE_WITH_TIMEOUT(word(), u"Held"_s, kPatience);
        QVERIFY(clickUntilGone(window(), u"captureButton"_s));
        QCOMPARE(m_shop->page(), u"capturePage"_s);
        QCOMPARE(textOf(window(), u"captureYes"_s), u"Capture €50.00"_s);
        typeInto(window(), u"5001"_s);
        QVERIFY(!visible<QPushButton>(window(), u"captureYes"_s)->isEnabled());
        QVERIFY(visible<QPushButton>(window(), u"captureYes"_s)
                    ->accessibleDescription()
                    .contains(u"more than"));
        pressKey(window(), Qt::Key_Backspace);
        QCOMPARE(textOf(window(), u"captureYes"_s), u"Capture €5.00"_s);
        pressKey(window(), Qt::Key_Return, kAfterDeadTime);
        QCOMPARE(m_shop->page(), u"capturePage"_s);
        QCOMPARE(terminal().counters().posts, 1);
        visible<QPushButton>(window(), u"captureYes"_s)->setFocus();
        QVERIFY(pressUntilGone(window(), Qt::Key_Space, u"capturePage"_s));
        QTRY_COMPARE_WITH_TIMEOUT(word(), u"Captured"_s, kPatience);
        QCOMPARE(m_shop->newest().type, PaymentType::Capture);
        QCOMPARE(m_shop->newest().amount.minor(), 500);
    }

    /// It is the pre-authorisation that is asked about again, not the capture that failed.
    void aCaptureThatFailedLeavesAllThatIsHeld()
    {
        QVERIFY(click(window(), u"type-preauth"_s));
        QVERIFY(pay(*m_shop, u"5000"_s, u"Held"_s));
        QVERIFY(clickUntilGone(window(), u"captureButton"_s));
        typeInto(window(), u"1251"_s);
        QVERIFY(clickUntilGone(window(), u"captureYes"_s));
        QTRY_COMPARE_WITH_TIMEOUT(word(), u"Not captured"_s, kPatience);
        QVERIFY(clickUntilGone(window(), u"captureButton"_s));
        QTRY_COMPARE(m_shop->page(), u"capturePage"_s);
        QCOMPARE(textOf(window(), u"captureYes"_s), u"Capture €50.00"_s);
        typeInto(window(), u"4000"_s);
        QVERIFY(visible<QPushButton>(window(), u"captureYes"_s)->isEnabled());
        QCOMPARE(terminal().counters().posts, 2);
    }

    void theFieldOfColourGoesFromEdgeToEdge()
    {
        QVERIFY(pay(*m_shop, u"1250"_s));
        for (const QSize &size : {QSize(800, 600), QSize(1024, 768), QSize(1366, 768)}) {
            window()->resize(size);
            const QWidget *field = visible<QWidget>(window(), u"outcomeField"_s);
            QVERIFY(field != nullptr);
            // In the smallest window it gives way to the sentences, but stays the main thing.
            const int usual = size.height() * 455 / 1000;
            const int least = size.height() > 600 ? usual : usual * 9 / 10;
            QTRY_VERIFY2(field->height() >= least && field->height() <= usual,
                         qPrintable(QString::number(field->height())));
            QCOMPARE(field->width(), field->parentWidget()->width());
            QCOMPARE(textOf(window(), u"outcomeAmount"_s), u"€12.50"_s);
        }
    }

    void theSentenceTheStageAndTheOutcomeNameWhatHasTheFocus()
    {
        QVERIFY(begin(*m_shop, u"1250"_s));
        QTRY_COMPARE_WITH_TIMEOUT(spokenName(),
                                  u"Hand the terminal to the customer. €12.50. Card."_s, kPatience);
        terminal().tapCard();
        QTRY_VERIFY_WITH_TIMEOUT(
            spokenName().startsWith(u"Approved. €12.50. The terminal approved it at"), kPatience);
    }
};

QTEST_MAIN(OutcomeTest)
#include "outcometest.moc"
