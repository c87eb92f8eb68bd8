#include "app/till/firstpaint.h"
#include "app/till/problemwindow.h"
#include "app/till/program.h"
#include "app/till/terminalmirror.h"
#include "tests/support/system/patience.h"
#include "tests/support/till/simulatortill.h"
#include "ui/training/terminaldock.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace tillside;
using namespace tillside::program;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// How often the terminal's screen is read.
constexpr auto kMirrored = 1s;

} // namespace

/// The windows beside the main one, and how they work together.
class WindowsTest : public QObject {
    Q_OBJECT
private slots:
    void init();

    void theTerminalsScreenFollowsAPayment();
    void aCancelledPaymentIsShownAsSuch();
    void whoWalksAwayDoesNothingMore();
    void theConnectionIsLostAndComesBack();
    void theProblemIsReadAndClosed_data();
    void theProblemIsReadAndClosed();
    void theFirstPaintIsToldOnce();
    void aMinimisedWindowComesToTheFront();

private:
    /// Posts a sale of 12.50. Returns false if it was not accepted.
    [[nodiscard]] bool post() const;
    void press(const char *button) const;
    [[nodiscard]] QString line() const;

    // A new one for each test.
    std::unique_ptr<sim::SimulatedTerminal> m_terminal;
    std::unique_ptr<TerminalDock> m_dock;
    std::unique_ptr<TerminalMirror> m_mirror;
};

void WindowsTest::init()
{
    m_mirror.reset();
    sim::TerminalOptions options;
    options.timing = sim::Timing::manual();
    options.timing.bank = {1s, 1s};
    m_terminal = std::make_unique<sim::SimulatedTerminal>(options);
    QVERIFY(m_terminal->listen());
    m_dock = std::make_unique<TerminalDock>(options.currency, options.decimals);
    m_mirror = std::make_unique<TerminalMirror>(*m_terminal, *m_dock, kMirrored);
    m_dock->show();
}

bool WindowsTest::post() const
{
    RawTill till = tillAt(*m_terminal);
    return statusOf(till.post({{u"transType"_s, u"SALE"_s}, {u"amountTrans"_s, 1250}})) == 200;
}

void WindowsTest::press(const char *button) const
{
    QTest::mouseClick(m_dock->findChild<QPushButton *>(QLatin1StringView(button)), Qt::LeftButton);
}

QString WindowsTest::line() const
{
    return m_dock->findChild<QLabel *>(u"terminalLine"_s)->text();
}

void WindowsTest::theTerminalsScreenFollowsAPayment()
{
    QCOMPARE(line(), u"Ready"_s);
    QVERIFY(post());
    QTRY_COMPARE(line(), u"Present card"_s);
    press("tapCardButton");
    QTRY_COMPARE(line(), u"Authorising"_s);
    QVERIFY(!m_dock->findChild<QPushButton *>(u"tapCardButton"_s)->isEnabled());
    QTRY_COMPARE(line(), u"Transaction approved"_s);
    QTRY_COMPARE(line(), u"Ready"_s);
    QCOMPARE(m_terminal->ledger().charges().size(), 1);
}

void WindowsTest::aCancelledPaymentIsShownAsSuch()
{
    QVERIFY(post());
    QTRY_COMPARE(line(), u"Present card"_s);
    press("terminalCancelButton");
    QTRY_COMPARE(line(), u"Please remove card"_s);
    QCOMPARE(m_terminal->ledger().payments().constFirst().end, sim::End::Cancelled);
}

void WindowsTest::whoWalksAwayDoesNothingMore()
{
    QVERIFY(post());
    QTRY_COMPARE(line(), u"Present card"_s);
    press("walkAwayButton");
    QVERIFY(!m_dock->findChild<QLabel *>(u"terminalHint"_s)->text().isEmpty());
    QVERIFY(!m_dock->findChild<QPushButton *>(u"tapCardButton"_s)->isEnabled());
    QVERIFY(m_terminal->running());
    press("terminalCancelButton"); // The cashier comes and presses the red key.
    QTRY_COMPARE(m_terminal->ledger().payments().constFirst().end, sim::End::Cancelled);
}

void WindowsTest::theConnectionIsLostAndComesBack()
{
    const auto network
        = [this] { return m_dock->findChild<QLabel *>(u"terminalNetwork"_s)->text(); };
    press("connectionButton");
    QCOMPARE(network(), u"Off the network"_s);
    QVERIFY(!post());
    press("connectionButton");
    QCOMPARE(network(), u"On the network"_s);
    QVERIFY(post());
    QTRY_COMPARE(line(), u"Present card"_s);
    press("connectionButton"); // The customer does not notice.
    press("tapCardButton");
    QTRY_COMPARE(m_terminal->ledger().charges().size(), 1);
}

void WindowsTest::theProblemIsReadAndClosed_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("with the button") << Qt::Key_Space;
    QTest::newRow("with Esc") << Qt::Key_Escape;
}

void WindowsTest::theProblemIsReadAndClosed()
{
    QFETCH(const Qt::Key, key);
    m_dock->close();
    ProblemWindow problem(u"It cannot be read."_s);
    QCOMPARE(problem.findChild<QLabel *>(u"problemText"_s)->text(), u"It cannot be read."_s);
    QSignalSpy lastClosed(qApp, &QGuiApplication::lastWindowClosed);
    problem.show();
    QVERIFY(QTest::qWaitForWindowActive(&problem, kTestPatience));
    QTest::keyClick(problem.focusWidget(), key);
    QTRY_COMPARE(lastClosed.size(), 1);
}

void WindowsTest::theFirstPaintIsToldOnce()
{
    QWidget window;
    FirstPaint firstPaint(window);
    QSignalSpy painted(&firstPaint, &FirstPaint::painted);
    QVERIFY(!painted.wait(50));
    window.show();
    QTRY_COMPARE(painted.size(), 1);
    window.repaint();
    window.hide();
    window.show();
    QVERIFY(!painted.wait(50));
    QCOMPARE(painted.size(), 1);
}

void WindowsTest::aMinimisedWindowComesToTheFront()
{
    QWidget window;
    QWidget other;
    window.showMinimized();
    other.show();
    bringToFront(window);
    QVERIFY(QTest::qWaitForWindowActive(&window, kTestPatience));
    QVERIFY(!window.isMinimized());
    window.hide();
    bringToFront(window);
    QVERIFY(window.isVisible());
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    // Only a running application notices that its last window was closed; here it must continue.
    QApplication::setQuitOnLastWindowClosed(false);
    const auto run = [argc, argv] {
        WindowsTest test;
        QApplication::exit(QTest::qExec(&test, argc, argv));
    };
    QMetaObject::invokeMethod(&application, run, Qt::QueuedConnection);
    return QApplication::exec();
}
#include "windowstest.moc"
