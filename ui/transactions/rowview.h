#pragma once

#include "core/journal/listedpayment.h"
#include "ui/look/icons.h"
#include "ui/look/look.h"

#include <QLocale>
#include <QString>

namespace tillside {

/// How a list shows one payment.
struct RowView {
    QString time; ///< With the date, unless it was today.
    Icon icon = Icon::NotKnown;
    ColourRole role = ColourRole::Warning; ///< Of icon and word.
    QString word; ///< "Approved", "In doubt".
    QString amount; ///< With a minus sign if the money left the shop.
    bool hasMoved = false; ///< Money moved, or may have: the amount is not muted.
    QString card; ///< "••0010"; empty if there is none.
    QString reference; ///< Empty unless a person or a program gave it.
    QString name; ///< The whole row for a screen reader.
};

[[nodiscard]] RowView rowView(const ListedPayment &payment, const QLocale &locale,
                              const QDateTime &now);

} // namespace tillside
