#include "core/settings/settingsstore.h"
#include "tests/support/system/patience.h"
#include "tests/support/till/presses.h"
#include "tests/support/till/toldterminal.h"
#include "ui/window/mainwindow.h"

#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace tillside;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Word = ToldTerminal::Word;

/// The terminal takes back how a payment ended: what the window says, and that nobody can miss it.
class ContradictionTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<ToldTerminal> m_terminal;
    std::unique_ptr<TillFixture> m_till;
    std::unique_ptr<SettingsStore> m_settings;
    std::unique_ptr<MainWindow> m_window;

    [[nodiscard]] QWidget *window() { return m_window.get(); }
    [[nodiscard]] QString word() { return textOf(window(), u"outcomeWord"_s); }
    [[nodiscard]] PaymentRecord newest() { return m_till->allPayments().back(); }
    [[nodiscard]] QString page()
    {
        const auto *pages = m_window->findChild<QStackedWidget *>(u"pageStack"_s);
        return pages->currentWidget()->objectName();
    }
    [[nodiscard]] QString notice() { return textOf(window(), u"questionText"_s); }

    /// Longer than the till takes to read what another process wrote.
    void waitLong()
    {
        QSignalSpy never(this, &QObject::objectNameChanged);
        never.wait(500);
    }

    void open()
    {
        m_window = std::make_unique<MainWindow>(ControlContext{.payments = m_till->payments(),
                                                               .pairings = m_till->pairings(),
                                                               .settings = *m_settings,
                                                               .isTraining = false});
        m_window->resize(1024, 768); // The screen of the tests is smaller.
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get(), kTestPatience));
    }

    void typeAndCharge(const QString &amount)
    {
        QTRY_VERIFY(visible(window(), u"chargeScreen"_s) != nullptr);
        QTRY_COMPARE(reasonOf(window()), u"Type an amount"_s);
        typeInto(window(), amount);
        QVERIFY(pressUntilGone(window(), Qt::Key_Return, u"chargeScreen"_s));
    }

    /// Presses a button of a page that has just appeared, once the page takes presses.
    void answer(const QString &button)
    {
        pressKey(window(), Qt::Key_Return, 500); // It does nothing.
        QVERIFY(click(window(), button));
    }

    /// A sale that is declined, and that the terminal then calls approved.
    void chargeAndContradict()
    {
        m_terminal->say(Word::Declined);
        typeAndCharge(u"1250"_s);
        QTRY_COMPARE(word(), u"Declined"_s);
        m_terminal->say(Word::Approved);
        QTRY_COMPARE(page(), u"questionPage"_s);
    }

private slots:
    void init()
    {
        m_terminal = std::make_unique<ToldTerminal>();
        m_till = std::make_unique<TillFixture>();
        m_till->setEndAgain(300ms);
        QVERIFY(m_till->pair(m_terminal->pairing()));
        m_settings = std::make_unique<SettingsStore>(m_folder.filePath(u"settings.ini"_s));
        TillSettings settings;
        settings.language = u"en"_s;
        settings.theme = ThemeChoice::Light;
        m_settings->change(settings);
        open();
    }
    void cleanup()
    {
        m_window.reset();
        m_till.reset();
    }

    void aDeclineThatWasApprovedIsToldAndEnterDoesNotLeaveIt()
    {
        chargeAndContradict();
        QCOMPARE(textOf(window(), u"questionAmount"_s), u"€12.50"_s);
        QCOMPARE(textOf(window(), u"questionLead"_s), u"The customer may have been charged."_s);
        QCOMPARE(textOf(window(), u"questionCardLarge"_s), u"Sale €12.50"_s);
        QVERIFY2(notice().contains(u"The terminal approved it with authorisation 308373."),
                 qPrintable(notice()));
        QVERIFY2(notice().contains(u"Before, the terminal had said “Declined”."),
                 qPrintable(notice()));
        QVERIFY(!notice().contains(u"charged again"));
        pressKey(window(), Qt::Key_Return, 500);
        pressKey(window(), Qt::Key_Return, 50);
        pressKey(window(), Qt::Key_F1, 50);
        pressKey(window(), Qt::Key_F3, 50);
        QCOMPARE(page(), u"questionPage"_s);
        QVERIFY(click(window(), u"questionNo"_s));
        QTRY_COMPARE(word(), u"Approved"_s); // The outcome has changed behind it.
        QTRY_COMPARE(textOf(window(), u"toCheckBadge"_s), u"1 payment to check"_s);
        pressKey(window(), Qt::Key_F5, 500);
        QTRY_COMPARE(page(), u"checkScreen"_s);
        QVERIFY(textOf(window(), u"detailsSentence"_s).contains(u"“Declined”"));
        QVERIFY(visible(window(), u"rowSettleButton"_s) != nullptr);
        QVERIFY(visible(window(), u"rowCheckButton"_s) != nullptr);
    }

    void aSecondTryIsNamed()
    {
        m_terminal->say(Word::Declined);
        m_till->setEndAgain(0ms);
        const PaymentRecord first = m_till->charge(PaymentType::Sale, 1250).payment;
        m_terminal->say(Word::Approved);
        const PaymentRecord second = m_till->charge(PaymentType::Sale, 1250).payment;
        QCOMPARE(second.state, PaymentState::Approved);
        m_window.reset();
        open(); // It asks about the end that is due.
        QTRY_COMPARE(page(), u"meanwhilePage"_s); // No person was told of the second one.
        QVERIFY(clickUntilGone(window(), u"meanwhileButton"_s));
        QTRY_COMPARE(page(), u"questionPage"_s);
        QCOMPARE(m_till->payment(first.id).state, PaymentState::Approved);
        QCOMPARE(textOf(window(), u"questionLead"_s), u"The customer may have paid twice."_s);
        QVERIFY2(notice().contains(u"€12.50 was charged again at"), qPrintable(notice()));
        QVERIFY2(notice().contains(u"on Counter"), qPrintable(notice()));
        answer(u"questionNo"_s);
        QTRY_COMPARE(page(), u"chargeScreen"_s);
        QTRY_VERIFY(m_till->payment(first.id).toldAt);
    }

    void whatWasApprovedAfterAllIsVoidedFromTheNotice()
    {
        chargeAndContradict();
        QCOMPARE(textOf(window(), u"questionYes"_s), u"Void €12.50"_s);
        const PaymentRecord sale = newest();
        answer(u"questionYes"_s);
        QTRY_COMPARE(textOf(window(), u"questionTitle"_s), u"Void €12.50?"_s);
        QCOMPARE(m_terminal->posts(), 1);
        answer(u"questionYes"_s);
        QTRY_COMPARE(word(), u"Voided"_s);
        QCOMPARE(newest().original, sale.id);
        QCOMPARE(m_terminal->posts(), 2);
    }

    void aVoidThatIsNotWantedLeadsToTheList()
    {
        chargeAndContradict();
        answer(u"questionYes"_s);
        QTRY_COMPARE(textOf(window(), u"questionTitle"_s), u"Void €12.50?"_s);
        answer(u"questionNo"_s);
        QTRY_COMPARE(page(), u"checkScreen"_s);
        QCOMPARE(m_terminal->posts(), 1);
    }

    void anApprovalThatIsTakenBackOffersNoVoid()
    {
        m_terminal->say(Word::Approved);
        typeAndCharge(u"1250"_s);
        QTRY_COMPARE(word(), u"Approved"_s);
        m_terminal->say(Word::Declined);
        TerminalCheck check(m_till->payments(), m_till->terminal(), {newest()});
        QSignalSpy asked(&check, &TerminalCheck::finished);
        QVERIFY(hears(asked));
        m_window.reset();
        open();
        QTRY_COMPARE(page(), u"questionPage"_s);
        QVERIFY2(notice().contains(u"Before, the terminal had said “Approved”."),
                 qPrintable(notice()));
        QCOMPARE(textOf(window(), u"questionLead"_s), u"It may not have gone through."_s);
        QVERIFY(visible(window(), u"questionYes"_s) == nullptr);
        QVERIFY(visible(window(), u"questionNo"_s) != nullptr);
    }

    void itWaitsForARunningPayment()
    {
        m_terminal->say(Word::Declined);
        typeAndCharge(u"1250"_s);
        QTRY_COMPARE(word(), u"Declined"_s);
        m_terminal->say(Word::Working);
        pressKey(window(), Qt::Key_F1, 500);
        typeAndCharge(u"700"_s);
        QTRY_COMPARE(m_terminal->posts(), 2);
        // Another process asks about the first payment meanwhile.
        PaymentRecord first = m_till->allPayments().front();
        first.state = PaymentState::Approved;
        first.approved = first.amount;
        first.contradictedAt = first.endedAt = SystemClock().now();
        first.askAgainAt.reset();
        const std::vector<Evidence> lines{
            {u"approved"_s, *first.endedAt, Words{u"308373"_s}},
            {u"contradicts-outcome"_s, *first.endedAt, StableName{u"declined"_s}}};
        QVERIFY(TillFixture::answerOf(m_till->payments().journal.run(
            [first, lines](Journal &journal) { return journal.update(first, lines); })));
        waitLong();
        QVERIFY(page() != u"questionPage"_s);
        m_terminal->say(Word::Approved);
        QTRY_COMPARE(word(), u"Approved"_s); // Its outcome is seen first.
        QCOMPARE(page(), u"outcomeScreen"_s);
        QTRY_VERIFY(pressUntilGone(window(), Qt::Key_Return, u"outcomeScreen"_s));
        QTRY_COMPARE(page(), u"questionPage"_s);
        QCOMPARE(textOf(window(), u"questionAmount"_s), u"€12.50"_s);
    }

    void whatIsSettledNeedsNoNotice()
    {
        chargeAndContradict();
        PaymentRecord sale = newest();
        const Settlement word{SettledAs::Charged, u"4711"_s, u"Ann"_s, SystemClock().now()};
        sale.settled = word;
        sale.toldAt = word.at; // The person who settles it has seen it.
        QVERIFY(TillFixture::answerOf(m_till->payments().journal.run([sale](Journal &journal) {
            return journal.update(sale, {{u"settled-charged"_s, sale.settled->at, {}}});
        })));
        m_window.reset();
        open();
        QTRY_COMPARE(page(), u"chargeScreen"_s);
        waitLong();
        QCOMPARE(page(), u"chargeScreen"_s);
        QVERIFY(visible(window(), u"toCheckBadge"_s) == nullptr);
    }
};

QTEST_MAIN(ContradictionTest)
#include "contradictiontest.moc"
