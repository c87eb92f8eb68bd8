#pragma once

#include "core/base/result.h"
#include "core/simulator/terminaloptions.h"

#include <QString>
#include <QStringList>

namespace tillside::sim {

/// What the command line asks the program to do.
struct Command {
    enum class Wish { Run, ShowText };

    Wish wish = Wish::Run;
    QString text; ///< For Wish::ShowText: help, version or the scenarios.
    TerminalOptions options;
    QString identityFile; ///< Empty: a new certificate each time.
    bool isJson = false;
    bool isInteractive = false; ///< Takes scenarios on standard input.
};

/// Reads \a arguments, which begin with the program's name. On failure, one sentence that says what
/// is wrong.
[[nodiscard]] Result<Command, QString> parseCommandLine(const QStringList &arguments);

} // namespace tillside::sim
