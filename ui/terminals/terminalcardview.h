#pragma once

#include "core/reach/terminalwatch.h"
#include "ui/look/reachabilitylook.h"

#include <QDateTime>
#include <QLocale>
#include <QString>

namespace tillside {

/// A terminal as the list shows it.
struct TerminalCardView {
    QString name;
    ReachabilityLook state;
    QString use; ///< "In use at this till"; empty where it is not, or there is no other.
    bool offersUse = false; ///< There are several.
    bool canBeUsed = false; ///< It is not the one in use.
    QString address;
    QString serial;
    QString app; ///< The make of its payment app.
    QString answered; ///< When it last answered, and how long that took.
    QString fingerprint; ///< Or that it has none.
    bool isUnprotected = false;
    QString advice; ///< What to do; empty where nothing needs to be done.
};

/// \a isInUse: this till charges there. \a isOnlyOne: there is no other to charge on.
[[nodiscard]] TerminalCardView terminalCardView(const TerminalRecord &terminal,
                                                const TerminalFacts &facts, bool isInUse,
                                                bool isOnlyOne, const QLocale &locale,
                                                const QDateTime &now
                                                = QDateTime::currentDateTimeUtc());

} // namespace tillside
