#pragma once

#include "core/reach/terminalwatch.h"
#include "ui/look/reachabilitylook.h"

#include <QDateTime>
#include <QLocale>
#include <QString>

namespace tillside {

/// A terminal as shown in the list.
struct TerminalCardView {
    QString name;
    ReachabilityLook state;
    QString use; ///< "In use at this till"; empty if it is not in use, or is the only one.
    bool offersUse = false; ///< There are several.
    bool canBeUsed = false; ///< It is not the one in use.
    QString address;
    QString serial;
    QString app; ///< The product name of its payment app.
    QString answered; ///< When it last answered, and how long the answer took.
    QString fingerprint; ///< The fingerprint, or that there is none.
    bool isUnprotected = false;
};

/// \a isInUse: this till charges on it. \a isOnlyOne: there is no other terminal.
[[nodiscard]] TerminalCardView terminalCardView(const TerminalRecord &terminal,
                                                const TerminalFacts &facts, bool isInUse,
                                                bool isOnlyOne, const QLocale &locale,
                                                const QDateTime &now
                                                = QDateTime::currentDateTimeUtc());

} // namespace tillside
