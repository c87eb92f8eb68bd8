#include "tests/support/system/patience.h"
#include "tests/support/till/presses.h"
#include "tests/support/till/simulatortill.h"
#include "tests/support/till/windowfixture.h"
#include "ui/look/scale.h"

#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = kTestPatience;

} // namespace

/// What the Charge screen shows around the amount: the type, the state of the terminal, the last
/// payment and the day.
class ChargeScreenTest final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<WindowFixture> m_shop;

    [[nodiscard]] QWidget *window() { return m_shop->window(); }
    [[nodiscard]] QString button() { return textOf(window(), u"chargeButton"_s); }
    [[nodiscard]] QString amount() { return visible(window(), u"amount"_s)->accessibleName(); }
    /// Takes a payment to its end, and leaves its outcome.
    void pay(const QString &segment, const QString &digits, const QString &word)
    {
        pressKey(window(), Qt::Key_Shift, 500);
        QVERIFY(click(window(), segment));
        typeInto(window(), digits);
        QVERIFY(pressUntilGone(window(), Qt::Key_Return, u"chargeScreen"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_shop->terminal().running() != nullptr
                                     && m_shop->terminal().running()->phase
                                         == sim::PaymentPhase::Card,
                                 kPatience);
        m_shop->terminal().tapCard();
        QTRY_COMPARE_WITH_TIMEOUT(textOf(window(), u"outcomeWord"_s), word, kPatience);
        QVERIFY(clickUntilGone(window(), u"newSaleButton"_s));
        QCOMPARE(m_shop->page(), u"chargeScreen"_s);
    }

private slots:
    void init()
    {
        m_shop = std::make_unique<WindowFixture>();
        QVERIFY(m_shop->open());
        QTRY_COMPARE(reasonOf(window()), u"Type an amount"_s);
    }
    void cleanup() { m_shop.reset(); }

    void aRefundIsUnmistakable()
    {
        typeInto(window(), u"500"_s);
        QVERIFY(visible(window(), u"modeBand"_s) == nullptr);
        QVERIFY(click(window(), u"type-refund"_s));
        QCOMPARE(amount(), u"Amount, \u2212€5.00"_s);
        QCOMPARE(button(), u"Refund €5.00"_s);
        QCOMPARE(visible(window(), u"modeBand"_s)->accessibleName(),
                 u"Refund. Money leaves the shop"_s);
        QVERIFY(click(window(), u"type-preauth"_s));
        QCOMPARE(amount(), u"Amount, €5.00"_s);
        QCOMPARE(visible(window(), u"modeBand"_s)->accessibleName(),
                 u"Pre-authorisation. Held on the card, not taken yet"_s);
    }

    void aRefundIsFollowedByASale()
    {
        pay(u"type-refund"_s, u"500"_s, u"Refunded"_s);
        QVERIFY(visible(window(), u"modeBand"_s) == nullptr);
        typeInto(window(), u"500"_s);
        QCOMPARE(button(), u"Charge €5.00"_s);
    }

    void aTerminalThatDoesNotAnswerIsSaidBeforeAnAmountIsTyped()
    {
        QVERIFY(visible(window(), u"chargeBanner"_s) == nullptr);
        m_shop->terminal().loseConnection(true);
        m_shop->restart();
        QTRY_COMPARE_WITH_TIMEOUT(textOf(window(), u"chargeBannerHeading"_s),
                                  u"Counter does not answer"_s, 2 * kPatience);
        typeInto(window(), u"1250"_s);
        QCOMPARE(reasonOf(window()), u"Counter does not answer"_s);
        QVERIFY(!visible(window(), u"chargeButton"_s)->isEnabled());
        QVERIFY(clickUntilGone(window(), u"chargeBannerButton"_s));
        QTRY_COMPARE(m_shop->page(), u"terminalsScreen"_s);
    }

    void theBannerChecksTheConnectionAndTheBarFollows()
    {
        m_shop->terminal().loseConnection(true);
        m_shop->restart();
        QTRY_COMPARE_WITH_TIMEOUT(textOf(window(), u"chargeBannerButton"_s), u"Check connection"_s,
                                  2 * kPatience);
        QVERIFY(clickUntilGone(window(), u"chargeBannerButton"_s));
        QTRY_COMPARE_WITH_TIMEOUT(textOf(window(), u"connectionPortLabel"_s),
                                  u"Port %1 is closed"_s.arg(m_shop->terminal().port()), kPatience);
        QCOMPARE(textOf(window(), u"terminalState"_s), u"Not answering"_s);
        QCOMPARE(textOf(window(), u"terminalChip"_s), u"Counter Not answering"_s);
        m_shop->terminal().loseConnection(false);
        QTRY_VERIFY_WITH_TIMEOUT(click(window(), u"checkAgainButton"_s), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(textOf(window(), u"terminalChip"_s), u"Counter Ready"_s,
                                  kPatience);
        QCOMPARE(textOf(window(), u"terminalState"_s), u"Ready"_s);
    }

    void aTerminalThatAnotherTillUsesIsSaidAndChargeStays()
    {
        sim::TerminalOptions options = WindowFixture::manualTerminal();
        options.dialect = DialectId::LocalLink; // It can say that it is busy.
        m_shop = std::make_unique<WindowFixture>(options);
        QVERIFY(m_shop->open());
        RawTill other = tillAt(m_shop->terminal());
        QCOMPARE(statusOf(other.post({{u"transType"_s, u"SALE"_s}, {u"amountTrans"_s, 1000}})),
                 200);
        m_shop->restart();
        QTRY_COMPARE_WITH_TIMEOUT(textOf(window(), u"chargeBannerHeading"_s), u"Counter is busy"_s,
                                  kPatience);
        QCOMPARE(textOf(window(), u"terminalChip"_s), u"Counter Busy"_s);
        typeInto(window(), u"1250"_s);
        QVERIFY(visible(window(), u"chargeButton"_s)->isEnabled());
        m_shop->terminal().tapCard();
        QTRY_VERIFY_WITH_TIMEOUT(visible(window(), u"chargeBanner"_s) == nullptr, kPatience);
    }

    void theLastSaleAndTheDayAreBelow()
    {
        QVERIFY(visible(window(), u"lastStrip"_s) == nullptr);
        pay(u"type-sale"_s, u"1250"_s, u"Approved"_s);
        QTRY_COMPARE(textOf(window(), u"lastAmount"_s), u"€12.50"_s);
        QVERIFY(textOf(window(), u"lastLine"_s).startsWith(u"Last sale · "));
        QCOMPARE(textOf(window(), u"todaySum"_s), u"€12.50"_s);
        QVERIFY(textOf(window(), u"todayLine"_s).startsWith(u"Today · 1 "));
        pay(u"type-sale"_s, u"1251"_s, u"Declined"_s);
        QTRY_VERIFY(textOf(window(), u"lastLine"_s).startsWith(u"Declined · "));
        QCOMPARE(textOf(window(), u"todaySum"_s), u"€12.50"_s);
        QVERIFY(visible(window(), u"voidLastButton"_s) == nullptr);
    }

    void theDayIsReachedFromItsSumAndFromTheTransactions()
    {
        pay(u"type-sale"_s, u"1250"_s, u"Approved"_s);
        QTRY_COMPARE(textOf(window(), u"todaySum"_s), u"€12.50"_s);
        QVERIFY(clickUntilGone(window(), u"today"_s));
        QCOMPARE(m_shop->page(), u"dayScreen"_s);
        QTRY_COMPARE(textOf(window(), u"dayValueCharged"_s), u"€12.50"_s);
        QVERIFY(clickUntilGone(window(), u"dayBackButton"_s));
        QVERIFY(clickUntilGone(window(), u"dayTotalsButton"_s));
        QCOMPARE(m_shop->page(), u"dayScreen"_s);
    }

    void theDayIsReadAfterAStart()
    {
        pay(u"type-sale"_s, u"1250"_s, u"Approved"_s);
        m_shop->restart();
        QTRY_COMPARE_WITH_TIMEOUT(textOf(window(), u"todaySum"_s), u"€12.50"_s, kPatience);
        QCOMPARE(textOf(window(), u"lastAmount"_s), u"€12.50"_s);
    }

    void theLastSaleIsVoidedFromTheStrip()
    {
        pay(u"type-sale"_s, u"1250"_s, u"Approved"_s);
        QTRY_VERIFY(visible(window(), u"voidLastButton"_s) != nullptr);
        QVERIFY(clickUntilGone(window(), u"voidLastButton"_s));
        QCOMPARE(textOf(window(), u"questionTitle"_s), u"Void €12.50?"_s);
        QVERIFY(clickUntilGone(window(), u"questionNo"_s));
        QCOMPARE(m_shop->page(), u"chargeScreen"_s);
        QCOMPARE(m_shop->terminal().counters().posts, 1);
        QVERIFY(clickUntilGone(window(), u"voidLastButton"_s));
        QVERIFY(clickUntilGone(window(), u"questionYes"_s));
        QTRY_COMPARE_WITH_TIMEOUT(textOf(window(), u"outcomeWord"_s), u"Voided"_s, kPatience);
        QVERIFY(clickUntilGone(window(), u"newSaleButton"_s));
        QTRY_VERIFY(textOf(window(), u"lastLine"_s).startsWith(u"Voided · "));
        QCOMPARE(textOf(window(), u"todaySum"_s), QString());
        QVERIFY(visible(window(), u"voidLastButton"_s) == nullptr);
    }

    /// The last outcome is behind the strip, and is not what the person acted on.
    void aVoidThatIsRefusedFromTheStripStaysOnCharge()
    {
        pay(u"type-sale"_s, u"1250"_s, u"Approved"_s);
        QTRY_VERIFY(visible(window(), u"voidLastButton"_s) != nullptr);
        const auto lock
            = TerminalLock::tryAcquire(m_shop->till().folder(), m_shop->newest().terminal);
        QVERIFY(lock && lock.value());
        QVERIFY(clickUntilGone(window(), u"voidLastButton"_s));
        QVERIFY(clickUntilGone(window(), u"questionYes"_s));
        QTRY_VERIFY(textOf(window(), u"chargeNoticeText"_s).contains(u"using this terminal"));
        QCOMPARE(m_shop->page(), u"chargeScreen"_s);
        QCOMPARE(m_shop->terminal().counters().posts, 1);
    }

    void aPreAuthorisationIsCapturedFromTheStrip()
    {
        pay(u"type-preauth"_s, u"5000"_s, u"Held"_s);
        QTRY_VERIFY(visible(window(), u"captureLastButton"_s) != nullptr);
        QVERIFY(clickUntilGone(window(), u"captureLastButton"_s));
        QCOMPARE(textOf(window(), u"captureYes"_s), u"Capture €50.00"_s);
        pressKey(window(), Qt::Key_Return, 500);
        QCOMPARE(m_shop->page(), u"capturePage"_s);
        QVERIFY(clickUntilGone(window(), u"captureYes"_s));
        QTRY_COMPARE_WITH_TIMEOUT(textOf(window(), u"outcomeWord"_s), u"Captured"_s, kPatience);
        QCOMPARE(m_shop->newest().type, PaymentType::Capture);
        QCOMPARE(m_shop->newest().amount.minor(), 5000);
        QVERIFY(clickUntilGone(window(), u"newSaleButton"_s));
        QTRY_VERIFY(textOf(window(), u"lastLine"_s).startsWith(u"Captured · "));
        QVERIFY(visible(window(), u"captureLastButton"_s) == nullptr);
    }

    void everyPartHasItsPlace_data()
    {
        QTest::addColumn<QSize>("size");
        for (const QSize &size : {QSize(800, 600), QSize(1024, 768), QSize(1366, 768),
                                  QSize(1920, 1080), QSize(2560, 1440)})
            QTest::addRow("%d x %d", size.width(), size.height()) << size;
    }
    /// Two columns at every size; nothing overlaps, and nothing is outside the window.
    void everyPartHasItsPlace()
    {
        QFETCH(const QSize, size);
        pay(u"type-sale"_s, u"1250"_s, u"Approved"_s);
        QTRY_VERIFY(visible(window(), u"lastStrip"_s) != nullptr);
        window()->resize(size);
        QTRY_COMPARE(scale().perMille, Scale::perMilleFor(size));
        pressKey(window(), Qt::Key_Shift, 500);
        QVERIFY(click(window(), u"type-refund"_s));
        typeInto(window(), u"123450"_s);
        pressKey(window(), Qt::Key_Shift, 500);
        const QStringList names{u"type-sale"_s, u"type-refund"_s, u"type-preauth"_s, u"modeBand"_s,
                                u"amount"_s,    u"reference"_s,   u"chargeButton"_s, u"lastStrip"_s,
                                u"key1"_s,      u"key9"_s,        u"key0"_s,         u"key00"_s};
        QList<QRect> places;
        for (const QString &name : names) {
            const QWidget *widget = visible(window(), name);
            QVERIFY2(widget != nullptr, qPrintable(name));
            const QRect place(widget->mapTo(window(), QPoint()), widget->size());
            QVERIFY2(window()->rect().contains(place), qPrintable(name));
            QVERIFY2(place.height() >= 44, qPrintable(name));
            for (const QRect &other : places)
                QVERIFY2(!other.intersects(place), qPrintable(name));
            places << place;
        }
        QVERIFY(places.at(names.indexOf(u"key1"_s)).left()
                > places.at(names.indexOf(u"chargeButton"_s)).right());
    }
};

QTEST_MAIN(ChargeScreenTest)
#include "chargescreentest.moc"
