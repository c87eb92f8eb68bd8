#include "ui/text/printtext.h"

#include "ui/text/translated.h"

namespace tillside::texts {

QString textOf(PrintProblem problem)
{
    switch (problem) {
    case PrintProblem::NotReached:
        //: A receipt was not printed.
        return Texts::tr("The printer does not answer. Check that it is on and connected; the till "
                         "tries again by itself.");
    case PrintProblem::NotFound:
        //: A receipt was not printed.
        return Texts::tr("There is no such printer. Choose it again under Settings.");
    case PrintProblem::NotAllowed:
        //: A receipt was not printed.
        return Texts::tr("This computer's user may not use the printer's device. Ask the person "
                         "who looks after the computer.");
    case PrintProblem::NoPaper:
        //: A receipt was not printed.
        return Texts::tr("The printer has no paper. Put in a new roll; the till tries again by "
                         "itself.");
    case PrintProblem::NotReady:
        //: A receipt was not printed.
        return Texts::tr("The printer is open or switched to offline. The till tries again by "
                         "itself.");
    case PrintProblem::Stopped:
        //: A receipt was perhaps not printed, or only the beginning of it.
        return Texts::tr(
            "The printer stopped in the middle of the receipt. Check the printer, then "
            "print it again.");
    case PrintProblem::NoPrinter:
        //: A receipt was not printed.
        return Texts::tr("No printer is chosen. Choose one under Settings.");
    }
    Q_UNREACHABLE();
}

QString printerKindWord(PrinterKind kind)
{
    switch (kind) {
    case PrinterKind::None:
        //: A choice of printers: there is none.
        return Texts::tr("No printer");
    case PrinterKind::System:
        //: A choice of printers: one that this computer has set up.
        return Texts::tr("Printer of this computer");
    case PrinterKind::Network:
        //: A choice of printers: a receipt printer with a network cable or Wi-Fi.
        return Texts::tr("Receipt printer in the network");
    case PrinterKind::Device:
        //: A choice of printers: a receipt printer behind a device file.
        return Texts::tr("Receipt printer on a cable");
    case PrinterKind::RawQueue:
        //: A choice of printers: a receipt printer behind a CUPS queue without a driver.
        return Texts::tr("Receipt printer behind a raw queue");
    }
    Q_UNREACHABLE();
}

} // namespace tillside::texts
