#include "ui/print/printers.h"

#include "core/base/whenfinished.h"
#include "core/receipt/receiptreader.h"
#include "tests/support/paper/escposprinter.h"
#include "tests/support/paper/networkprinter.h"
#include "tests/support/paper/pdffile.h"
#include "tests/support/system/patience.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kReceipt = R"([["Mill Street Bakery","9","C","B"],["Card","••0010","5","S","N"],
    ["SALE","EUR 8.40","5","S","B"],["APPROVED","9","C","B"]])";

/// A queue of CUPS without a driver, in front of \a printer.
bool addQueue(const QString &name, const paper::NetworkPrinter &printer)
{
    return QProcess::execute(u"lpadmin"_s,
                             {u"-p"_s, name, u"-E"_s, u"-v"_s,
                              u"socket://"_s + printer.choice().target, u"-m"_s, u"raw"_s})
        == 0;
}

PrintJob jobFor(PrinterKind kind, const QString &queue)
{
    return {.payment = PaymentId::parse(u"P-7K3MQ9V0AB").value(),
            .title = u"Sale €8.40"_s,
            .lines = [] { return readReceipt(kReceipt); },
            .printer = {kind, queue, ReceiptFormat::Roll80}};
}

} // namespace

/// A real print system, on its own socket, prints for a printer at the end of a real line.
class CupsTest final : public QObject {
    Q_OBJECT

private slots:
    void thePrintersOfTheSystemAreFound();
    void aPrinterWithADriverGetsPages();
    void aRawQueueGetsTheBytesUnchanged();
    void aQueueThatDoesNotExistIsSaid_data();
    void aQueueThatDoesNotExistIsSaid();
};

void CupsTest::thePrintersOfTheSystemAreFound()
{
    const paper::NetworkPrinter printer;
    QVERIFY(addQueue(u"Till"_s, printer));
    std::optional<QStringList> names;
    whenFinished(systemPrinters(), this, [&names](const QStringList &found) { names = found; });
    QTRY_VERIFY(names);
    QVERIFY2(names->contains(u"Till"_s), qPrintable(names->join(u' ')));
}

void CupsTest::aPrinterWithADriverGetsPages()
{
    paper::NetworkPrinter printer;
    QVERIFY(addQueue(u"Pages"_s, printer));
    PrintQueue queue(printHand());
    QSignalSpy printed(&queue, &PrintQueue::printed);
    queue.add(jobFor(PrinterKind::System, u"Pages"_s));
    QVERIFY(hears(printed));
    QTRY_VERIFY(printer.printed.trimmed().endsWith("%%EOF"));
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"pages.pdf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(printer.printed);
    file.close();
    QCOMPARE(paper::pdfRows(file.fileName()),
             (QStringList{u"Mill Street Bakery"_s, u"Card ••0010"_s, u"SALE EUR 8.40"_s,
                          u"APPROVED"_s}));
}

void CupsTest::aRawQueueGetsTheBytesUnchanged()
{
    paper::NetworkPrinter printer;
    QVERIFY(addQueue(u"Raw"_s, printer));
    PrintQueue queue(printHand());
    QSignalSpy printed(&queue, &PrintQueue::printed);
    queue.add(jobFor(PrinterKind::RawQueue, u"Raw"_s));
    QVERIFY(hears(printed));
    QTRY_COMPARE(paper::printed(printer.printed).cuts, 1);
    const paper::Printout out = paper::printed(printer.printed);
    QCOMPARE(out.rubbish, QStringList());
    QCOMPARE(out.rows.front().text.trimmed(), u"Mill Street Bakery"_s);
    QCOMPARE(out.rows.back().text.trimmed(), u"APPROVED"_s);
}

void CupsTest::aQueueThatDoesNotExistIsSaid_data()
{
    QTest::addColumn<PrinterKind>("kind");
    QTest::newRow("printer") << PrinterKind::System;
    QTest::newRow("raw queue") << PrinterKind::RawQueue;
}

void CupsTest::aQueueThatDoesNotExistIsSaid()
{
    QFETCH(PrinterKind, kind);
    PrintQueue queue(printHand());
    queue.add(jobFor(kind, u"Nowhere"_s));
    QTRY_COMPARE(queue.problem(), std::optional(PrintProblem::NotFound));
}

QTEST_MAIN(CupsTest)
#include "cupstest.moc"
