#pragma once

#include "app/cli/arguments.h"
#include "app/cli/command.h"

#include <memory>

namespace tillside::cli {

/// The command that carries out \a order. \a till and \a console must outlive it.
[[nodiscard]] std::unique_ptr<Command> makeCommand(Order order, Application &till,
                                                   const Console &console);

} // namespace tillside::cli
