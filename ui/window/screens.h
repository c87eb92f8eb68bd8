#pragma once

#include "ui/look/icons.h"

#include <QString>

#include <vector>

namespace tillside {

class PageShelf;

/// The screens that a person can open at any time.
enum class Place { Charge, Transactions, ToCheck, DayTotals, Terminals, Settings };

/// A screen, and its button in the rail.
struct Screen {
    Place place;
    QString word; ///< Its name. Short, because it is shown under the icon.
    Icon icon;
    /// The objectName of its button in the rail; empty if it has none. The payments to check and
    /// the day's totals belong to the transactions.
    QString objectName;
    Qt::Key key; ///< Opens it from anywhere.
    /// Builds the page of the screen for \a shelf; null if ChargeFlow builds it.
    QWidget *(*make)(PageShelf &shelf);
};

/// The screens in the order of the rail, in the language of the window. To add a screen, add its
/// place and its row.
[[nodiscard]] std::vector<Screen> screens();

} // namespace tillside
