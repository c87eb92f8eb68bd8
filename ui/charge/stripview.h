#pragma once

#include "core/control/daycontroller.h"
#include "ui/look/icons.h"
#include "ui/look/look.h"

#include <QLocale>
#include <QString>

#include <optional>

namespace tillside {

/// What the strip below the Charge button shows: the last payment and today's sales.
struct StripView {
    Icon icon = Icon::Approved;
    ColourRole role = ColourRole::Approved;
    QString amount; ///< Of the last payment; empty if there is none.
    QString line; ///< "Last sale · 14:02 · ••0010"; the outcome's word if it is no approved sale.
    QString shortLine; ///< The same without the card, where there is no room for it.
    QString name; ///< For a screen reader: the outcome, the amount and the line.
    bool canVoid = false;
    bool canCapture = false;
    QString today; ///< What today brought in; empty if it is not known.
    QString todayLine; ///< "Today · 47 sales".
    QString todayShort; ///< "Today", where there is no room for the number.
};

[[nodiscard]] StripView stripView(const std::optional<LastPayment> &last,
                                  const std::optional<DayCount> &today, const QLocale &locale,
                                  const QDateTime &now);

} // namespace tillside
