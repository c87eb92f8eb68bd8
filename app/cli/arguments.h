#pragma once

#include "app/cli/verb.h"
#include "core/base/secret.h"

namespace tillside::cli {

/// A command line that was read without error.
struct Arguments {
    QString dataFolder; ///< Empty: the usual one.
    bool isJson = false;
    bool isDebug = false; ///< Log debug messages too.
    bool opensJournal = true; ///< See Verb::opensJournal.
    std::vector<Secret> secrets; ///< Must not stay visible in the list of processes.
    CommandMaker make;
};

/// Reads the part of \a arguments that is the same for every verb: which verb it is, whether it
/// takes the options and the argument, and whether each choice is valid. \a arguments begin with
/// the program's name.
[[nodiscard]] Result<TypedLine, UsageAnswer> readLine(const QStringList &arguments);

/// Reads \a arguments, which begin with the program's name. Does not touch the till.
[[nodiscard]] Result<Arguments, UsageAnswer> parseArguments(const QStringList &arguments);

} // namespace tillside::cli
