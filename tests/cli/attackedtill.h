#pragma once

#include "core/server/certificate.h"
#include "tests/cli/clitill.h"
#include "tests/cli/terminalprocess.h"

#include <memory>

namespace tillside {

/// A paired till and its terminal, whose address other machines take over.
class AttackedTill final {
public:
    static constexpr std::chrono::seconds kPromptly{7}; ///< Shorter than any deadline.

    /// Starts the terminal with \a options and also charges once on it, as an ordinary run.
    explicit AttackedTill(const QStringList &options = {QStringLiteral("--instant")});

    [[nodiscard]] TerminalProcess &terminal() { return m_terminal; }
    [[nodiscard]] const CliTill &till() const { return m_till; }
    /// A copy of \a till whose terminal's address leads to the machine at \a port.
    [[nodiscard]] static std::unique_ptr<CliTill> at(quint16 port, const CliTill &till);
    /// The certificate and key of the terminal.
    [[nodiscard]] Identity identity() const;

    /// Whether \a run took less than 64 MiB more memory than an ordinary one. Prints how much.
    [[nodiscard]] bool isModest(const CliRun &run) const;
    /// Whether \a till charges once when the terminal is back at its address.
    [[nodiscard]] bool charges(const CliTill &till) const;

private:
    TerminalProcess m_terminal;
    CliTill m_till;
    qint64 m_ordinaryKiB = 0;
};

} // namespace tillside
