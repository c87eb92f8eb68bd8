#include "ui/look/fittingrow.h"

#include "ui/look/controls.h"
#include "ui/look/scale.h"
#include "ui/look/theme.h"
#include "ui/look/wrappingbutton.h"

#include <QApplication>
#include <QFontMetrics>
#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;

/// Words are never cut: they break first, and then their buttons go below each other.
class FittingRowTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, ThemeName::Light, {}); }

    void aButtonAsksForLessRoomWhenItsWordsCanBreak()
    {
        const WrappingButton button(u"Von Hand klären"_s, u"settle"_s, nullptr);
        const QFontMetrics metrics = button.fontMetrics();
        const int saved = button.sizeHint().width() - button.minimumSizeHint().width();
        const int oneLine = metrics.horizontalAdvance(u"Von Hand klären"_s);
        QVERIFY(qAbs(saved - (oneLine - metrics.horizontalAdvance(u"Von Hand"_s))) <= 2);
        QCOMPARE(button.minimumSizeHint().height(), button.sizeHint().height());
        QVERIFY(button.sizeHint().height() >= 2 * metrics.height());
    }

    void whatFitsStaysSideBySide_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<bool>("isBeside");
        QTest::newRow("wide") << 600 << true;
        QTest::newRow("just wide enough") << 210 << true;
        QTest::newRow("narrow") << 209 << false;
    }
    void whatFitsStaysSideBySide()
    {
        QFETCH(const int, width);
        QFETCH(const bool, isBeside);
        QWidget page;
        const auto [first, second] = twoIn(page, 1, 1);
        page.resize(width, 200);
        page.show();
        QCOMPARE(first->y() == second->y(), isBeside);
        QCOMPARE(first->width() == width, !isBeside);
        QCOMPARE(page.layout()->heightForWidth(width), isBeside ? 40 : 90);
    }

    void theOneWithAStretchGetsTheRest()
    {
        QWidget page;
        const auto [first, second] = twoIn(page, 1, 0);
        page.resize(600, 40);
        page.show();
        QCOMPARE(second->width(), 100);
        QCOMPARE(first->width(), 490);
    }

    void fromRightToLeftTheFirstIsOnTheRight()
    {
        QWidget page;
        page.setLayoutDirection(Qt::RightToLeft);
        const auto [first, second] = twoIn(page, 1, 1);
        page.resize(600, 40);
        page.show();
        QVERIFY(first->x() > second->x());
    }

private:
    static std::pair<QWidget *, QWidget *> twoIn(QWidget &page, int stretch, int otherStretch)
    {
        auto *row = new FittingRow(&page);
        row->setSpacing(10);
        std::pair<QWidget *, QWidget *> two{new QWidget(&page), new QWidget(&page)};
        for (QWidget *each : {two.first, two.second}) {
            each->setMinimumWidth(100);
            each->setFixedHeight(40);
        }
        row->add(two.first, stretch);
        row->add(two.second, otherStretch);
        return two;
    }
};

QTEST_MAIN(FittingRowTest)
#include "fittingrowtest.moc"
