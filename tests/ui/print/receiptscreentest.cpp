#include "core/model/evidencecode.h"
#include "core/payment/amendment.h"
#include "tests/support/paper/escposprinter.h"
#include "tests/support/paper/networkprinter.h"
#include "tests/support/paper/pdffile.h"
#include "tests/support/paper/scancode.h"
#include "tests/support/system/patience.h"
#include "tests/support/till/cashier.h"
#include "tests/support/till/presses.h"
#include "tests/support/till/windowfixture.h"
#include "ui/look/deadtime.h"
#include "ui/window/mainwindow.h"

#include <QFileDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace tillside;
using namespace Qt::StringLiterals;

/// A cashier hands out receipts: the real window, the simulated terminal and a printer at the end
/// of a real line.
class ReceiptScreenTest final : public QObject {
    Q_OBJECT

private:
    [[nodiscard]] QWidget *window() { return m_shop->window(); }

    void change(const std::function<void(TillSettings &)> &edit)
    {
        TillSettings settings = m_shop->settings().current();
        edit(settings);
        m_shop->settings().change(settings);
    }
    /// The till prints, with the printer of the test.
    void printHere(ReceiptHabit customer)
    {
        change([this, customer](TillSettings &settings) {
            settings.receipts = ReceiptPlace::Here;
            settings.customerReceipt = customer;
            settings.printerKind = PrinterKind::Network;
            settings.printerTarget = m_printer->choice().target;
        });
    }
    /// Presses right after a change of the screen do not count, so a person waits.
    [[nodiscard]] bool clickSlowly(const QString &button)
    {
        QTimer wait;
        wait.setSingleShot(true);
        QSignalSpy isOver(&wait, &QTimer::timeout);
        wait.start(DeadTime::kMilliseconds + DeadTime::kMilliseconds / 2);
        return hears(isOver) && click(window(), button);
    }
    void contradictNewest()
    {
        const QDateTime at = m_shop->newest().endedAt->addSecs(60);
        const auto contradict = [id = m_shop->newest().id, at](Journal &journal) {
            return amend(journal, id, [at](const PaymentRecord &now) {
                Amendment change{now, {nameOf(EvidenceCode::ContradictsOutcome), at, StableName{}}};
                change.payment.contradictedAt = at;
                return std::optional(change);
            });
        };
        QVERIFY(TillFixture::answerOf(m_shop->till().payments().journal.run(contradict)));
    }
    [[nodiscard]] QString paperText() const
    {
        return paper::printed(m_printer->printed).texts().join(u'\n');
    }
    [[nodiscard]] int receiptsPrinted() const { return paper::printed(m_printer->printed).cuts; }
    [[nodiscard]] int printedInJournal()
    {
        return static_cast<int>(
            m_shop->till().codes(m_shop->newest().id).count(u"receipt-printed"_s));
    }

    std::unique_ptr<WindowFixture> m_shop;
    std::unique_ptr<paper::NetworkPrinter> m_printer;

private slots:
    void init()
    {
        m_printer = std::make_unique<paper::NetworkPrinter>();
        m_shop = std::make_unique<WindowFixture>();
        QVERIFY(m_shop->open());
    }
    void cleanup() { m_shop.reset(); }

    void theTerminalIsToldWhoPrints_data()
    {
        QTest::addColumn<ReceiptPlace>("place");
        for (const ReceiptPlace place : kReceiptPlaces)
            QTest::newRow(nameOf(place).data()) << place;
    }
    void theTerminalIsToldWhoPrints()
    {
        QFETCH(ReceiptPlace, place);
        change([place](TillSettings &settings) { settings.receipts = place; });
        QVERIFY(pay(*m_shop, u"1250"_s));
        const sim::SimulatedPayment *payment
            = m_shop->terminal().ledger().find(m_shop->newest().uti->text());
        QVERIFY(payment != nullptr);
        QCOMPARE(payment->isPrintedHere, place == ReceiptPlace::Terminal);
    }

    void aReceiptIsPrintedFromTheOutcome()
    {
        printHere(ReceiptHabit::Ask);
        QVERIFY(pay(*m_shop, u"1250"_s));
        QCOMPARE(receiptsPrinted(), 0);
        QVERIFY(clickSlowly(u"printReceiptButton"_s));
        QTRY_COMPARE(receiptsPrinted(), 1);
        QVERIFY2(paperText().contains(u"EUR 12.50"_s), qPrintable(paperText()));
        QVERIFY(paperText().contains(u"CARDHOLDER COPY"_s));
        QVERIFY(!paperText().contains(u"Copy"_s));
        QCOMPARE(m_shop->page(), u"outcomeScreen"_s);
        QTRY_COMPARE(printedInJournal(), 1);
    }

    void aSecondPrintIsACopy()
    {
        printHere(ReceiptHabit::Ask);
        QVERIFY(pay(*m_shop, u"1250"_s));
        QVERIFY(clickSlowly(u"printReceiptButton"_s));
        QTRY_COMPARE(printedInJournal(), 1);
        QVERIFY(clickSlowly(u"printReceiptButton"_s));
        QTRY_COMPARE(printedInJournal(), 2);
        QCOMPARE(paperText().count(u"Copy"_s), 1);
    }

    void aReceiptIsPrintedByItself()
    {
        printHere(ReceiptHabit::Automatic);
        QVERIFY(pay(*m_shop, u"1250"_s));
        QTRY_COMPARE(receiptsPrinted(), 1);
        QTRY_COMPARE(printedInJournal(), 1);
        QCOMPARE(m_shop->page(), u"outcomeScreen"_s);
    }

    void aSignatureNeedsTheShopsReceipt()
    {
        printHere(ReceiptHabit::Ask);
        QVERIFY(pay(*m_shop, u"1266"_s, u"Check the signature"_s));
        QTRY_COMPARE(receiptsPrinted(), 1);
        QVERIFY2(paperText().contains(u"SIGNATURE ____"_s), qPrintable(paperText()));
        QVERIFY(paperText().contains(u"MERCHANT COPY"_s));
    }

    void aPaymentThatIsNotKnownIsNeverPrintedByItself()
    {
        printHere(ReceiptHabit::Automatic);
        m_shop->terminal().setScenario(sim::Scenario::parse(u"wrong-amount").value());
        QVERIFY(pay(*m_shop, u"4250"_s, u"Not known yet"_s));
        QCOMPARE(visible(window(), u"printReceiptButton"_s), nullptr);
        QCOMPARE(receiptsPrinted(), 0);
    }

    void aPrinterThatIsOffStopsNoSale()
    {
        printHere(ReceiptHabit::Automatic);
        change([](TillSettings &settings) { settings.printerTarget = u"127.0.0.1:1"_s; });
        QVERIFY(pay(*m_shop, u"1250"_s));
        QTRY_VERIFY(textOf(window(), u"printNoticeText"_s).contains(u"does not answer"_s));
        QVERIFY(pressUntilGone(window(), Qt::Key_Return, u"outcomeScreen"_s));
        QVERIFY(pay(*m_shop, u"300"_s));
        // The person has no use for the first receipt any more.
        QVERIFY(clickSlowly(u"printDropButton"_s));
        QTRY_VERIFY(textOf(window(), u"printNoticeText"_s).contains(u"€3.00"_s));
        QVERIFY(clickSlowly(u"printDropButton"_s));
        QTRY_COMPARE(visible(window(), u"printNotice"_s), nullptr);
    }

    /// The printer is gone in the middle of a receipt: what it printed of that is not known.
    void aPrinterThatVanishesLosesNothing()
    {
        printHere(ReceiptHabit::Automatic);
        m_printer->vanishesAfter = 40;
        QVERIFY(pay(*m_shop, u"1250"_s));
        QTRY_VERIFY(visible(window(), u"printNotice"_s) != nullptr);
        QVERIFY(textOf(window(), u"printNoticeText"_s).contains(u"€12.50"_s));
        QCOMPARE(printedInJournal(), 0);
        m_printer->vanishesAfter = -1;
        m_printer->printed.clear();
        QVERIFY(clickSlowly(u"printAgainButton"_s));
        QTRY_COMPARE(receiptsPrinted(), 1);
        QTRY_COMPARE(printedInJournal(), 1);
        QVERIFY2(paperText().contains(u"EUR 12.50"_s), qPrintable(paperText()));
        QTRY_COMPARE(visible(window(), u"printNotice"_s), nullptr);
    }

    void theReceiptPageShowsPaperAndCode()
    {
        QVERIFY(pay(*m_shop, u"1250"_s));
        QVERIFY(clickUntilGone(window(), u"showReceiptButton"_s));
        QTRY_VERIFY(visible(window(), u"receiptPaper"_s) != nullptr);
        auto *code = visible(window(), u"receiptCode"_s);
        QVERIFY(code != nullptr);
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"code.png"_s);
        QVERIFY(code->grab().save(file));
        const QString scanned = QString::fromUtf8(paper::scanned(file));
        QVERIFY2(scanned.contains(u"Sale €12.50"_s), qPrintable(scanned));
        QVERIFY(scanned.contains(m_shop->newest().authorisation));
        QVERIFY(
            visible(window(), u"receiptPaper"_s)->accessibleName().contains(u"CARDHOLDER COPY"_s));
        QVERIFY(clickSlowly(u"receiptMerchant"_s));
        QTRY_VERIFY(
            visible(window(), u"receiptPaper"_s)->accessibleName().contains(u"MERCHANT COPY"_s));
        QVERIFY(clickUntilGone(window(), u"receiptBack"_s));
        QCOMPARE(m_shop->page(), u"outcomeScreen"_s);
    }

    /// The terminal contradicts the payment while its receipt is on the screen.
    void whatIsPrintedIsWhatIsKnownThen()
    {
        printHere(ReceiptHabit::Ask);
        QVERIFY(pay(*m_shop, u"1250"_s));
        QVERIFY(clickUntilGone(window(), u"showReceiptButton"_s));
        QTRY_VERIFY(visible(window(), u"receiptPaper"_s) != nullptr);
        contradictNewest();
        QVERIFY(clickSlowly(u"receiptPrint"_s));
        QTRY_COMPARE(receiptsPrinted(), 1);
        QVERIFY2(paperText().contains(u"This is not a receipt."_s), qPrintable(paperText()));
        QVERIFY(!paperText().contains(u"APPROVED"_s));
    }

    /// The terminal contradicts the payment while its receipt waits for paper.
    void whatWaitedIsWhatIsKnownWhenItIsPrinted()
    {
        printHere(ReceiptHabit::Automatic);
        m_printer->paper = 0x72;
        QVERIFY(pay(*m_shop, u"1250"_s));
        QTRY_VERIFY(textOf(window(), u"printNoticeText"_s).contains(u"no paper"_s));
        contradictNewest();
        m_printer->paper = 0x12;
        (void)clickSlowly(u"printAgainButton"_s); // Or it is tried again by itself.
        QTRY_COMPARE(receiptsPrinted(), 1);
        QVERIFY2(paperText().contains(u"This is not a receipt."_s), qPrintable(paperText()));
    }

    void aReceiptIsSavedAsPdf()
    {
        QVERIFY(pay(*m_shop, u"1250"_s));
        QVERIFY(clickUntilGone(window(), u"saveReceiptButton"_s));
        QTRY_VERIFY(window()->findChild<QFileDialog *>(u"receiptDialog"_s) != nullptr);
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"receipt.pdf"_s);
        auto *dialog = window()->findChild<QFileDialog *>(u"receiptDialog"_s);
        emit dialog->fileSelected(file);
        dialog->close();
        QTRY_VERIFY(textOf(window(), u"receiptNewsText"_s).contains(file));
        QVERIFY(paper::pdfRows(file).contains(u"TOTAL EUR 12.50"_s));
    }

    void everyPaymentOfTheListHasItsReceipt()
    {
        QVERIFY(pay(*m_shop, u"1250"_s));
        pressKey(window(), Qt::Key_F2, 500);
        QTRY_VERIFY(visible(window(), u"transactionsList"_s) != nullptr);
        pressKey(window(), Qt::Key_Down);
        QTRY_VERIFY(visible(window(), u"rowReceiptButton"_s) != nullptr);
        QVERIFY(clickUntilGone(window(), u"rowReceiptButton"_s));
        QTRY_COMPARE(m_shop->page(), u"receiptScreen"_s);
        QTRY_VERIFY(visible(window(), u"receiptPaper"_s) != nullptr);
        QVERIFY(clickUntilGone(window(), u"receiptBack"_s));
        QTRY_COMPARE(m_shop->page(), u"transactionsScreen"_s);
    }
};

QTEST_MAIN(ReceiptScreenTest)
#include "receiptscreentest.moc"
