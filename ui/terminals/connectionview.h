#pragma once

#include "core/model/terminalrecord.h"
#include "core/reach/terminalwatch.h"
#include "ui/look/checklist.h"

#include <QDateTime>
#include <QLocale>
#include <QString>

#include <vector>

namespace tillside {

/// How far the till gets with a terminal, as last seen, and what to do.
struct ConnectionView {
    QString terminal; ///< Its name.
    Reachability state = Reachability::Unknown;
    std::vector<CheckLine> lines; ///< Answer, certificate, token.
    QString pairAgain; ///< The button that pairs it again; empty if that would not help.
};

[[nodiscard]] ConnectionView connectionView(const TerminalRecord &terminal,
                                            const TerminalFacts &facts, const QLocale &locale,
                                            const QDateTime &now = QDateTime::currentDateTimeUtc());

} // namespace tillside
