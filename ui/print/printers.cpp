#include "ui/print/printers.h"

#include "core/printer/rawprinter.h"
#include "ui/receipt/receiptimage.h"
#include "ui/receipt/receiptpdf.h"

#include <QPrinter>
#include <QPrinterInfo>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace tillside {

namespace {

using Printed = Result<Done, PrintProblem>;

ReceiptPaper paperOf(ReceiptFormat format)
{
    return format == ReceiptFormat::Roll58 ? kPaper58 : kPaper80;
}

Printed printPages(const PrintJob &job, const ReceiptLines &lines)
{
    const QPrinterInfo info = QPrinterInfo::printerInfo(job.printer.target);
    if (info.isNull())
        return PrintProblem::NotFound;
    QPrinter printer(info, QPrinter::HighResolution);
    printer.setDocName(job.title);
    printer.setFullPage(true);
    if (!paintReceipt(lines, job.printer.paper, printer)
        || printer.printerState() == QPrinter::Error)
        return PrintProblem::Stopped;
    return Done();
}

Printed print(const PrintJob &job)
{
    if (job.printer.kind == PrinterKind::None)
        return PrintProblem::NoPrinter;
    const ReceiptLines lines = job.lines();
    if (lines.empty())
        return PrintProblem::Stopped;
    switch (job.printer.kind) {
    case PrinterKind::None: break;
    case PrinterKind::System: return printPages(job, lines);
    case PrinterKind::Network:
    case PrinterKind::Device:
    case PrinterKind::RawQueue:
        return printRaw(escPos(lines, paperOf(job.printer.paper), &lineBitmap), job.printer);
    }
    Q_UNREACHABLE();
}

} // namespace

PrintHand printHand()
{
    return &print;
}

QFuture<QStringList> systemPrinters()
{
    auto promise = std::make_shared<QPromise<QStringList>>();
    QThreadPool::globalInstance()->start([promise] {
        promise->start();
        promise->addResult(QPrinterInfo::availablePrinterNames());
        promise->finish();
    });
    return promise->future();
}

ReceiptFormat formatOf(const QSizeF &millimetres)
{
    constexpr int kWidest58 = 65, kWidest80 = 95, kLetterWidth = 215;
    if (millimetres.width() <= kWidest58)
        return ReceiptFormat::Roll58;
    if (millimetres.width() <= kWidest80)
        return ReceiptFormat::Roll80;
    return millimetres.width() >= kLetterWidth ? ReceiptFormat::Letter : ReceiptFormat::A4;
}

} // namespace tillside
