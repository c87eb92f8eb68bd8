#include "ui/check/checkscreen.h"

#include "core/payment/evidencecode.h"
#include "tests/faults/counter.h"
#include "ui/check/checkcontroller.h"
#include "ui/common/notice.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QLoggingCategory>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

#include <memory>

namespace tillside {

using namespace Qt::StringLiterals;
using sim::Fault;
using sim::Stage;

/// The real screen on a real till: keys and mouse in, journal and terminal out.
class CheckScreenTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void anEmptyListSaysThatThereIsNothingToCheck();
    void withoutAUtiThereIsOnlySettlingByHand();
    void aPaymentIsSettledByHandByKeyboardAlone();
    void enterNeverConfirms();
    void whatIsMissingKeepsTheButtonDead();
    void aCardNumberIsRefusedWhileTyped();
    void goingBackSettlesNothing();
    void whatWasFilledInSurvivesANewScreen();
    void checkAgainResolvesAndShowsTheOutcome();
    void checkAgainSaysThatNothingIsNew();
    void aTerminalInUseIsNotSettled();
    void whatIsResolvedWhileFillingInIsNotSettled();
    void aContradictionIsShown();
    void everyControlHasItsName();

private:
    void open();
    template <typename T>
    [[nodiscard]] T *find(const QString &name) const
    {
        const auto found = m_screen->findChildren<T *>(name);
        for (T *widget : found) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    [[nodiscard]] QString text(const QString &label) const;
    void press(const QString &button);
    void beginSettling();
    void fillIn(const QString &choice, const QString &seen, const QString &name);

    std::unique_ptr<Counter> m_counter;
    std::unique_ptr<Recheck> m_recheck;
    std::unique_ptr<CheckController> m_controller;
    std::unique_ptr<CheckScreen> m_screen;
};

void CheckScreenTest::initTestCase()
{
    QLoggingCategory::setFilterRules(u"tillside.*=false"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    applyTheme(*qApp, ThemeName::Light, 100);
}

void CheckScreenTest::init()
{
    m_counter = std::make_unique<Counter>();
}

void CheckScreenTest::cleanup()
{
    m_screen.reset();
    m_controller.reset();
    m_recheck.reset();
    m_counter.reset();
}

void CheckScreenTest::open()
{
    m_recheck = std::make_unique<Recheck>(m_counter->till().payments());
    m_controller = std::make_unique<CheckController>(m_counter->till().payments(), *m_recheck);
    m_recheck->start();
    QTRY_VERIFY(m_controller->isRead());
    m_controller->beginVisit();
    m_screen = std::make_unique<CheckScreen>(*m_controller);
    m_screen->resize(1024, 768);
    m_screen->show();
    m_screen->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_screen.get()));
}

QString CheckScreenTest::text(const QString &label) const
{
    const QLabel *found = find<QLabel>(label);
    return found ? found->text() : QString();
}

void CheckScreenTest::press(const QString &button)
{
    auto *found = find<QPushButton>(button);
    QVERIFY2(found && found->isEnabled(), qPrintable(button));
    QTest::mouseClick(found, Qt::LeftButton);
}

void CheckScreenTest::beginSettling()
{
    press(u"settleButton"_s);
    QTRY_VERIFY(find<QWidget>(u"settlePage"_s));
}

void CheckScreenTest::fillIn(const QString &choice, const QString &seen, const QString &name)
{
    auto *button = find<QRadioButton>(choice);
    QVERIFY(button);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QTest::keyClicks(find<QLineEdit>(u"seenField"_s), seen);
    QTest::keyClicks(find<QLineEdit>(u"supervisorField"_s), name);
}

void CheckScreenTest::anEmptyListSaysThatThereIsNothingToCheck()
{
    open();
    QCOMPARE(text(u"checkEmptyText"_s), u"Nothing to check. Every payment's outcome is known."_s);
    QVERIFY(!find<QWidget>(u"checkList"_s));
    QVERIFY(!find<QWidget>(u"checkLead"_s));
    QCOMPARE(m_controller->openCount(), 0);
}

void CheckScreenTest::withoutAUtiThereIsOnlySettlingByHand()
{
    m_counter->loseASale();
    open();
    QCOMPARE(text(u"word"_s), u"Not known yet"_s);
    QCOMPARE(text(u"amount"_s), u"€12.50"_s);
    QVERIFY(text(u"advice"_s).contains(u"list of transactions"));
    QVERIFY(!find<QPushButton>(u"checkAgainButton"_s));
    QVERIFY(find<QPushButton>(u"settleButton"_s));
    QCOMPARE(m_controller->openCount(), 1);
}

void CheckScreenTest::aPaymentIsSettledByHandByKeyboardAlone()
{
    const PaymentRecord lost = m_counter->loseASale();
    open();
    QSignalSpy counted(m_controller.get(), &CheckController::countChanged);
    QTest::keyClick(m_screen->focusWidget(), Qt::Key_Tab);
    QTRY_COMPARE(QApplication::focusWidget(), find<QPushButton>(u"settleButton"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTRY_VERIFY(find<QWidget>(u"settlePage"_s));
    const auto tabTo = [](const QString &name) {
        for (int i = 0; i < 10 && QApplication::focusWidget()->objectName() != name; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        return QApplication::focusWidget()->objectName() == name;
    };
    QVERIFY(tabTo(u"chargedChoice"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(tabTo(u"seenField"_s));
    QTest::keyClicks(QApplication::focusWidget(), u"308373"_s);
    QVERIFY(tabTo(u"supervisorField"_s));
    QTest::keyClicks(QApplication::focusWidget(), u"Ann"_s);
    QVERIFY(tabTo(u"noteField"_s));
    QTest::keyClicks(QApplication::focusWidget(), u"in the day's list"_s);
    QVERIFY(tabTo(u"settleConfirmButton"_s));
    QCOMPARE(find<QPushButton>(u"settleConfirmButton"_s)->text(), u"Settle as charged"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTRY_COMPARE(text(u"word"_s), u"Settled by hand"_s);
    QTRY_COMPARE(m_controller->openCount(), 0);
    QVERIFY(counted.contains(QVariantList{0}));
    const PaymentRecord after = m_counter->till().payment(lost.id);
    QCOMPARE(outcomeOf(after.state), Outcome::Unresolved);
    QCOMPARE(after.settled->as, SettledAs::Charged);
    QCOMPARE(after.settled->seen, u"308373"_s);
    QCOMPARE(after.settled->note, u"Ann: in the day's list"_s);
    QCOMPARE(m_counter->till().codes(lost.id).last(), nameOf(EvidenceCode::SettledCharged));
}

void CheckScreenTest::enterNeverConfirms()
{
    const PaymentRecord lost = m_counter->loseASale();
    open();
    beginSettling();
    fillIn(u"notChargedChoice"_s, u"nothing"_s, u"Ann"_s);
    for (const QString &name : {u"seenField"_s, u"notChargedChoice"_s, u"settleConfirmButton"_s}) {
        auto *widget = find<QWidget>(name);
        widget->setFocus();
        QTest::keyClick(widget, Qt::Key_Return);
        QTest::keyClick(widget, Qt::Key_Enter);
    }
    QVERIFY(!m_controller->settling().isSaving());
    QVERIFY(find<QWidget>(u"settlePage"_s));
    QVERIFY(!m_counter->till().payment(lost.id).settled);
}

void CheckScreenTest::whatIsMissingKeepsTheButtonDead()
{
    m_counter->loseASale();
    open();
    beginSettling();
    const auto *confirm = find<QPushButton>(u"settleConfirmButton"_s);
    QVERIFY(!confirm->isEnabled());
    QVERIFY(!find<QRadioButton>(u"chargedChoice"_s)->isChecked());
    QVERIFY(!find<QRadioButton>(u"notChargedChoice"_s)->isChecked());
    QCOMPARE(text(u"settleMissing"_s), u"Choose what the terminal did."_s);
    fillIn(u"notChargedChoice"_s, {}, {});
    QVERIFY(text(u"settleMissing"_s).contains(u"Nothing printed"));
    press(u"nothingPrintedButton"_s);
    QCOMPARE(find<QLineEdit>(u"seenField"_s)->text(), u"nothing printed"_s);
    QVERIFY(text(u"settleMissing"_s).contains(u"supervisor"));
    QVERIFY(!confirm->isEnabled());
    QTest::keyClicks(find<QLineEdit>(u"supervisorField"_s), u"Ann"_s);
    QVERIFY(confirm->isEnabled());
    QCOMPARE(confirm->text(), u"Settle as not charged"_s);
    QVERIFY(text(u"settleMissing"_s).isEmpty());
}

void CheckScreenTest::aCardNumberIsRefusedWhileTyped()
{
    m_counter->loseASale();
    open();
    beginSettling();
    for (const QString &name : {u"seenField"_s, u"supervisorField"_s, u"noteField"_s}) {
        auto *field = find<QLineEdit>(name);
        QTest::keyClicks(field, u"4111111111111111"_s);
        QCOMPARE(field->text(), QString());
        QVERIFY(find<Notice>(u"settleNotice"_s)->text().contains(u"card number"));
        QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(field->text(), QString());
    }
    QTest::keyClicks(find<QLineEdit>(u"seenField"_s), u"308373"_s);
    QVERIFY(!find<Notice>(u"settleNotice"_s));
    QCOMPARE(m_controller->settling().draft().seen, u"308373"_s);
}

void CheckScreenTest::goingBackSettlesNothing()
{
    const PaymentRecord lost = m_counter->loseASale();
    open();
    beginSettling();
    fillIn(u"chargedChoice"_s, u"308373"_s, u"Ann"_s);
    QTest::keyClick(find<QLineEdit>(u"supervisorField"_s), Qt::Key_Escape);
    QTRY_VERIFY(find<QWidget>(u"checkPage"_s));
    QVERIFY(!m_counter->till().payment(lost.id).settled);
    beginSettling();
    QCOMPARE(find<QLineEdit>(u"seenField"_s)->text(), QString());
    press(u"settleBackButton"_s);
    QTRY_VERIFY(find<QWidget>(u"checkPage"_s));
}

void CheckScreenTest::whatWasFilledInSurvivesANewScreen()
{
    m_counter->loseASale();
    open();
    beginSettling();
    fillIn(u"chargedChoice"_s, u"308373"_s, u"Ann"_s);
    m_screen = std::make_unique<CheckScreen>(*m_controller);
    m_screen->show();
    QTRY_VERIFY(find<QWidget>(u"settlePage"_s));
    QVERIFY(find<QRadioButton>(u"chargedChoice"_s)->isChecked());
    QCOMPARE(find<QLineEdit>(u"seenField"_s)->text(), u"308373"_s);
    QVERIFY(find<QPushButton>(u"settleConfirmButton"_s)->isEnabled());
}

void CheckScreenTest::checkAgainResolvesAndShowsTheOutcome()
{
    const PaymentRecord open = m_counter->leaveUnanswered();
    this->open();
    QCOMPARE(text(u"word"_s), u"Not known yet"_s);
    m_recheck->hold(); // Nothing but the button may find out.
    m_counter->honest();
    press(u"checkAgainButton"_s);
    QTRY_COMPARE(m_counter->till().payment(open.id).state, PaymentState::Approved);
    m_recheck->release();
    QTRY_COMPARE(text(u"word"_s), u"Approved"_s);
    QTRY_COMPARE(m_controller->openCount(), 0);
    QVERIFY(!find<QPushButton>(u"checkAgainButton"_s));
    QVERIFY(!find<QPushButton>(u"settleButton"_s));
    m_controller->beginVisit();
    QTRY_VERIFY(find<QWidget>(u"checkEmpty"_s));
}

void CheckScreenTest::checkAgainSaysThatNothingIsNew()
{
    m_counter->leaveUnanswered();
    open();
    press(u"checkAgainButton"_s);
    QCOMPARE(text(u"answer"_s), u"Asking the terminal."_s);
    QVERIFY(!find<QPushButton>(u"checkAgainButton"_s)->isEnabled());
    QTRY_VERIFY(text(u"answer"_s).startsWith(u"Asked again at"));
    QTRY_VERIFY(text(u"answer"_s).endsWith(u"Nothing is new."));
    QVERIFY(find<QPushButton>(u"checkAgainButton"_s)->isEnabled());
    QCOMPARE(m_controller->openCount(), 1);
}

void CheckScreenTest::aTerminalInUseIsNotSettled()
{
    const PaymentRecord lost = m_counter->loseASale();
    open();
    QTRY_VERIFY(!TerminalLock::isHeld(m_counter->till().folder(), lost.terminal));
    const auto lock = TerminalLock::tryAcquire(m_counter->till().folder(), lost.terminal);
    QVERIFY(lock && lock.value());
    beginSettling();
    fillIn(u"chargedChoice"_s, u"308373"_s, u"Ann"_s);
    press(u"settleConfirmButton"_s);
    QTRY_VERIFY(find<Notice>(u"settleNotice"_s));
    QVERIFY(find<Notice>(u"settleNotice"_s)->text().contains(u"is running on this terminal"));
    QCOMPARE(find<QLineEdit>(u"seenField"_s)->text(), u"308373"_s);
    QVERIFY(find<QPushButton>(u"settleConfirmButton"_s)->isEnabled());
    QVERIFY(!m_counter->till().payment(lost.id).settled);
}

void CheckScreenTest::whatIsResolvedWhileFillingInIsNotSettled()
{
    const PaymentRecord open = m_counter->leaveUnanswered();
    this->open();
    beginSettling();
    fillIn(u"notChargedChoice"_s, u"nothing"_s, u"Ann"_s);
    m_counter->honest();
    QTRY_VERIFY(!find<QPushButton>(u"settleConfirmButton"_s)->isEnabled());
    QVERIFY(text(u"settleMissing"_s).startsWith(u"The till knows how this payment ended."));
    QCOMPARE(m_counter->till().payment(open.id).state, PaymentState::Approved);
    press(u"settleBackButton"_s);
    QTRY_COMPARE(text(u"word"_s), u"Approved"_s);
}

void CheckScreenTest::aContradictionIsShown()
{
    m_counter->leaveUnanswered();
    open();
    beginSettling();
    fillIn(u"notChargedChoice"_s, u"nothing"_s, u"Ann"_s);
    press(u"settleConfirmButton"_s);
    QTRY_COMPARE(text(u"word"_s), u"Settled by hand"_s);
    m_counter->honest();
    QTRY_COMPARE(text(u"word"_s), u"Approved"_s);
    QVERIFY(text(u"known"_s).contains(u"The terminal says otherwise"));
    QVERIFY(text(u"advice"_s).contains(u"opposites"));
    m_controller->beginVisit();
    QCOMPARE(text(u"word"_s), u"Approved"_s);
}

void CheckScreenTest::everyControlHasItsName()
{
    m_counter->leaveUnanswered();
    open();
    const auto isNamed = [](const QWidget *widget) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const QString name = widget->accessibleName();
        return !widget->objectName().isEmpty()
            && (button ? name.isEmpty() || name == button->text() : !name.isEmpty());
    };
    beginSettling();
    int count = 0;
    for (const QWidget *widget : m_screen->findChildren<QWidget *>()) {
        const bool isControl = qobject_cast<const QAbstractButton *>(widget)
            || qobject_cast<const QLineEdit *>(widget);
        if (!isControl)
            continue;
        ++count;
        QVERIFY2(isNamed(widget), qPrintable(widget->objectName()));
    }
    QCOMPARE(count, 10); // Check again and Settle by hand below; eight on the page.
}

} // namespace tillside

QTEST_MAIN(tillside::CheckScreenTest)
#include "checkscreentest.moc"
