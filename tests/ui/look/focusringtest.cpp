#include "ui/look/focusring.h"

#include "ui/look/scale.h"
#include "ui/look/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QTest>
#include <QVBoxLayout>

using namespace tillside;
using namespace Qt::StringLiterals;

namespace {

/// A window with a button, a field, and a button in an area that scrolls.
class Window final : public QWidget {
public:
    Window()
        : button(new QPushButton(u"Print"_s, this))
        , field(new QLineEdit(this))
        , area(new QScrollArea(this))
        , inside(new QPushButton(u"Void"_s))
        , ring(new FocusRing(this))
    {
        resize(400, 300);
        button->setGeometry(50, 20, 120, 56);
        field->setGeometry(50, 90, 120, 56);
        area->setGeometry(200, 20, 180, 100);
        auto *page = new QWidget;
        page->setFixedSize(160, 400);
        inside->setParent(page);
        inside->setGeometry(20, 300, 100, 56);
        area->setWidget(page);
        show();
        activateWindow();
    }

    QPushButton *button;
    QLineEdit *field;
    QScrollArea *area;
    QPushButton *inside;
    FocusRing *ring;
};

} // namespace

/// The control with the keyboard is always marked, without a change of its own look.
class FocusRingTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, ThemeName::Light, {}); }

    void theRingLiesAroundTheControl()
    {
        Window window;
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.button->setFocus();
        QVERIFY(window.ring->isVisible());
        QCOMPARE(window.ring->geometry(), window.button->geometry().adjusted(-6, -6, 6, 6));
        const QImage image = window.grab().toImage();
        QCOMPARE(image.pixelColor(window.button->x() - 5, window.button->geometry().center().y()),
                 theme().accent());
    }

    void theControlItselfLooksTheSame()
    {
        Window window;
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.field->setFocus();
        const QImage without = window.button->grab().toImage();
        window.button->setFocus();
        QCOMPARE(window.button->grab().toImage(), without);
    }

    void nothingMoves()
    {
        QCOMPARE(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
        QVERIFY(!QApplication::isEffectEnabled(Qt::UI_AnimateCombo));
    }

    void theRingFollowsTheControl()
    {
        Window window;
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.button->setFocus();
        window.button->move(80, 40);
        QCOMPARE(window.ring->pos(), QPoint(74, 34));
        window.button->hide();
        QVERIFY(!window.ring->isVisible());
    }

    void theRingIsNotHiddenByAClick()
    {
        Window window;
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::mouseClick(window.button, Qt::LeftButton);
        QVERIFY(window.ring->isVisible());
        QCOMPARE(window.childAt(window.button->geometry().center()), window.button);
    }

    void aFieldShowsItsOwnEdge()
    {
        Window window;
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.button->setFocus();
        window.field->setFocus();
        QVERIFY(!window.ring->isVisible());
    }

    void theRingScrollsWithItsControl()
    {
        Window window;
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.inside->setFocus();
        window.area->ensureWidgetVisible(window.inside);
        const QRect control(window.inside->mapTo(&window, QPoint()), window.inside->size());
        QVERIFY(window.ring->geometry().contains(control));
        QVERIFY(window.area->geometry().contains(window.ring->geometry()));
    }

    void itCanBeSeenOnAFieldOfColour()
    {
        Window window;
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.button->setProperty("isOnField", true);
        window.button->setFocus();
        const QImage image = window.grab().toImage();
        QCOMPARE(image.pixelColor(window.button->x() - 5, window.button->geometry().center().y()),
                 QColor(Qt::white));
    }
};

QTEST_MAIN(FocusRingTest)
#include "focusringtest.moc"
