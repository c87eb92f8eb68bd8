#pragma once

#include "ui/look/icons.h"
#include "ui/look/look.h"
#include "ui/training/terminaldisplay.h"

#include <QLocale>
#include <QString>

namespace tillside {

/// The training terminal as drawn.
struct TerminalFace {
    QString amount; ///< Empty while idle.
    QString line; ///< The text on its screen.
    QString hint; ///< What will happen if nobody does anything; may be empty.
    Icon networkIcon = Icon::Ready;
    ColourRole networkRole = ColourRole::Approved;
    QString network;
    bool canPay = false; ///< The customer can tap a card, or walk away.
    bool canCancel = false; ///< Also after the customer has left.
    QString connectionButton;
};

[[nodiscard]] TerminalFace terminalFace(const TerminalDisplay &display, const QLocale &locale);

} // namespace tillside
