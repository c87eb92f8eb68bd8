#pragma once

#include "core/simulator/simulatedterminal.h"
#include "tests/support/wire/rawtill.h"

namespace tillside {

// Header-only, because only tests that link the simulated terminal need it.

/// A till paired with \a terminal: it has the token that is currently valid.
[[nodiscard]] inline RawTill tillAt(const sim::SimulatedTerminal &terminal)
{
    const sim::TerminalOptions &options = terminal.options();
    const bool bearer = options.auth == AuthForm::Bearer;
    return RawTill({terminal.port(), options.basePath.toLatin1(), options.serial.toLatin1(),
                    (bearer ? "Bearer " : "") + terminal.token(), options.tls});
}

/// The status of \a answer; 0 for none.
[[nodiscard]] inline int statusOf(const std::optional<RawAnswer> &answer)
{
    return answer ? answer->status : 0;
}

} // namespace tillside
