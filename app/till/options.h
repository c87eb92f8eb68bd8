#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace tillside::program {

/// What the window was started with.
struct Options {
    QString dataFolder; ///< Empty: the usual one.
    bool training = false;
    bool kiosk = false; ///< The whole screen.
    bool exitAfterStartup = false; ///< Open, show that it works, leave: for smoke tests.
    bool debug = false; ///< Log debug messages too.
};

/// What a command line that asks for a text or for something impossible is told.
struct UsageAnswer {
    QString text;
    bool isHelp = false; ///< Asked for: goes to standard output, and is no error.
};

/// Reads \a arguments, the program's name first.
[[nodiscard]] Result<Options, UsageAnswer> parseOptions(const QStringList &arguments);

} // namespace tillside::program
