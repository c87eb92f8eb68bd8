#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace tillside::program {

/// The options that the window was started with.
struct Options {
    QString dataFolder; ///< Empty: the usual one.
    bool training = false;
    bool kiosk = false; ///< Fill the whole screen.
    bool exitAfterStartup = false; ///< Open, check that the till works, and exit: for smoke tests.
    bool debug = false; ///< Log debug messages too.
};

/// The answer to a command line that asks for a text or cannot be understood.
struct UsageAnswer {
    QString text;
    bool isHelp = false; ///< The text was asked for: standard output, no error.
};

/// Reads \a arguments, which begin with the program's name.
[[nodiscard]] Result<Options, UsageAnswer> parseOptions(const QStringList &arguments);

} // namespace tillside::program
