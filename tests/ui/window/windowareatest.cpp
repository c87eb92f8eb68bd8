#include "ui/window/windowarea.h"

#include <QPushButton>
#include <QTest>

#include <memory>

using namespace tillside;
using namespace Qt::StringLiterals;

/// The pages and, in training, the terminal: beside each other, or one over the other.
class WindowAreaTest final : public QObject {
    Q_OBJECT

private slots:
    void init();

    void withoutTrainingThePagesHaveEverything();
    void theTerminalIsBesideThePages_data();
    void theTerminalIsBesideThePages();
    void inANarrowWindowTheTerminalIsADrawer_data();
    void inANarrowWindowTheTerminalIsADrawer();
    void theDrawerOpensForTheCustomerAndCloses();
    void aDrawerThatAPersonOpenedStays();
    void otherPagesKeepTheTerminal();

private:
    /// Shows an area of \a width pixels with pages, and in training with a terminal.
    void show(int width, bool isTraining = true, Qt::LayoutDirection direction = Qt::LeftToRight);
    [[nodiscard]] QPushButton *button() const
    {
        return m_area->findChild<QPushButton *>(u"terminalDrawerButton"_s);
    }

    std::unique_ptr<WindowArea> m_area;
    QWidget *m_pages = nullptr; ///< Both are owned by the area.
    QWidget *m_terminal = nullptr;
};

namespace {

constexpr int kTerminalWidth = 336;
constexpr int kHeight = 700;

} // namespace

void WindowAreaTest::init()
{
    m_area.reset();
}

void WindowAreaTest::show(int width, bool isTraining, Qt::LayoutDirection direction)
{
    m_area = std::make_unique<WindowArea>(isTraining, nullptr);
    m_area->setLayoutDirection(direction);
    m_area->resize(width, kHeight);
    m_pages = new QWidget;
    m_area->setPages(m_pages);
    if (isTraining) {
        m_terminal = new QWidget;
        m_terminal->setFixedWidth(kTerminalWidth);
        m_area->setTerminal(m_terminal);
    }
    m_area->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_area.get()));
}

void WindowAreaTest::withoutTrainingThePagesHaveEverything()
{
    show(1024, false);
    QCOMPARE(m_pages->geometry(), m_area->rect());
    QVERIFY(button() == nullptr);
}

void WindowAreaTest::theTerminalIsBesideThePages_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void WindowAreaTest::theTerminalIsBesideThePages()
{
    QFETCH(const Qt::LayoutDirection, direction);
    show(1366, true, direction);
    QVERIFY(m_terminal->isVisible());
    QVERIFY(!button()->isVisible());
    QVERIFY(!m_terminal->geometry().intersects(m_pages->geometry()));
    QCOMPARE(m_pages->width() + m_terminal->width(), m_area->width());
    QCOMPARE(m_terminal->x() > m_pages->x(), direction == Qt::LeftToRight);
    QCOMPARE(m_terminal->geometry().bottom(), m_area->rect().bottom());
}

void WindowAreaTest::inANarrowWindowTheTerminalIsADrawer_data()
{
    theTerminalIsBesideThePages_data();
}

void WindowAreaTest::inANarrowWindowTheTerminalIsADrawer()
{
    QFETCH(const Qt::LayoutDirection, direction);
    show(800, true, direction);
    QVERIFY(!m_terminal->isVisible());
    QCOMPARE(m_pages->width(), m_area->width());
    QTest::mouseClick(button(), Qt::LeftButton);
    QVERIFY(m_terminal->isVisible());
    QVERIFY(m_area->rect().contains(m_terminal->geometry()));
    QCOMPARE(m_area->childAt(m_terminal->geometry().center()), m_terminal);
    // It is never above the button that closes it.
    const QRect there(button()->mapTo(m_area.get(), QPoint()), button()->size());
    QVERIFY(!there.intersects(m_terminal->geometry()));
    QTest::mouseClick(button(), Qt::LeftButton);
    QVERIFY(!m_terminal->isVisible());
}

void WindowAreaTest::theDrawerOpensForTheCustomerAndCloses()
{
    show(800);
    m_area->wantTerminal(true);
    QVERIFY(m_terminal->isVisible());
    m_area->wantTerminal(false);
    QVERIFY(!m_terminal->isVisible());
    // A wide window has no drawer.
    m_area->resize(1366, kHeight);
    m_area->wantTerminal(true);
    m_area->wantTerminal(false);
    QVERIFY(m_terminal->isVisible());
}

void WindowAreaTest::aDrawerThatAPersonOpenedStays()
{
    show(800);
    QTest::mouseClick(button(), Qt::LeftButton);
    m_area->wantTerminal(true);
    m_area->wantTerminal(false);
    QVERIFY(m_terminal->isVisible());
}

void WindowAreaTest::otherPagesKeepTheTerminal()
{
    show(1366);
    delete m_pages;
    m_pages = new QWidget;
    m_area->setPages(m_pages);
    QVERIFY(m_terminal->isVisible() && m_pages->isVisible());
    QVERIFY(!m_terminal->geometry().intersects(m_pages->geometry()));
}

QTEST_MAIN(WindowAreaTest)
#include "windowareatest.moc"
