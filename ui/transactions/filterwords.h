#pragma once

#include "core/control/transactionscontroller.h"

#include <QLocale>
#include <QString>

#include <vector>

namespace tillside {

/// "11/24/26 to 11/30/26", or the one day of \a range.
[[nodiscard]] QString rangeWords(const DayRange &range, const QLocale &locale);
/// "Today", "Last 7 days".
[[nodiscard]] QString dayWords(DayChoice days);

/// A choice of what a list shows, by type and standing.
struct OutcomeChoice {
    QString name; ///< Ends the objectName of its menu entry.
    QString words; ///< "All outcomes", "Declined".
    std::optional<PaymentType> type;
    std::vector<Standing> standings;
};

/// The choices in the order of the menu; the first one lists everything.
[[nodiscard]] std::vector<OutcomeChoice> outcomeChoices();

/// Why nothing is listed, and what to do; empty while payments are listed or on their way.
[[nodiscard]] QString emptyWords(const TransactionsController &controller, const PaymentList &list);

/// What is wrong with the list above its rows; empty if nothing.
[[nodiscard]] QString listWarning(const PaymentList &list);

} // namespace tillside
