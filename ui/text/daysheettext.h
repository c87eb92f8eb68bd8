#pragma once

#include "core/day/daysheet.h"
#include "core/receipt/receiptline.h"

#include <QLocale>
#include <QString>

namespace tillside::texts {

/// Where and when the totals of a day are put on paper.
struct SheetOrder {
    QString shop; ///< The shop's name; may be empty.
    QString till; ///< The till's name; may be empty.
    bool isCopy = false; ///< It was made before, and says so.
    bool isTraining = false; ///< No money moved, and it says so.
    QDateTime now; ///< When the days that are not closed were counted.
};

/// The totals of a day on paper: what is in doubt above them, each currency, what changed of closed
/// days, and what the terminals said.
[[nodiscard]] ReceiptLines daySheet(const DaySheet &sheet, const SheetOrder &order,
                                    const QLocale &locale);

/// What the paper is: "Day totals 29/11/2026".
[[nodiscard]] QString sheetTitle(const DaySheet &sheet, const QDateTime &now,
                                 const QLocale &locale);

} // namespace tillside::texts
