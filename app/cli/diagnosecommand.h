#pragma once

#include "app/cli/command.h"
#include "app/cli/verb.h"
#include "core/reach/connectioncheck.h"

#include <memory>

namespace tillside::cli {

/// `diagnose`: checks the connection to a terminal step by step, and prints each step as it ends.
/// It sends GETs only, which move no money.
class DiagnoseCommand final : public Command {
    Q_OBJECT

public:
    /// \a terminal is a name; it may be empty if only one is paired.
    DiagnoseCommand(Application &till, const Console &console, QString terminal);
    void start() override;

private:
    void check(const TerminalRecord &terminal);
    void onChanged(const ConnectionReport &report);
    void printSteps(const ConnectionReport &report);

    QString m_name;
    TerminalRecord m_terminal;
    std::unique_ptr<ConnectionCheck> m_check;
    std::size_t m_printed = 0; ///< How many steps have been printed.
};

[[nodiscard]] Verb diagnoseVerb();

} // namespace tillside::cli
