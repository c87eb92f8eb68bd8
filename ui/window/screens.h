#pragma once

#include "ui/look/icons.h"

#include <QString>

#include <vector>

namespace tillside {

class PageShelf;

/// The screens that can be gone to at any time.
enum class Place { Charge, ToCheck, Terminals, Settings };

/// A screen of the rail.
struct Screen {
    Place place;
    QString word; ///< Its name. Short: it stands under the icon.
    Icon icon;
    QString objectName; ///< Of its button in the rail.
    Qt::Key key; ///< Leads to it from everywhere.
    /// Builds the page of the screen for \a shelf; null where ChargeFlow has built it.
    QWidget *(*make)(PageShelf &shelf);
};

/// The screens in the order of the rail, in the language of the window. To add a screen, add its
/// place and its row.
[[nodiscard]] std::vector<Screen> screens();

} // namespace tillside
