#include "core/model/evidencecode.h"
#include "tests/support/samples/journalsamples.h"
#include "tests/support/system/patience.h"
#include "tests/support/till/cashier.h"
#include "tests/support/till/presses.h"
#include "tests/support/till/windowfixture.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;

namespace {

constexpr int kAfterDeadTime = 500;
constexpr int kPatience = kTestPatience;

} // namespace

/// The list of payments by keyboard: find one, and do with it what is possible.
class TransactionsTest final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<WindowFixture> m_shop;

    [[nodiscard]] QWidget *window() { return m_shop->window(); }
    [[nodiscard]] sim::SimulatedTerminal &terminal() { return m_shop->terminal(); }
    [[nodiscard]] QTableView *list()
    {
        return visible<QTableView>(window(), u"transactionsList"_s);
    }
    [[nodiscard]] int rows() { return list() == nullptr ? 0 : list()->model()->rowCount(); }
    [[nodiscard]] QString cell(int row, int column)
    {
        return list()->model()->index(row, column).data().toString();
    }
    [[nodiscard]] bool isOffered(const QString &button)
    {
        return visible<QPushButton>(window(), button) != nullptr;
    }
    [[nodiscard]] QString word() { return textOf(window(), u"outcomeWord"_s); }

    /// An approved payment of \a days ago, written as the till writes it.
    PaymentRecord past(qint64 minor, int days, const QString &card,
                       PaymentType type = PaymentType::Sale,
                       const std::optional<TerminalId> &terminal = {})
    {
        const auto write = [=, id = m_shop->till().terminal().id](Journal &journal) {
            PaymentRecord payment = samples::payment(terminal.value_or(id));
            payment.type = type;
            payment.amount = Money(minor, payment.amount.currency());
            payment.startedAt = QDateTime::currentDateTimeUtc().addDays(-days);
            auto done = journal.record(payment, samples::evidence(nameOf(EvidenceCode::Recorded)));
            if (!done)
                return done;
            payment = done.value();
            payment.uti = Uti::create();
            payment.state = PaymentState::Approved;
            payment.approved = payment.amount;
            payment.card = card;
            payment.endedAt = payment.startedAt.addSecs(9);
            payment.toldAt = payment.endedAt;
            return journal.update(payment, {samples::evidence(nameOf(EvidenceCode::Approved))});
        };
        const auto written = TillFixture::answerOf(m_shop->till().payments().journal.run(write));
        return written ? written.value() : PaymentRecord();
    }

    void open()
    {
        pressKey(window(), Qt::Key_F2, kAfterDeadTime);
        QTRY_COMPARE(m_shop->page(), u"transactionsScreen"_s);
    }
    void search(const QString &text)
    {
        pressKey(window(), Qt::Key_F, kAfterDeadTime, Qt::ControlModifier);
        typeInto(window(), text);
    }
    void listEveryDay()
    {
        auto *days = visible<QPushButton>(window(), u"dayFilter"_s);
        days->menu()->actions().back()->trigger();
    }
    /// Refunds the only listed payment; \a amount is what is typed, nothing for all that is left.
    void refund(const QString &amount)
    {
        QTRY_VERIFY(isOffered(u"rowRefundButton"_s));
        QVERIFY(clickUntilGone(window(), u"rowRefundButton"_s));
        QCOMPARE(m_shop->page(), u"refundPage"_s);
        typeInto(window(), amount);
        QVERIFY(clickUntilGone(window(), u"refundYes"_s));
        // The same amount a moment later asks first.
        QTRY_VERIFY(terminal().running() != nullptr || m_shop->page() == u"questionPage"_s);
        if (m_shop->page() == u"questionPage"_s)
            QVERIFY(clickUntilGone(window(), u"questionYes"_s));
        QTRY_VERIFY_WITH_TIMEOUT(terminal().running() != nullptr, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(terminal().running()->phase, sim::PaymentPhase::Card, kPatience);
        terminal().tapCard();
        QTRY_COMPARE_WITH_TIMEOUT(word(), u"Refunded"_s, kPatience);
        QVERIFY(clickUntilGone(window(), u"newSaleButton"_s));
    }

private slots:
    void init()
    {
        m_shop = std::make_unique<WindowFixture>();
        QVERIFY(m_shop->open());
        QTRY_COMPARE(reasonOf(window()), u"Type an amount"_s);
    }
    void cleanup() { m_shop.reset(); }

    void aPaymentIsListedWithItsOutcome()
    {
        QVERIFY(pay(*m_shop, u"1250"_s));
        open();
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(cell(0, 1), u"Approved"_s);
        QCOMPARE(cell(0, 2), u"€12.50"_s);
        QTRY_COMPARE(textOf(window(), u"total0"_s), u"€12.50"_s);
    }

    /// Another program charges, and the row is there without a reload.
    void aPaymentOfAnotherProgramAppears()
    {
        open();
        QTRY_COMPARE(textOf(window(), u"transactionsEmpty"_s), u"No payments here yet."_s);
        past(840, 0, u"541333XXXXXX0010"_s);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, kPatience);
        pressKey(window(), Qt::Key_Down, kAfterDeadTime);
        QTRY_COMPARE(textOf(window(), u"detailsAmount"_s), u"€8.40"_s);
        past(990, 0, u"541333XXXXXX4417"_s);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 2, kPatience);
        QCOMPARE(textOf(window(), u"detailsAmount"_s), u"€8.40"_s); // The chosen one stays chosen.
    }

    void aSaleOfLastWeekIsRefundedInTwoHalvesAndNoThird()
    {
        past(1000, 7, u"541333XXXXXX0010"_s);
        past(2000, 7, u"541333XXXXXX4417"_s);
        open();
        search(u"0010"_s);
        QTRY_COMPARE(textOf(window(), u"transactionsEmpty"_s),
                     u"No payment of these days fits this search."_s);
        listEveryDay();
        QTRY_COMPARE(rows(), 1);
        pressKey(window(), Qt::Key_Return); // From the box to the list.
        refund(u"500"_s);
        QCOMPARE(m_shop->newest().amount.minor(), 500);
        QVERIFY(m_shop->newest().original);
        open();
        QTRY_COMPARE(textOf(window(), u"detailsAmount"_s), u"€10.00"_s);
        QTRY_VERIFY(isOffered(u"relatedPayment"_s));
        QVERIFY(!isOffered(u"rowVoidButton"_s));
        refund({});
        QCOMPARE(m_shop->newest().amount.minor(), 500);
        open();
        QTRY_VERIFY(textOf(window(), u"detailsWhyNot"_s).contains(u"nothing left"));
        QVERIFY(!isOffered(u"rowRefundButton"_s));
        QCOMPARE(terminal().counters().posts, 2);
    }

    /// More than what is left is refused in place, and nothing is sent.
    void moreThanWasPaidIsNotRefunded()
    {
        past(1000, 0, u"541333XXXXXX0010"_s);
        open();
        QTRY_COMPARE(rows(), 1);
        pressKey(window(), Qt::Key_Down, kAfterDeadTime);
        QTRY_VERIFY(isOffered(u"rowRefundButton"_s));
        QVERIFY(clickUntilGone(window(), u"rowRefundButton"_s));
        typeInto(window(), u"1001"_s);
        const auto *yes = visible<QPushButton>(window(), u"refundYes"_s);
        QVERIFY(!yes->isEnabled());
        QVERIFY(yes->accessibleDescription().contains(u"more than what is left"));
        pressKey(window(), Qt::Key_Return, kAfterDeadTime);
        QCOMPARE(m_shop->page(), u"refundPage"_s);
        pressKey(window(), Qt::Key_Escape, kAfterDeadTime);
        QTRY_COMPARE(m_shop->page(), u"transactionsScreen"_s);
        QCOMPARE(terminal().counters().posts, 0);
    }

    /// The amount has the focus, and the payment before stands beside it. Enter moves no money.
    void theRefundPageShowsThePaymentThatItIsOf()
    {
        past(1000, 0, u"541333XXXXXX0010"_s);
        open();
        QTRY_COMPARE(rows(), 1);
        pressKey(window(), Qt::Key_Down, kAfterDeadTime);
        QTRY_VERIFY(isOffered(u"rowRefundButton"_s));
        QVERIFY(clickUntilGone(window(), u"rowRefundButton"_s));
        QCOMPARE(textOf(window(), u"refundPaid"_s), u"€10.00"_s);
        QCOMPARE(textOf(window(), u"refundCard"_s), u"••0010"_s);
        QCOMPARE(textOf(window(), u"refundMost"_s), u"At most €10.00"_s);
        const auto *amount = visible<QWidget>(window(), u"refundAmount"_s);
        QVERIFY(amount->hasFocus());
        QCOMPARE(amount->accessibleName(), u"Amount, \u2212€10.00"_s);
        typeInto(window(), u"5"_s); // Replaces what was filled in.
        QCOMPARE(amount->accessibleName(), u"Amount, \u2212€0.05"_s);
        pressKey(window(), Qt::Key_Shift, kAfterDeadTime);
        QVERIFY(click(window(), u"key00"_s));
        QCOMPARE(textOf(window(), u"refundYes"_s), u"Refund €5.00"_s);
        QVERIFY(amount->hasFocus());
        pressKey(window(), Qt::Key_Return, kAfterDeadTime);
        QCOMPARE(m_shop->page(), u"refundPage"_s);
        scan(window(), u"4006381333931\r"_s);
        QCOMPARE(amount->accessibleName(), u"Amount, \u2212€0.00"_s);
        QVERIFY(textOf(window(), u"refundNoticeText"_s).contains(u"barcode"));
        QCOMPARE(terminal().counters().posts, 0);
    }

    /// From yesterday to two days ago, with the arrow keys and Enter alone.
    void aRangeOfDaysIsChosenWithTheKeyboard()
    {
        past(1000, 0, u"541333XXXXXX0010"_s);
        past(2000, 1, u"541333XXXXXX0010"_s);
        past(3000, 2, u"541333XXXXXX0010"_s);
        past(4000, 3, u"541333XXXXXX0010"_s);
        open();
        QTRY_COMPARE(rows(), 1);
        auto *days = visible<QPushButton>(window(), u"dayFilter"_s);
        days->menu()->actions().at(4)->trigger();
        auto *dialog = window()->findChild<QDialog *>(u"dayRangeDialog"_s);
        QVERIFY(dialog != nullptr);
        QTRY_VERIFY(dialog->isActiveWindow());
        const auto type = [](Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); };
        type(Qt::Key_Left);
        type(Qt::Key_Left);
        type(Qt::Key_Return); // On to the last day.
        type(Qt::Key_Left);
        type(Qt::Key_Return); // On to the button.
        type(Qt::Key_Space);
        QTRY_COMPARE(rows(), 2);
        QCOMPARE(cell(0, 2), u"€20.00"_s);
        QCOMPARE(cell(1, 2), u"€30.00"_s);
        QVERIFY(days->accessibleName().contains(u" to "));
    }

    void aTerminalIsFilteredFor()
    {
        past(1000, 0, u"541333XXXXXX0010"_s);
        TerminalRecord bar = m_shop->till().terminal();
        bar.id = TerminalId::create();
        bar.name = u"Bar"_s;
        bar.serial = Serial::parse(u"7700000001"_s).value();
        QVERIFY(TillFixture::answerOf(m_shop->till().payments().journal.run(
            [bar](Journal &journal) { return journal.saveTerminal(bar); })));
        past(2000, 0, u"541333XXXXXX0010"_s, PaymentType::Sale, bar.id);
        open();
        QTRY_COMPARE(rows(), 2);
        QTRY_VERIFY(isOffered(u"terminalFilter"_s));
        auto *terminals = visible<QPushButton>(window(), u"terminalFilter"_s);
        QCOMPARE(terminals->menu()->actions().size(), 3); // All of them, and each.
        for (QAction *action : terminals->menu()->actions()) {
            if (action->text() == u"Bar"_s)
                action->trigger();
        }
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(cell(0, 2), u"€20.00"_s);
        QCOMPARE(terminals->accessibleName(), u"Bar"_s);
    }

    void afterTheCutOffARefundIsOfferedInsteadOfAVoid()
    {
        past(1000, 2, u"541333XXXXXX0010"_s);
        open();
        listEveryDay();
        QTRY_COMPARE(rows(), 1);
        pressKey(window(), Qt::Key_Down, kAfterDeadTime);
        QTRY_VERIFY(isOffered(u"rowRefundButton"_s));
        QVERIFY(!isOffered(u"rowVoidButton"_s));
        QVERIFY(textOf(window(), u"detailsWhyNot"_s).contains(u"too late to void"));
    }

    void lessThanIsHeldIsCapturedFromTheList()
    {
        QVERIFY(click(window(), u"type-preauth"_s));
        QVERIFY(pay(*m_shop, u"5000"_s, u"Held"_s));
        open();
        QTRY_COMPARE(rows(), 1);
        pressKey(window(), Qt::Key_Down, kAfterDeadTime);
        QTRY_VERIFY(isOffered(u"rowCaptureButton"_s));
        QVERIFY(clickUntilGone(window(), u"rowCaptureButton"_s));
        typeInto(window(), u"4000"_s);
        QVERIFY(clickUntilGone(window(), u"captureYes"_s));
        QTRY_COMPARE_WITH_TIMEOUT(word(), u"Captured"_s, kPatience);
        QCOMPARE(m_shop->newest().amount.minor(), 4000);
    }

    void aRepeatOnlyFillsTheChargeScreenIn()
    {
        past(1250, 0, u"541333XXXXXX0010"_s);
        open();
        QTRY_COMPARE(rows(), 1);
        pressKey(window(), Qt::Key_Down, kAfterDeadTime);
        QTRY_VERIFY(isOffered(u"rowRepeatButton"_s));
        QVERIFY(clickUntilGone(window(), u"rowRepeatButton"_s));
        QCOMPARE(m_shop->page(), u"chargeScreen"_s);
        QCOMPARE(textOf(window(), u"chargeButton"_s), u"Charge €12.50"_s);
        QCOMPARE(terminal().counters().posts, 0);
    }

    void theDetailsAreCopied()
    {
        const PaymentRecord sale = past(1250, 0, u"541333XXXXXX0010"_s);
        open();
        QTRY_COMPARE(rows(), 1);
        pressKey(window(), Qt::Key_Down, kAfterDeadTime);
        QTRY_VERIFY(isOffered(u"rowCopyButton"_s));
        QVERIFY(click(window(), u"rowCopyButton"_s));
        QTRY_VERIFY(QApplication::clipboard()->text().contains(sale.id.text()));
        QVERIFY(!textOf(window(), u"detailsTold"_s).isEmpty());
    }

    void whatIsListedIsExported()
    {
        past(1250, 0, u"541333XXXXXX0010"_s);
        past(9900, 3, u"541333XXXXXX0010"_s);
        open();
        QTRY_COMPARE(rows(), 1);
        pressKey(window(), Qt::Key_Shift, kAfterDeadTime);
        QVERIFY(click(window(), u"exportButton"_s));
        auto *dialog = window()->findChild<QFileDialog *>(u"exportDialog"_s);
        QVERIFY(dialog != nullptr);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"today.csv"_s);
        auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s); // Qt's own field.
        QVERIFY(name != nullptr);
        name->setText(path);
        QVERIFY(QMetaObject::invokeMethod(dialog, "accept"));
        QTRY_COMPARE(textOf(window(), u"exportNewsHeading"_s), u"Payments written: 1"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray written = file.readAll();
        QVERIFY2(written.contains("12.50") && !written.contains("99.00"), written.constData());
    }

    /// Qt's selectRow() finds no row in a table that is laid out from right to left.
    void aRowIsChosenFromRightToLeft()
    {
        past(1250, 0, u"541333XXXXXX0010"_s);
        TillSettings arabic = m_shop->settings().current();
        arabic.language = u"ar"_s;
        m_shop->settings().change(arabic);
        QTRY_VERIFY(QApplication::isRightToLeft());
        open();
        QTRY_COMPARE(rows(), 1);
        search(u"12.50"_s);
        pressKey(window(), Qt::Key_Return);
        QTRY_VERIFY(isOffered(u"rowRefundButton"_s));
    }

    void anOutcomeIsFilteredFor()
    {
        past(1250, 0, u"541333XXXXXX0010"_s);
        past(5000, 0, u"541333XXXXXX0010"_s, PaymentType::PreAuth);
        open();
        QTRY_COMPARE(rows(), 2);
        auto *outcomes = visible<QPushButton>(window(), u"outcomeFilter"_s);
        for (QAction *action : outcomes->menu()->actions()) {
            if (action->text() == u"Pre-authorisations"_s)
                action->trigger();
        }
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(cell(0, 2), u"€50.00"_s);
    }

    void badInputFindsNothingOrSaysWhatToType_data()
    {
        QTest::addColumn<QString>("typed");
        for (const QString &typed : {u"1,2.3"_s, u"-5"_s, u"%"_s, u"'; DROP"_s, u"_"_s, u"*"_s})
            QTest::newRow(qPrintable(typed)) << typed;
    }
    void badInputFindsNothingOrSaysWhatToType()
    {
        QFETCH(const QString, typed);
        past(1250, 0, u"541333XXXXXX0010"_s);
        open();
        QTRY_COMPARE(rows(), 1);
        search({});
        auto *box = visible<QLineEdit>(window(), u"transactionSearch"_s);
        box->setText(typed.repeated(1));
        emit box->textEdited(typed);
        QTRY_VERIFY(!textOf(window(), u"transactionsEmpty"_s).isEmpty());
        pressKey(window(), Qt::Key_Escape, kAfterDeadTime);
        QTRY_COMPARE(rows(), 1);
    }

    void theListScrollsAsFarAsThereArePayments()
    {
        constexpr int kMany = 120; // More than two pages.
        for (int sale = 0; sale < kMany; ++sale)
            past(1000 + sale, 0, u"541333XXXXXX0010"_s);
        open();
        QTRY_VERIFY(rows() > 0);
        QVERIFY(rows() < kMany);
        pressKey(window(), Qt::Key_Down, kAfterDeadTime);
        for (int page = 0; page < 10; ++page) {
            const int before = rows();
            pressKey(window(), Qt::Key_End, 50, Qt::ControlModifier);
            QTRY_VERIFY(rows() > before || rows() == kMany);
        }
        QCOMPARE(rows(), kMany);
        QCOMPARE(cell(kMany - 1, 2), u"€10.00"_s);
    }

    /// Below a thousand pixels, the details are a page of their own, with a way back.
    void onANarrowScreenTheDetailsAreAPage()
    {
        past(1250, 0, u"541333XXXXXX0010"_s);
        window()->resize(800, 600);
        open();
        QTRY_COMPARE(rows(), 1);
        pressKey(window(), Qt::Key_Down, kAfterDeadTime);
        QVERIFY(!isOffered(u"rowRefundButton"_s));
        QTRY_VERIFY(m_shop->page() == u"transactionsScreen"_s);
        QVERIFY(pressUntilGone(window(), Qt::Key_Return, u"filterBar"_s));
        QTRY_VERIFY(isOffered(u"rowRefundButton"_s));
        pressKey(window(), Qt::Key_Escape, kAfterDeadTime);
        QTRY_VERIFY(list() != nullptr);
    }
};

QTEST_MAIN(TransactionsTest)
#include "transactionstest.moc"
