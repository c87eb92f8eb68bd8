#include "ui/charge/amountnotes.h"

#include <QCoreApplication>

namespace tillside {

namespace {

struct AmountNotes {
    Q_DECLARE_TR_FUNCTIONS(AmountNotes)
};

} // namespace

QString numLockNote()
{
    //: A key of the number pad would have moved the focus instead of typing a digit.
    return AmountNotes::tr("Num Lock is off. Press the Num Lock key, then type the amount.");
}

QString scanNote()
{
    //: A barcode scanner typed digits into the amount.
    return AmountNotes::tr("That looked like a barcode scan, so the amount was cleared.");
}

} // namespace tillside
