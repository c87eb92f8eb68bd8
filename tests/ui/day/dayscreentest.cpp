#include "ui/day/dayscreen.h"
#include "core/control/daytotalscontroller.h"
#include "core/receipt/textlayout.h"
#include "tests/support/paper/pdffile.h"
#include "tests/support/system/patience.h"
#include "tests/support/till/counter.h"
#include "ui/day/daypage.h"
#include "ui/look/scale.h"
#include "ui/look/theme.h"
#include "ui/print/receiptdesk.h"

#include <QApplication>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QLoggingCategory>
#include <QPushButton>
#include <QTest>

#include <mutex>

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
    void theDayIsPrinted();
    void aClosedDayIsPrintedOnceMoreAsACopy();
    void theDayIsWrittenAsPdf();

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
    /// What the printer took, one text a paper.
    [[nodiscard]] QStringList papers()
    {
        const std::scoped_lock lock(m_lock);
        return m_papers;
    }
    void closeDay(const QString &by);
    /// Tabs from control to control until \a name has the focus, and presses it.
    [[nodiscard]] bool pressByKeyboard(const QString &name);
    [[nodiscard]] std::optional<DayClose> lastClose();

    std::unique_ptr<Counter> m_counter;
    std::unique_ptr<BackgroundCheck> m_background;
    std::unique_ptr<DayTotalsController> m_controller;
    std::unique_ptr<ClosedDaysController> m_closedDays;
    std::unique_ptr<SettingsStore> m_settings;
    std::unique_ptr<ReceiptDesk> m_desk;
    std::unique_ptr<DayScreen> m_screen;
    std::mutex m_lock;
    QStringList m_papers; ///< What the printer took; under m_lock.
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
    m_closedDays = std::make_unique<ClosedDaysController>(till().payments());
    m_settings = std::make_unique<SettingsStore>(till().folder() + u"/settings.ini"_s);
    m_papers.clear();
    const PrintHand hand = [this](const PrintJob &job) -> Result<Done, PrintProblem> {
        const std::scoped_lock lock(m_lock);
        m_papers += asText(job.lines(), 48).join(u'\n');
        return Done();
    };
    m_desk = std::make_unique<ReceiptDesk>(
        ControlContext{till().payments(), till().pairings(), *m_settings}, hand);
    m_screen = std::make_unique<DayScreen>(*m_controller, *m_closedDays, *m_desk, nullptr);
    m_screen->resize(1024, 768);
    m_screen->show();
    m_screen->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_screen.get(), kTestPatience));
    QTRY_VERIFY(shows(u"€10.00"_s));
}

void DayScreenTest::cleanup()
{
    m_screen.reset();
    m_desk.reset();
    m_settings.reset();
    m_closedDays.reset();
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

void DayScreenTest::closeDay(const QString &by)
{
    m_controller->beginToClose();
    m_controller->closeDay({.by = by});
    QTRY_VERIFY(m_controller->closed() && m_controller->closed()->by == by);
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

void DayScreenTest::theDayIsPrinted()
{
    QVERIFY(pressByKeyboard(u"dayPrintButton"_s));
    QTRY_COMPARE(papers().size(), 1);
    QVERIFY2(papers().front().contains(u"€10.00"_s), qPrintable(papers().front()));
    QVERIFY(papers().front().contains(u"The day is not closed."_s));
}

void DayScreenTest::aClosedDayIsPrintedOnceMoreAsACopy()
{
    closeDay(u"Ann"_s);
    QVERIFY(pressByKeyboard(u"dayNewsButton"_s)); // Right after the close: no copy.
    QTRY_COMPARE(papers().size(), 1);
    QVERIFY(papers().front().contains(u"Ann"_s));
    QVERIFY(!papers().front().contains(u"Copy"_s));
    emit find<DayPage>(u"dayPage"_s)->closedDaysPressed(); // The last line of the menu of days.
    QTRY_VERIFY(text(u"closedDayLine0"_s).contains(u"Ann"_s));
    QCOMPARE(text(u"closedDayTotal0"_s), u"€10.00"_s);
    QTRY_VERIFY(find<QPushButton>(u"closedDayPrint0"_s)->isVisible());
    QVERIFY(pressByKeyboard(u"closedDayPrint0"_s));
    QTRY_COMPARE(papers().size(), 2);
    QVERIFY(papers().back().contains(u"Copy"_s));
    QVERIFY(papers().back().contains(u"€10.00"_s));
    QVERIFY(pressByKeyboard(u"closedDaysBackButton"_s));
    QVERIFY(find<DayPage>(u"dayPage"_s)->isVisible());
}

void DayScreenTest::theDayIsWrittenAsPdf()
{
    QVERIFY(pressByKeyboard(u"dayPdfButton"_s));
    QTRY_VERIFY(find<QFileDialog>(u"dayFileDialog"_s) != nullptr);
    const QString file = till().folder() + u"/day.pdf"_s;
    emit find<QFileDialog>(u"dayFileDialog"_s)->fileSelected(file);
    const QString text = paper::pdfRows(file).join(u'\n');
    QVERIFY2(text.contains(u"Day totals"_s) && text.contains(u"€10.00"_s), qPrintable(text));
    QCOMPARE(this->text(u"dayNewsHeading"_s), u"The day's totals are written"_s);
}

QTEST_MAIN(DayScreenTest)
#include "dayscreentest.moc"
