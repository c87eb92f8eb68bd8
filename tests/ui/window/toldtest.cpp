#include "tests/support/system/patience.h"
#include "tests/support/till/cashier.h"
#include "tests/support/till/paymentdrive.h"
#include "tests/support/till/presses.h"
#include "tests/support/till/windowfixture.h"

#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = kTestPatience;

} // namespace

/// What counts as told in the window: an outcome that was on the screen, and that a person left.
class ToldTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<WindowFixture> m_shop;

    [[nodiscard]] QWidget *window() { return m_shop->window(); }
    [[nodiscard]] sim::SimulatedTerminal &terminal() { return m_shop->terminal(); }
    [[nodiscard]] QString word() { return textOf(window(), u"outcomeWord"_s); }
    [[nodiscard]] bool isTold(const PaymentRecord &payment)
    {
        return m_shop->till().payment(payment.id).toldAt.has_value();
    }

    /// A sale of another program on the same folder, which is killed before it says a word.
    PaymentRecord sellElsewhere(qint64 minor)
    {
        PaymentDrive drive(m_shop->till().payments(),
                           m_shop->till().intent(PaymentType::Sale, minor));
        const bool isAtCard = drive.waitUntil(
            [&] { return terminal().running() != nullptr && !drive.isPosting(); });
        if (!isAtCard)
            qFatal("a sale did not come to the card");
        terminal().tapCard();
        if (!drive.waitUntilOver())
            qFatal("a sale did not end");
        return m_shop->till().payment(drive.payment().id);
    }

    void openAgain()
    {
        m_shop->restart();
        QVERIFY(QTest::qWaitForWindowActive(window(), kTestPatience));
    }

private slots:
    void init()
    {
        m_shop = std::make_unique<WindowFixture>();
        QVERIFY(m_shop->open());
    }
    void cleanup() { m_shop.reset(); }

    void anOutcomeIsToldWhenAPersonLeavesIt_data()
    {
        QTest::addColumn<QString>("way");
        for (const char *way : {"newSaleButton", "voidButton", "F3", "Enter", "F1"})
            QTest::newRow(way) << QString(QLatin1StringView(way));
    }
    void anOutcomeIsToldWhenAPersonLeavesIt()
    {
        QFETCH(const QString, way);
        QVERIFY(pay(*m_shop, u"1250"_s));
        const PaymentRecord payment = m_shop->newest();
        QVERIFY(!isTold(payment)); // It may be the customer's back that is looked at.
        if (way == "Enter"_L1)
            QVERIFY(pressUntilGone(window(), Qt::Key_Return, u"outcomeScreen"_s));
        else if (way == "F1"_L1)
            pressKey(window(), Qt::Key_F1);
        else if (way == "F3"_L1)
            pressKey(window(), Qt::Key_F3);
        else
            QVERIFY(clickUntilGone(window(), way));
        QTRY_VERIFY(isTold(payment));
        QCOMPARE(m_shop->till().codes(payment.id).last(), u"told"_s);
    }

    void anOutcomeBehindAnotherPageIsNotTold()
    {
        QVERIFY(begin(*m_shop, u"1250"_s));
        pressKey(window(), Qt::Key_F4);
        terminal().tapCard();
        QTRY_VERIFY_WITH_TIMEOUT(textOf(window(), u"paymentInBar"_s).contains(u"Approved"),
                                 kPatience);
        pressKey(window(), Qt::Key_F1);
        pressKey(window(), Qt::Key_F3);
        const PaymentRecord payment = m_shop->newest();
        QVERIFY(!isTold(payment));
        pressKey(window(), Qt::Key_F1);
        QVERIFY(charge(*m_shop, u"1250"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_shop->page(), u"questionPage"_s, kPatience);
        QVERIFY(!isTold(payment));
        pressKey(window(), Qt::Key_Shift, 500);
        QVERIFY(click(window(), u"questionYes"_s));
        QTRY_VERIFY(isTold(payment)); // The person who answers knows of it.
        QTRY_COMPARE_WITH_TIMEOUT(terminal().counters().posts, 2, kPatience);
    }

    void whatWasNotLeftBeforeTheTillStoppedIsShownFirst()
    {
        QVERIFY(pay(*m_shop, u"1250"_s));
        const PaymentRecord payment = m_shop->newest();
        openAgain();
        QTRY_COMPARE_WITH_TIMEOUT(m_shop->page(), u"meanwhilePage"_s, kPatience);
        QVERIFY(textOf(window(), u"meanwhileType"_s).contains(u"While the till was closed"));
        QCOMPARE(textOf(window(), u"meanwhileWord"_s), u"Approved"_s);
        // What a person types as the till opens is not meant for this page.
        pressKey(window(), Qt::Key_Return, 500);
        pressKey(window(), Qt::Key_Escape);
        pressKey(window(), Qt::Key_F3);
        QCOMPARE(m_shop->page(), u"meanwhilePage"_s);
        QVERIFY(!isTold(payment));
        QVERIFY(clickUntilGone(window(), u"meanwhileButton"_s));
        QCOMPARE(m_shop->page(), u"chargeScreen"_s);
        QTRY_VERIFY(isTold(payment));
        openAgain();
        QTRY_COMPARE(m_shop->page(), u"chargeScreen"_s);
    }

    void severalAreShownOneAfterTheOtherTheNewestLast()
    {
        const PaymentRecord first = sellElsewhere(1100);
        const PaymentRecord second = sellElsewhere(2200);
        openAgain();
        QTRY_COMPARE_WITH_TIMEOUT(m_shop->page(), u"meanwhilePage"_s, kPatience);
        QTRY_VERIFY(textOf(window(), u"meanwhileReference"_s).contains(first.id.text()));
        QTRY_VERIFY(click(window(), u"meanwhileButton"_s)
                    && textOf(window(), u"meanwhileReference"_s).contains(second.id.text()));
        QTRY_VERIFY(isTold(first) && !isTold(second));
        QVERIFY(clickUntilGone(window(), u"meanwhileButton"_s));
        QTRY_VERIFY(isTold(second));
        QCOMPARE(m_shop->page(), u"chargeScreen"_s);
    }

    void whatTheFirstRoundFindsOutIsShownToo()
    {
        QVERIFY(begin(*m_shop, u"1250"_s));
        terminal().loseConnection(true);
        QTRY_COMPARE_WITH_TIMEOUT(word(), u"Not known yet"_s, kPatience);
        terminal().cancelAtTerminal();
        terminal().loseConnection(false);
        openAgain();
        QTRY_COMPARE_WITH_TIMEOUT(m_shop->page(), u"meanwhilePage"_s, kPatience);
        QCOMPARE(textOf(window(), u"meanwhileWord"_s), u"Cancelled"_s);
        QVERIFY(clickUntilGone(window(), u"meanwhileButton"_s));
        QTRY_VERIFY(isTold(m_shop->newest()));
    }

    void theSameSaleOfAnotherFaceAsksHere()
    {
        const PaymentRecord there = sellElsewhere(1250);
        QVERIFY(charge(*m_shop, u"1250"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_shop->page(), u"questionPage"_s, kPatience);
        QVERIFY(textOf(window(), u"questionTitle"_s).contains(u"was approved"));
        QCOMPARE(terminal().counters().posts, 1);
        QVERIFY(!isTold(there));
    }

    void theListToCheckTellsWhatItShows()
    {
        QVERIFY(begin(*m_shop, u"1250"_s));
        terminal().loseConnection(true);
        QTRY_COMPARE_WITH_TIMEOUT(word(), u"Not known yet"_s, kPatience);
        terminal().tapCard();
        pressKey(window(), Qt::Key_F5);
        QTRY_COMPARE(textOf(window(), u"detailsWord"_s), u"Not known yet"_s);
        terminal().loseConnection(false);
        QTRY_COMPARE_WITH_TIMEOUT(textOf(window(), u"detailsWord"_s), u"Approved"_s, kPatience);
        pressKey(window(), Qt::Key_Shift, 500); // It is painted by then.
        QVERIFY(!isTold(m_shop->newest()));
        pressKey(window(), Qt::Key_F1);
        QTRY_VERIFY(isTold(m_shop->newest()));
    }

    void theListToCheckSaysNothingOfWhatRuns()
    {
        QVERIFY(begin(*m_shop, u"1250"_s));
        pressKey(window(), Qt::Key_F5);
        QTRY_VERIFY(!textOf(window(), u"checkEmptyText"_s).isEmpty());
        QVERIFY(!textOf(window(), u"checkEmptyText"_s).contains(u"known"));
    }

    void theQuestionNamesTheOtherTerminal()
    {
        QVERIFY(begin(*m_shop, u"1250"_s));
        terminal().loseConnection(true);
        QTRY_COMPARE_WITH_TIMEOUT(word(), u"Not known yet"_s, kPatience);
        sim::TerminalOptions options = WindowFixture::manualTerminal();
        options.serial = u"1850099999"_s;
        sim::SimulatedTerminal bar(options);
        QVERIFY(bar.listen());
        QVERIFY(m_shop->till().pair(TillFixture::requestFor(bar, UtiMode::Theirs, u"Bar"_s)));
        TillSettings settings = m_shop->settings().current();
        settings.terminal = m_shop->till().terminal().id;
        m_shop->settings().change(settings);
        openAgain();
        QTRY_VERIFY_WITH_TIMEOUT(textOf(window(), u"terminalChip"_s).contains(u"Bar"), kPatience);
        QVERIFY(charge(*m_shop, u"1250"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_shop->page(), u"questionPage"_s, kPatience);
        const QString lead = textOf(window(), u"questionLead"_s);
        QVERIFY2(lead.contains(u"“Counter”") && lead.contains(u"12.50"), qPrintable(lead));
        QCOMPARE(bar.counters().posts, 0);
        pressKey(window(), Qt::Key_Shift, 500);
        QVERIFY(click(window(), u"questionYes"_s));
        QTRY_COMPARE_WITH_TIMEOUT(bar.counters().posts, 1, kPatience);
        m_shop->restart(); // Before its terminal goes.
    }
};

QTEST_MAIN(ToldTest)
#include "toldtest.moc"
