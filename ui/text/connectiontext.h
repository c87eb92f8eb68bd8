#pragma once

#include "core/model/terminalrecord.h"
#include "core/reach/connectionreport.h"

#include <QLocale>
#include <QString>

namespace tillside::texts {

/// What is said of one step of a connection check.
struct StepWords {
    QString label; ///< What the step is about while it is open, then how it went: a few words.
    QString sentence; ///< What was found, and what to do; may be empty.
};
/// None of the words names the terminal, or any other person or thing of the shop.
[[nodiscard]] StepWords wordsOn(ConnectionStep step, const ConnectionReport &report,
                                const TerminalRecord &terminal, const QLocale &locale);

/// What to do about a step that has this reason.
[[nodiscard]] QString textOf(StepReason reason, const ConnectionReport &report,
                             const TerminalRecord &terminal, const QLocale &locale);

/// How the whole check went; empty until it is over.
[[nodiscard]] QString verdictOn(const ConnectionReport &report);

/// "48 ms", or "1.2 s" from one second on.
[[nodiscard]] QString durationText(std::chrono::milliseconds duration, const QLocale &locale);

/// The check as text to send to support, a line for each step. It has no token, code or card
/// number, and no name but the host's.
[[nodiscard]] QString reportText(const ConnectionReport &report, const TerminalRecord &terminal,
                                 const QLocale &locale);

} // namespace tillside::texts
