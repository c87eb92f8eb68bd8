#pragma once

#include "core/control/checkitem.h"
#include "ui/look/historylist.h"
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
    QString title; ///< "Sale on Counter".
    QString amount;
    QString word; ///< "Not known yet", "Settled by hand", or the outcome it came to.
    Icon icon = Icon::NotKnown;
    ColourRole role = ColourRole::Warning; ///< The role of icon and word.
    QStringList facts; ///< Since when, reference and id, each with its caption.
    QString known; ///< What the till knows, and since when.
    QString advice; ///< What to do; empty if nothing.
    QString lookFor; ///< What to look for on the terminal; empty if nothing.
    bool isUrgent = false; ///< The advice, or what is known, should be followed now.
    std::vector<HistoryLine> history; ///< The newest evidence.
    QString answer; ///< The result of asking; empty if nobody asked.
    QString checkWord; ///< The label of the button that asks.
    bool canCheck = false; ///< Whether the till can ask; if not, there is no button.
    bool canSettle = false;
};

[[nodiscard]] CheckView checkView(const CheckItem &item, const QLocale &locale,
                                  const QDateTime &now);

} // namespace tillside
