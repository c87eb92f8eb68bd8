#pragma once

#include "core/server/certificate.h"
#include "tests/cli/clitill.h"
#include "tests/cli/terminalprocess.h"

#include <memory>

namespace tillside {

/// A paired till and its terminal, whose place others take.
class AttackedTill final {
public:
    static constexpr std::chrono::seconds kPromptly{7}; ///< Less than any deadline.

    /// Also charges once at the terminal, which is started with \a options: an ordinary run.
    explicit AttackedTill(const QStringList &options = {QStringLiteral("--instant")});

    [[nodiscard]] TerminalProcess &terminal() { return m_terminal; }
    [[nodiscard]] const CliTill &till() const { return m_till; }
    /// A copy of \a till, at whose terminal's address there is the machine at \a port.
    [[nodiscard]] static std::unique_ptr<CliTill> at(quint16 port, const CliTill &till);
    /// What the terminal proves itself with.
    [[nodiscard]] Identity identity() const;

    /// Whether \a run took less than 64 MiB more memory than an ordinary one; says how much.
    [[nodiscard]] bool isModest(const CliRun &run) const;
    /// Whether \a till, with the terminal back in its place, charges once.
    [[nodiscard]] bool charges(const CliTill &till) const;

private:
    TerminalProcess m_terminal;
    CliTill m_till;
    qint64 m_ordinaryKiB = 0;
};

} // namespace tillside
