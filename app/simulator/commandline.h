#pragma once

#include "core/base/result.h"
#include "core/simulator/terminaloptions.h"

#include <QString>
#include <QStringList>

namespace tillside::sim {

/// What the program was asked for.
struct Command {
    enum class Wish { Run, ShowText };

    Wish wish = Wish::Run;
    QString text; ///< What to show instead of running: help, version or the list of scenarios.
    TerminalOptions options;
    QString identityFile; ///< Empty: a new certificate each time.
    bool json = false;
    bool interactive = false; ///< Takes scenarios on standard input.
};

/// Reads \a arguments, the program's name first; else one sentence that says what is wrong.
[[nodiscard]] Result<Command, QString> parseCommandLine(const QStringList &arguments);

} // namespace tillside::sim
