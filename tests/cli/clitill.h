#pragma once

#include "tests/cli/cliprocess.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace tillside {

class TerminalProcess;

/// A till in a data folder of its own, worked as a script works it: every run with `--json`.
class CliTill final {
public:
    CliTill();

    [[nodiscard]] QString folder() const;
    /// Outside the data folder, and gone with the till too.
    [[nodiscard]] QString scratch(const QString &name) const { return m_parent.filePath(name); }

    /// Makes this the till that \a other is: with its pairing, and whatever it has charged so far.
    /// Both then use the same token. Only before this one has run.
    [[nodiscard]] bool copyFrom(const CliTill &other) const;

    /// From now on its first terminal is at \a port, as when another machine has taken its address.
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

    /// All payments, the newest first.
    [[nodiscard]] QJsonArray list() const;
    /// One payment as the journal has it.
    [[nodiscard]] QJsonObject show(const QString &id) const;
    /// The token of its first terminal, as the keychain has it; empty if it has none.
    [[nodiscard]] QByteArray token() const;

private:
    QTemporaryDir m_parent;
};

/// The codes of the evidence of \a payment, in their order.
[[nodiscard]] QStringList evidenceOf(const QJsonObject &payment);

} // namespace tillside
