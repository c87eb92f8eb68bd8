#pragma once

#include "core/control/checkitem.h"
#include "ui/transactions/detailsview.h"

#include <QLocale>

namespace tillside {

/// How a CheckItem is shown: a card of the list, and the details beside it.
struct CheckView {
    DetailsView details; ///< The card has its icon, amount and outcome too.
    QString since; ///< "Since 14:03".
    QString state; ///< What the till does about it, in one line.
    QString answer; ///< The result of asking; empty if nobody asked.
    QString name; ///< The card for a screen reader.
    /// Whether the card alone says how the payment ended. If the terminal has contradicted itself,
    /// only the details say what it said.
    bool saysEnd = false;
};

[[nodiscard]] CheckView checkView(const CheckItem &item, const QLocale &locale,
                                  const QDateTime &now);

} // namespace tillside
