#pragma once

#include "core/model/terminalrecord.h"
#include "core/reach/connectionreport.h"
#include "ui/look/checklist.h"

#include <QLocale>
#include <QString>

#include <optional>
#include <vector>

namespace tillside {

/// What a check of the connection to a terminal has found, and what to do.
struct ConnectionView {
    QString terminal; ///< Its name.
    QString time; ///< How long the check took; empty while it runs.
    std::vector<CheckLine> lines; ///< One for each step.
    QString verdict; ///< That all is well; empty where a step says what is not.
    QString pairAgain; ///< The button that pairs it again; empty if that would not help.
    bool isChecked = false; ///< A check runs, or is over.
    QString report; ///< For support; empty while there is none.
};

/// \a report: unset if this terminal has not been checked.
[[nodiscard]] ConnectionView connectionView(const TerminalRecord &terminal,
                                            const std::optional<ConnectionReport> &report,
                                            const QLocale &locale);

} // namespace tillside
