#pragma once

#include "app/cli/verb.h"
#include "core/base/secret.h"

namespace tillside::cli {

/// A command line that was understood.
struct Arguments {
    QString dataFolder; ///< Empty: the usual one.
    bool isJson = false;
    bool isDebug = false; ///< Log debug messages too.
    std::vector<Secret> secrets; ///< What must not stay in the list of processes.
    CommandMaker make;
};

/// Reads \a arguments, the program's name first, as far as every verb is read alike: which verb it
/// is, whether it takes the options and the argument, and whether each choice is one.
[[nodiscard]] Result<TypedLine, UsageAnswer> readLine(const QStringList &arguments);

/// Reads \a arguments, the program's name first. Nothing of the till is touched.
[[nodiscard]] Result<Arguments, UsageAnswer> parseArguments(const QStringList &arguments);

} // namespace tillside::cli
