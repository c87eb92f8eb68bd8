#include "tests/support/system/patience.h"
#include "tests/support/till/presses.h"
#include "tests/support/till/windowfixture.h"
#include "ui/look/scale.h"

#include <QLineEdit>
#include <QScreen>

using namespace tillside;
using namespace Qt::StringLiterals;

/// What is around the screens: the window, its size and its name, the rail.
class FrameTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { m_shop = std::make_unique<WindowFixture>(); }
    void cleanup() { m_shop.reset(); }

    void theWindowOpensNoLargerThanTheScreen()
    {
        const MainWindow window(ControlContext{.payments = m_shop->till().payments(),
                                               .pairings = m_shop->till().pairings(),
                                               .settings = m_shop->settings(),
                                               .isTraining = false});
        const QSize room = window.screen()->availableGeometry().size();
        QVERIFY(room.width() < 1024); // Or the test would show nothing.
        QVERIFY(window.width() < room.width());
        QVERIFY(window.height() < room.height());
        QVERIFY(window.minimumWidth() <= window.width());
    }

    void everythingGrowsOnceTheSizeRests()
    {
        QVERIFY(m_shop->open());
        QTRY_COMPARE(scale().perMille, 1000);
        m_shop->window()->resize(1920, 1080);
        QCOMPARE(scale().perMille, 1000);
        QTRY_COMPARE(scale().perMille, Scale::perMilleFor({1920, 1080}));
    }

    void whatWasTypedSurvivesAnotherSize()
    {
        QVERIFY(m_shop->open());
        QTRY_COMPARE(m_shop->page(), u"chargeScreen"_s);
        typeInto(m_shop->window(), u"1250"_s);
        m_shop->window()->resize(1920, 1080);
        QTRY_COMPARE(scale().perMille, Scale::perMilleFor({1920, 1080}));
        QVERIFY(textOf(m_shop->window(), u"chargeButton"_s).contains(u"12.50"_s));
    }

    void aTillWithoutANameIsTheFirst()
    {
        m_shop->openUnpaired();
        QCOMPARE(textOf(m_shop->window(), u"tillNameInBar"_s), u"Till 1"_s);
        QCOMPARE(m_shop->window()->windowTitle(), u"Till 1 – Tillside"_s);
    }

    void aNewTillIsAskedForItsName()
    {
        m_shop->openUnpaired();
        QTRY_COMPARE(m_shop->page(), u"welcomePage"_s);
        auto *name = visible<QLineEdit>(m_shop->window(), u"welcomeTillName"_s);
        QVERIFY(name != nullptr);
        QCOMPARE(name->text(), u"Till 1"_s);
        const auto *page = visible(m_shop->window(), u"welcomePage"_s);
        name->setFocus();
        name->selectAll();
        typeInto(m_shop->window(), u"Bar"_s);
        pressKey(m_shop->window(), Qt::Key_Tab);
        QTRY_COMPARE(m_shop->settings().current().tillName, u"Bar"_s);
        QTRY_COMPARE(textOf(m_shop->window(), u"tillNameInBar"_s), u"Bar"_s);
        QCOMPARE(m_shop->window()->windowTitle(), u"Bar – Tillside"_s);
        // Or the press that leaves the field would be lost.
        QCOMPARE(visible(m_shop->window(), u"welcomePage"_s), page);
    }

    void aPaymentHasNoRailBesideIt()
    {
        QVERIFY(m_shop->open());
        QTRY_COMPARE(m_shop->page(), u"chargeScreen"_s);
        QVERIFY(visible(m_shop->window(), u"rail"_s) != nullptr);
        typeInto(m_shop->window(), u"1250"_s);
        QVERIFY(pressUntilGone(m_shop->window(), Qt::Key_Return, u"chargeScreen"_s));
        QVERIFY(visible(m_shop->window(), u"rail"_s) == nullptr);
        m_shop->terminal().tapCard();
        QTRY_COMPARE_WITH_TIMEOUT(m_shop->page(), u"outcomeScreen"_s, kTestPatience);
        QVERIFY(visible(m_shop->window(), u"rail"_s) == nullptr);
        pressKey(m_shop->window(), Qt::Key_F3);
        QTRY_VERIFY(visible(m_shop->window(), u"rail"_s) != nullptr);
    }

private:
    std::unique_ptr<WindowFixture> m_shop;
};

QTEST_MAIN(FrameTest)
#include "frametest.moc"
