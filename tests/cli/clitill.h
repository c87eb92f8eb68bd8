#pragma once

#include "tests/cli/cliprocess.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace tillside {

class TerminalProcess;

/// A till in its own data folder, used as a script uses it: every run with `--json`.
class CliTill final {
public:
    CliTill();

    [[nodiscard]] QString folder() const;
    /// A path outside the data folder, also removed with the till.
    [[nodiscard]] QString scratch(const QString &name) const { return m_parent.filePath(name); }

    /// Makes this till a copy of \a other, with its pairing and all payments so far, and its
    /// journal this till's own. Both then use the same token. Call it only before this till has
    /// run.
    [[nodiscard]] bool copyFrom(const CliTill &other) const;

    /// Moves its first terminal to \a port, as if another machine had taken over its address.
    [[nodiscard]] bool moveTerminal(quint16 port) const;

    [[nodiscard]] CliRun run(const QStringList &arguments, const QByteArray &input = {}) const;
    [[nodiscard]] std::unique_ptr<CliProcess> start(
        const QStringList &arguments, const QByteArray &input = {},
        const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment()) const;

    /// Pairs with \a terminal, comparing its fingerprint; the code goes through standard input.
    [[nodiscard]] CliRun pair(const TerminalProcess &terminal,
                              const QString &name = QStringLiteral("Counter"),
                              const QStringList &more = {}) const;
    /// The arguments of pair().
    [[nodiscard]] static QStringList pairing(const TerminalProcess &terminal, const QString &name);
    /// Its input: the terminal's pairing code and Enter.
    [[nodiscard]] static QByteArray typedCode();
    [[nodiscard]] CliRun charge(const QString &amount, const QStringList &more = {}) const;

    /// All payments, newest first.
    [[nodiscard]] QJsonArray list() const;
    /// One payment as the journal has it.
    [[nodiscard]] QJsonObject show(const QString &id) const;
    /// The token of its first terminal in the keychain; empty if there is none.
    [[nodiscard]] QByteArray token() const;

private:
    QTemporaryDir m_parent;
};

/// The codes of the evidence of \a payment, in order.
[[nodiscard]] QStringList evidenceOf(const QJsonObject &payment);

} // namespace tillside
