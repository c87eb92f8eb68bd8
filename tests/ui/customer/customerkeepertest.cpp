#include "tests/support/paper/scancode.h"
#include "tests/support/system/patience.h"
#include "tests/support/till/cashier.h"
#include "tests/support/till/presses.h"
#include "tests/support/till/windowfixture.h"
#include "ui/customer/customerdisplay.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QScreen>
#include <QTemporaryDir>
#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;

/// The customer's screen beside the real window, on a second monitor.
class CustomerKeeperTest final : public QObject {
    Q_OBJECT

private:
    void want(bool isWanted)
    {
        TillSettings settings = m_shop->settings().current();
        settings.customerDisplay = isWanted;
        settings.shopName = u"Mill Street Bakery"_s;
        m_shop->settings().change(settings);
    }
    [[nodiscard]] static CustomerDisplay *display()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<CustomerDisplay *>(widget))
                return found;
        }
        return nullptr;
    }

    std::unique_ptr<WindowFixture> m_shop;

private slots:
    void init()
    {
        QCOMPARE(QGuiApplication::screens().size(), 2);
        m_shop = std::make_unique<WindowFixture>();
        QVERIFY(m_shop->open());
    }
    void cleanup() { m_shop.reset(); }

    void itIsOnTheOtherScreenAndTakesNoFocus()
    {
        QCOMPARE(display(), nullptr);
        want(true);
        QTRY_VERIFY(display() != nullptr && display()->isVisible());
        QCOMPARE(display()->geometry(), QRect(1366, 0, 1024, 600));
        // The offscreen platform activates each window that is shown, whatever it asks for.
        QVERIFY(display()->windowFlags() & Qt::WindowDoesNotAcceptFocus);
        QVERIFY(display()->windowFlags() & Qt::WindowTransparentForInput);
        QVERIFY(display()->testAttribute(Qt::WA_ShowWithoutActivating));
        QCOMPARE(display()->view().shop, u"Mill Street Bakery"_s);
        want(false);
        QTRY_COMPARE(display(), nullptr);
    }

    void itFollowsASale()
    {
        want(true);
        QTRY_VERIFY(display() != nullptr);
        QVERIFY(begin(*m_shop, u"1250"_s));
        QCOMPARE(display()->view().heading, u"€12.50"_s);
        m_shop->terminal().tapCard();
        QTRY_COMPARE(display()->view().heading, u"Thank you"_s);
        QTRY_VERIFY(!display()->view().forPhone.isEmpty());
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"customer.png"_s);
        QVERIFY(display()->grab().save(file));
        QVERIFY(paper::scanned(file).contains(m_shop->newest().authorisation.toUtf8()));
    }

    void whatIsNotKnownIsNeitherPaidNorNot()
    {
        want(true);
        QTRY_VERIFY(display() != nullptr);
        m_shop->terminal().setScenario(sim::Scenario::parse(u"wrong-amount").value());
        QVERIFY(pay(*m_shop, u"4250"_s, u"Not known yet"_s));
        QTRY_COMPARE(display()->view().heading, u"Please wait"_s);
        QVERIFY(display()->view().forPhone.isEmpty());
    }
};

QTEST_MAIN(CustomerKeeperTest)
#include "customerkeepertest.moc"
