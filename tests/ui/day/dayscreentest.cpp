#include "ui/day/dayscreen.h"
#include "core/control/daytotalscontroller.h"
#include "tests/support/system/patience.h"
#include "tests/support/till/counter.h"
#include "ui/look/scale.h"
#include "ui/look/theme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QLoggingCategory>
#include <QPushButton>
#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;

/// A person counts a day and closes it, with the keyboard alone.
class DayScreenTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void aPaymentAppearsByItself();
    void theDayIsClosedByKeyboard();
    void enterClosesNothing();
    void escapeGoesBack();
    void whatIsNotKnownNeedsASupervisor();
    void theTerminalsTotalsAreShown();

private:
    [[nodiscard]] TillFixture &till() { return m_counter->till(); }
    template <typename T>
    [[nodiscard]] T *find(const QString &name) const
    {
        return m_screen->findChild<T *>(name);
    }
    [[nodiscard]] QString text(const QString &name) const
    {
        const auto *label = find<QLabel>(name);
        return label == nullptr ? QString() : label->text();
    }
    [[nodiscard]] bool shows(const QString &total) const;
    /// Tabs from control to control until \a name has the focus, and presses it.
    [[nodiscard]] bool pressByKeyboard(const QString &name);
    [[nodiscard]] std::optional<DayClose> lastClose();

    std::unique_ptr<Counter> m_counter;
    std::unique_ptr<BackgroundCheck> m_background;
    std::unique_ptr<DayTotalsController> m_controller;
    std::unique_ptr<DayScreen> m_screen;
};

void DayScreenTest::initTestCase()
{
    QLoggingCategory::setFilterRules(u"tillside.*=false"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::Ireland));
    applyTheme(*qApp, ThemeName::Light, {});
}

void DayScreenTest::init()
{
    m_counter = std::make_unique<Counter>(CounterOptions{.dialect = DialectId::LocalLink});
    till().charge(PaymentType::Sale, 1000);
    m_background = std::make_unique<BackgroundCheck>(till().payments());
    m_controller = std::make_unique<DayTotalsController>(till().payments(), *m_background);
    m_screen = std::make_unique<DayScreen>(*m_controller, nullptr);
    m_screen->resize(1024, 768);
    m_screen->show();
    m_screen->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_screen.get(), kTestPatience));
    QTRY_VERIFY(shows(u"€10.00"_s));
}

void DayScreenTest::cleanup()
{
    m_screen.reset();
    m_controller.reset();
    m_background.reset();
    m_counter.reset();
}

bool DayScreenTest::shows(const QString &total) const
{
    return text(u"dayTotal"_s) == total;
}

bool DayScreenTest::pressByKeyboard(const QString &name)
{
    constexpr int kMost = 40;
    for (int i = 0; i < kMost; ++i) {
        const QWidget *focused = QApplication::focusWidget();
        if (focused != nullptr && focused->objectName() == name) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
            return true;
        }
        QTest::keyClick(m_screen.get(), Qt::Key_Tab);
    }
    return false;
}

std::optional<DayClose> DayScreenTest::lastClose()
{
    return TillFixture::answerOf(
               till().payments().journal.run([](Journal &j) { return readOpenDay(j); }))
        .value()
        .lastClose;
}

void DayScreenTest::aPaymentAppearsByItself()
{
    till().charge(PaymentType::Sale, 200);
    QTRY_VERIFY(shows(u"€12.00"_s));
    QCOMPARE(text(u"dayValueCharged"_s), u"€12.00"_s);
}

void DayScreenTest::theDayIsClosedByKeyboard()
{
    QVERIFY(pressByKeyboard(u"dayCloseButton"_s));
    QVERIFY(find<QWidget>(u"closeForm"_s) != nullptr);
    QVERIFY(!find<QPushButton>(u"closeDayConfirmButton"_s)->isEnabled());
    find<QLineEdit>(u"closeDayBy"_s)->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), u"Ann"_s);
    QVERIFY(pressByKeyboard(u"closeDayConfirmButton"_s));
    QTRY_VERIFY(text(u"dayNewsHeading"_s) == u"The day is closed"_s);
    QCOMPARE(lastClose()->by, u"Ann"_s);
    QTRY_VERIFY(find<QWidget>(u"dayTable"_s) == nullptr); // The next day is empty.
}

void DayScreenTest::enterClosesNothing()
{
    QVERIFY(pressByKeyboard(u"dayCloseButton"_s));
    find<QLineEdit>(u"closeDayBy"_s)->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), u"Ann"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(m_controller->state(), DayTotalsController::State::AsksToClose);
    QVERIFY(!lastClose());
}

void DayScreenTest::escapeGoesBack()
{
    QVERIFY(pressByKeyboard(u"dayCloseButton"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(m_controller->state(), DayTotalsController::State::Idle);
    QVERIFY(!lastClose());
}

void DayScreenTest::whatIsNotKnownNeedsASupervisor()
{
    const PaymentRecord lost = m_counter->loseASale();
    QTRY_VERIFY(text(u"dayDoubtHeading"_s).contains(u"€12.50"_s));
    QVERIFY(shows(u"€10.00"_s));
    QVERIFY(text(u"dayInDoubt"_s).contains(lost.id.text()));
    QVERIFY(pressByKeyboard(u"dayCloseButton"_s));
    find<QLineEdit>(u"closeDayBy"_s)->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), u"Ann"_s);
    QVERIFY(!find<QPushButton>(u"closeDayConfirmButton"_s)->isEnabled());
    find<QLineEdit>(u"closeDaySupervisor"_s)->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), u"Sue"_s);
    QVERIFY(pressByKeyboard(u"closeDayConfirmButton"_s));
    QTRY_VERIFY(lastClose().has_value());
    QCOMPARE(lastClose()->supervisor, u"Sue"_s);
}

void DayScreenTest::theTerminalsTotalsAreShown()
{
    QVERIFY(pressByKeyboard(u"dayAskButton"_s));
    QTRY_VERIFY(text(u"dayReports"_s).contains(u"the same as"_s));
}

QTEST_MAIN(DayScreenTest)
#include "dayscreentest.moc"
