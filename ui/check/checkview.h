#pragma once

#include "core/control/checkitem.h"
#include "ui/look/icons.h"
#include "ui/look/look.h"

#include <QLocale>
#include <QStringList>

#include <optional>
#include <vector>

namespace tillside {

/// How a CheckItem is shown.
struct CheckView {
    QString type; ///< "Sale".
    QString amount;
    QString word; ///< "Not known yet", "Settled by hand", or the outcome it came to.
    Icon icon = Icon::NotKnown;
    ColourRole role = ColourRole::Warning; ///< Of icon and word.
    QStringList facts; ///< Since when, terminal, reference and id, each with its caption.
    QString known; ///< What is known, and since when.
    QString advice; ///< What to do; empty where nothing is to be done.
    bool isUrgent = false; ///< The advice is for now.
    QString answer; ///< What came of asking; empty where nobody asked.
    QString checkWord; ///< Of the button that asks.
    bool canCheck = false; ///< Whether there is something to ask about; else there is no button.
    bool canSettle = false;
};

[[nodiscard]] CheckView checkView(const CheckItem &item, const QLocale &locale,
                                  const QDateTime &now);

} // namespace tillside
