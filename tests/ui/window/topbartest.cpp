#include "ui/window/topbar.h"

#include "ui/look/scale.h"
#include "ui/look/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace tillside;
using namespace Qt::StringLiterals;

namespace {

constexpr int kNarrowest = 800;

std::unique_ptr<TopBar> barOf(const QString &payment)
{
    TopBarView view;
    view.tillName = u"Till 1"_s;
    view.terminal = u"Counter"_s;
    view.terminalWord = u"Not answering"_s;
    view.payment = payment;
    view.toCheck = 2;
    auto bar = std::make_unique<TopBar>(nullptr);
    bar->show(view);
    return bar;
}

/// Lays it out as in a window \a width pixels wide.
void layOut(TopBar &bar, int width)
{
    bar.resize(width, bar.heightForWidth(width));
    bar.QWidget::show();
    QCoreApplication::sendPostedEvents();
}

QRect placeOf(const TopBar &bar, const QString &name)
{
    const auto *item = bar.findChild<QWidget *>(name);
    return {item->mapTo(&bar, QPoint()), item->size()};
}

const QStringList kNames{u"tillNameInBar"_s, u"paymentInBar"_s, u"toCheckBadge"_s,
                         u"terminalChip"_s};

} // namespace

/// No word of the bar is cut short in any window.
class TopBarTest final : public QObject {
    Q_OBJECT

private slots:
    void cleanup();
    void nothingIsCutShort_data();
    void nothingIsCutShort();
    void whereThereIsRoomItIsOneLine();
    void aLongerWordGetsItsRoom();
    void itIsMirroredFromRightToLeft();
    void theShopIsTheFirstToGo();
    void aboveAPaymentItLeadsBack();
};

void TopBarTest::cleanup()
{
    qApp->setLayoutDirection(Qt::LeftToRight);
    applyTheme(*qApp, ThemeName::Light, {});
}

void TopBarTest::nothingIsCutShort_data()
{
    QTest::addColumn<int>("percent");
    for (const int percent : {100, 150, 200})
        QTest::addRow("%d %%", percent) << percent;
}

void TopBarTest::nothingIsCutShort()
{
    QFETCH(const int, percent);
    applyTheme(*qApp, ThemeName::Light, {.textPercent = percent});
    const auto bar = barOf(u"Pre-authorisation €1,212.50 · Not known yet"_s);
    QVERIFY2(bar->minimumSizeHint().width() <= kNarrowest,
             qPrintable(QString::number(bar->minimumSizeHint().width())));
    layOut(*bar, kNarrowest);
    for (const QString &name : kNames) {
        const QRect place = placeOf(*bar, name);
        QVERIFY(bar->rect().contains(place));
        QVERIFY(place.width() >= bar->findChild<QWidget *>(name)->sizeHint().width());
        for (const QString &other : kNames)
            QVERIFY(other == name || !placeOf(*bar, other).intersects(place));
    }
}

void TopBarTest::whereThereIsRoomItIsOneLine()
{
    const auto bar = barOf(u"Refund €12.50 · Refunded"_s);
    layOut(*bar, 1920);
    for (const QString &name : kNames)
        QVERIFY(std::abs(placeOf(*bar, name).center().y() - bar->rect().center().y()) <= 1);
    QVERIFY(placeOf(*bar, u"tillNameInBar"_s).left() < 100);
    QVERIFY(placeOf(*bar, u"terminalChip"_s).right() > 1820);
}

void TopBarTest::aLongerWordGetsItsRoom()
{
    const auto bar = barOf({});
    layOut(*bar, 1024);
    TopBarView view{.tillName = u"Till 1"_s, .terminal = u"Counter"_s, .terminalWord = u"Ready"_s};
    bar->show(view);
    QCoreApplication::sendPostedEvents();
    view.terminalWord = u"Not answering"_s;
    bar->show(view);
    QCoreApplication::sendPostedEvents();
    const auto *chip = bar->findChild<QWidget *>(u"terminalChip"_s);
    QCOMPARE(chip->width(), chip->sizeHint().width());
    QVERIFY(bar->rect().contains(placeOf(*bar, u"terminalChip"_s)));
}

void TopBarTest::itIsMirroredFromRightToLeft()
{
    qApp->setLayoutDirection(Qt::RightToLeft);
    const auto bar = barOf(u"Refund €12.50 · Refunded"_s);
    layOut(*bar, 1920);
    QVERIFY(placeOf(*bar, u"tillNameInBar"_s).right() > 1820);
    QVERIFY(placeOf(*bar, u"terminalChip"_s).left() < 100);
}

void TopBarTest::theShopIsTheFirstToGo()
{
    TopBarView view{.tillName = u"Till 1"_s,
                    .shopName = u"Mill Street Bakery"_s,
                    .terminal = u"Counter"_s,
                    .terminalWord = u"Ready"_s};
    TopBar bar(nullptr);
    bar.show(view);
    layOut(bar, 1366);
    const auto *shop = bar.findChild<QLabel *>(u"shopNameInBar"_s);
    QVERIFY(shop->isVisible());
    QVERIFY(placeOf(bar, u"shopNameInBar"_s).left() > placeOf(bar, u"tillNameInBar"_s).right());
    view.payment = u"Pre-authorisation €1,212.50 · Not known yet"_s;
    view.toCheck = 2;
    bar.show(view);
    layOut(bar, kNarrowest);
    QVERIFY(!shop->isVisible());
    QVERIFY(placeOf(bar, u"tillNameInBar"_s).width() > 0);
    view.payment.clear();
    bar.show(view);
    layOut(bar, 1366);
    QVERIFY(shop->isVisible());
    view.shopName.clear();
    bar.show(view);
    QVERIFY(!shop->isVisible());
}

void TopBarTest::aboveAPaymentItLeadsBack()
{
    TopBarView view{.tillName = u"Till 1"_s, .terminal = u"Counter"_s, .terminalWord = u"Busy"_s};
    TopBar bar(nullptr);
    bar.show(view);
    layOut(bar, 1366);
    auto *back = bar.findChild<QPushButton *>(u"backToTillButton"_s);
    QVERIFY(!back->isVisible());
    view.isPaymentBelow = true;
    bar.show(view);
    QVERIFY(back->isVisible());
    QVERIFY(!bar.findChild<QLabel *>(u"tillNameInBar"_s)->isVisible());
    QCOMPARE(back->text(), u"Back to the till, the payment goes on"_s);
    QSignalSpy pressed(&bar, &TopBar::backPressed);
    QTest::mouseClick(back, Qt::LeftButton);
    QCOMPARE(pressed.count(), 1);
}

QTEST_MAIN(TopBarTest)
#include "topbartest.moc"
