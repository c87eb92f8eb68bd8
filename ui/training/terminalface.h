#pragma once

#include "ui/look/icons.h"
#include "ui/look/look.h"
#include "ui/training/terminaldisplay.h"

#include <QLocale>
#include <QString>

namespace tillside {

/// The training terminal as it is drawn.
struct TerminalFace {
    QString amount; ///< Empty where it is idle.
    QString line; ///< What its screen says.
    QString hint; ///< What will happen without anybody doing anything; may be empty.
    Icon networkIcon = Icon::Ready;
    ColourRole networkRole = ColourRole::Approved;
    QString network;
    bool canAct = false; ///< Tap card, Cancel and Walk away.
    QString connectionButton;
};

[[nodiscard]] TerminalFace terminalFace(const TerminalDisplay &display, const QLocale &locale);

} // namespace tillside
