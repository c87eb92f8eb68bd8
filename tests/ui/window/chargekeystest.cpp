#include "tests/support/system/patience.h"
#include "tests/support/till/cashier.h"
#include "tests/support/till/presses.h"
#include "tests/support/till/windowfixture.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = kTestPatience;
constexpr int kPause = 300; ///< Slower than any scanner.

} // namespace

/// The keys of the Charge screen, as they come from real keyboards, number pads and scanners: an
/// amount that a person did not mean is never charged.
class ChargeKeysTest final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<WindowFixture> m_shop;

    [[nodiscard]] QWidget *window() { return m_shop->window(); }
    [[nodiscard]] QString button() { return textOf(window(), u"chargeButton"_s); }
    [[nodiscard]] QString focused()
    {
        const QWidget *widget = window()->focusWidget();
        return widget == nullptr ? QString() : widget->objectName();
    }
    void focus(const QString &objectName) { visible(window(), objectName)->setFocus(); }
    [[nodiscard]] bool hasCharged() { return !m_shop->till().allPayments().empty(); }
private slots:
    void init()
    {
        m_shop = std::make_unique<WindowFixture>();
        QVERIFY(m_shop->open());
        QTRY_VERIFY(visible(window(), u"chargeButton"_s) != nullptr);
    }
    void cleanup() { m_shop.reset(); }

    void theFirstDigitReplacesACarriedAmount()
    {
        QVERIFY(pay(*m_shop, u"51"_s, u"Declined"_s));
        QVERIFY(clickUntilGone(window(), u"tryAgainButton"_s));
        QCOMPARE(button(), u"Charge €0.51"_s);
        typeInto(window(), u"500"_s);
        QCOMPARE(button(), u"Charge €5.00"_s);
    }

    void theFirstDigitAfterAQuestionReplacesTheAmount()
    {
        QVERIFY(pay(*m_shop, u"1250"_s, u"Approved"_s));
        QVERIFY(pressUntilGone(window(), Qt::Key_Return, u"outcomeScreen"_s));
        typeInto(window(), u"1250"_s);
        QVERIFY(pressUntilGone(window(), Qt::Key_Return, u"chargeScreen"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_shop->page(), u"questionPage"_s, kPatience);
        QVERIFY(clickUntilGone(window(), u"questionNo"_s));
        QCOMPARE(button(), u"Charge €12.50"_s);
        typeInto(window(), u"7"_s);
        QCOMPARE(button(), u"Charge €0.07"_s);
    }

    void aCarriedAmountIsTakenAwayByOneBackspace()
    {
        QVERIFY(pay(*m_shop, u"1251"_s, u"Declined"_s));
        QVERIFY(clickUntilGone(window(), u"tryAgainButton"_s));
        pressKey(window(), Qt::Key_Backspace, kPause);
        typeInto(window(), u"7"_s);
        QCOMPARE(button(), u"Charge €0.07"_s);
    }

    void aDecimalKeySwitchesThisEntryToDecimals_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isOnPad");
        QTest::newRow("dot") << int(Qt::Key_Period) << u"."_s << false;
        QTest::newRow("comma") << int(Qt::Key_Comma) << u","_s << false;
        QTest::newRow("dot on the pad") << int(Qt::Key_Period) << u"."_s << true;
        QTest::newRow("comma on the pad") << int(Qt::Key_Comma) << u","_s << true;
        QTest::newRow("a pad without a text") << int(Qt::Key_Period) << QString() << true;
        QTest::newRow("Arabic pad") << int(Qt::Key_unknown) << u"٫"_s << true;
    }
    void aDecimalKeySwitchesThisEntryToDecimals()
    {
        QFETCH(const int, key);
        QFETCH(const QString, text);
        QFETCH(const bool, isOnPad);
        typeInto(window(), u"12"_s);
        QCOMPARE(button(), u"Charge €0.12"_s);
        QKeyEvent press(QEvent::KeyPress, key, isOnPad ? Qt::KeypadModifier : Qt::NoModifier, text);
        QCoreApplication::sendEvent(window()->windowHandle(), &press);
        QCOMPARE(button(), u"Charge €12.00"_s);
        typeInto(window(), u"5"_s);
        QCOMPARE(button(), u"Charge €12.50"_s);
        pressKey(window(), Qt::Key_Escape);
        typeInto(window(), u"125"_s);
        QCOMPARE(button(), u"Charge €1.25"_s);
    }

    void arrowsOfTheNumberPadChangeNothing_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("4") << Qt::Key_Left;
        QTest::newRow("6") << Qt::Key_Right;
        QTest::newRow("8") << Qt::Key_Up;
        QTest::newRow("2") << Qt::Key_Down;
        QTest::newRow("1") << Qt::Key_End;
        QTest::newRow("5") << Qt::Key_Clear;
    }
    void arrowsOfTheNumberPadChangeNothing()
    {
        QFETCH(const Qt::Key, key);
        focus(u"type-sale"_s);
        pressKey(window(), key, kPause, Qt::KeypadModifier);
        QCOMPARE(focused(), u"type-sale"_s);
        QVERIFY(textOf(window(), u"chargeNoticeText"_s).startsWith(u"Num Lock is off"));
        typeInto(window(), u"500"_s);
        QCOMPARE(button(), u"Charge €5.00"_s);
        QCOMPARE(textOf(window(), u"chargeNoticeText"_s), QString());
    }

    void theAmountHasTheFocusAfterATap_data()
    {
        QTest::addColumn<QString>("control");
        QTest::newRow("a segment") << u"type-refund"_s;
        QTest::newRow("the selected segment") << u"type-sale"_s;
        QTest::newRow("Charge in the rail") << u"railCharge"_s;
    }
    void theAmountHasTheFocusAfterATap()
    {
        QFETCH(const QString, control);
        focus(u"type-preauth"_s);
        pressKey(window(), Qt::Key_Shift, kPause);
        QVERIFY(click(window(), control));
        QTRY_COMPARE(focused(), u"amount"_s);
    }

    void f1FocusesTheAmount()
    {
        focus(u"key5"_s);
        pressKey(window(), Qt::Key_F1);
        QTRY_COMPARE(focused(), u"amount"_s);
    }

    void digitsReachTheAmountFromAnyControl_data()
    {
        QTest::addColumn<QString>("control");
        QTest::newRow("a digit") << u"key5"_s;
        QTest::newRow("a segment") << u"type-sale"_s;
        QTest::newRow("the rail") << u"railSettings"_s;
        QTest::newRow("the chip") << u"terminalChip"_s;
    }
    void digitsReachTheAmountFromAnyControl()
    {
        QFETCH(const QString, control);
        focus(control);
        typeInto(window(), u"12"_s);
        QCOMPARE(button(), u"Charge €0.12"_s);
        QCOMPARE(focused(), u"amount"_s);
    }

    void digitsForTheReferenceStayThere()
    {
        focus(u"reference"_s);
        typeInto(window(), u"42"_s);
        QCOMPARE(visible<QLineEdit>(window(), u"reference"_s)->text(), u"42"_s);
        QVERIFY(!visible(window(), u"chargeButton"_s)->isEnabled());
    }

    void aScannerChargesNothing_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("milliseconds");
        for (const int milliseconds : {8, 30, 45, 60, 80}) {
            QTest::addRow("Enter, %d ms", milliseconds) << u"1234\r"_s << milliseconds;
            QTest::addRow("Tab, %d ms", milliseconds) << u"1234\t"_s << milliseconds;
            QTest::addRow("Enter twice, %d ms", milliseconds) << u"123\r\r"_s << milliseconds;
        }
    }
    void aScannerChargesNothing()
    {
        QFETCH(const QString, code);
        QFETCH(const int, milliseconds);
        scan(window(), code, milliseconds);
        QCOMPARE(m_shop->page(), u"chargeScreen"_s);
        QVERIFY(textOf(window(), u"chargeNoticeText"_s).contains(u"barcode scan"));
        QVERIFY(!visible(window(), u"chargeButton"_s)->isEnabled());
        QVERIFY(!hasCharged());
        QCOMPARE(focused(), u"amount"_s);
    }

    void nothingIsChargedAfterABurstUntilAPersonHasTyped()
    {
        scan(window(), u"123"_s, 20);
        pressKey(window(), Qt::Key_Return, kPause);
        QCOMPARE(m_shop->page(), u"chargeScreen"_s);
        QVERIFY(!hasCharged());
        typeInto(window(), u"1250"_s);
        QVERIFY(pressUntilGone(window(), Qt::Key_Return, u"chargeScreen"_s));
        QTRY_VERIFY(hasCharged());
        QCOMPARE(m_shop->newest().amount.minor(), 1250);
    }

    void aCodeForTheReferenceChargesNothingAndKeepsTheAmount()
    {
        typeInto(window(), u"1250"_s);
        focus(u"reference"_s);
        scan(window(), u"INV-42\r\r"_s, 20);
        QCOMPARE(visible<QLineEdit>(window(), u"reference"_s)->text(), u"INV-42"_s);
        QCOMPARE(m_shop->page(), u"chargeScreen"_s);
        QCOMPARE(button(), u"Charge €12.50"_s);
        QVERIFY(!hasCharged());
    }

    void theScannedCodeIsOfferedAsTheReference()
    {
        scan(window(), u"4006381333931\r"_s, 20);
        QCOMPARE(textOf(window(), u"useCodeButton"_s), u"Use 4006381333931 as the reference"_s);
        QVERIFY(clickUntilGone(window(), u"useCodeButton"_s));
        QCOMPARE(visible<QLineEdit>(window(), u"reference"_s)->text(), u"4006381333931"_s);
        QCOMPARE(focused(), u"amount"_s);
    }

    void aCardNumberIsNotOffered()
    {
        scan(window(), u"4111111111111111\r"_s, 20);
        QVERIFY(textOf(window(), u"chargeNoticeText"_s).contains(u"barcode scan"));
        QVERIFY(visible(window(), u"useCodeButton"_s) == nullptr);
    }

    void enterOnADigitTypesIt()
    {
        focus(u"key5"_s);
        pressKey(window(), Qt::Key_Return, kPause);
        pressKey(window(), Qt::Key_Enter, kPause, Qt::KeypadModifier);
        QCOMPARE(button(), u"Charge €0.55"_s);
        QVERIFY(!hasCharged());
    }

    void enterOnASegmentChoosesIt()
    {
        typeInto(window(), u"1250"_s);
        focus(u"type-refund"_s);
        pressKey(window(), Qt::Key_Return, kPause);
        QCOMPARE(button(), u"Refund €12.50"_s);
        pressKey(window(), Qt::Key_Return, kPause);
        QCOMPARE(m_shop->page(), u"chargeScreen"_s);
        QVERIFY(!hasCharged());
    }

    void enterInTheRailOpensThatScreen()
    {
        typeInto(window(), u"1250"_s);
        focus(u"railSettings"_s);
        pressKey(window(), Qt::Key_Return, kPause);
        QTRY_COMPARE(m_shop->page(), u"settingsScreen"_s);
        QVERIFY(!hasCharged());
    }

    void everySegmentIsInTheTabOrder()
    {
        QStringList passed;
        for (int press = 0; press < 40 && !passed.contains(focused()); ++press) {
            passed << focused();
            pressKey(window(), Qt::Key_Tab, 5);
        }
        for (const auto &segment : {u"type-sale"_s, u"type-refund"_s, u"type-preauth"_s})
            QVERIFY2(passed.contains(segment), qPrintable(passed.join(u' ')));
    }
};

QTEST_MAIN(ChargeKeysTest)
#include "chargekeystest.moc"
