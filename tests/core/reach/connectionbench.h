#pragma once

#include "core/reach/connectioncheck.h"
#include "core/server/certificate.h"
#include "core/terminal/dialect.h"
#include "core/vault/credential.h"
#include "core/vault/memoryvault.h"
#include "tests/support/system/patience.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <typeindex>
#include <utility>
#include <vector>

namespace tillside {

/// A till that checks connections, with tokens in memory, and whatever it meets.
class ConnectionBench {
public:
    static constexpr auto kToken = "7653518633181484";

    /// What the till knows of a terminal at \a port of this computer that shows \a identity, or
    /// talks plain HTTP without one. The token is in the keychain.
    TerminalRecord know(quint16 port, const Identity &identity,
                        DialectId dialectId = DialectId::Paynt)
    {
        TerminalRecord terminal;
        terminal.id = TerminalId::create();
        terminal.name = QStringLiteral("Counter");
        terminal.host = QStringLiteral("127.0.0.1");
        terminal.port = port;
        terminal.serial = Serial::parse(u"1850012345").value();
        terminal.dialect = dialectId;
        terminal.basePath = dialect(dialectId).basePath;
        terminal.authForm = dialect(dialectId).authForm;
        terminal.plainHttp = identity.isNull();
        if (!identity.isNull())
            terminal.fingerprint = Fingerprint::of(identity.certificate)->bytes();
        keep(terminal, kToken);
        return terminal;
    }
    void keep(const TerminalRecord &terminal, const QByteArray &token)
    {
        (void)vault.write(terminal.id, toEntry({terminal.fingerprint, Secret(token)}));
    }
    /// Keeps \a peer until the bench is gone.
    template <typename T>
    T &meet(std::unique_ptr<T> peer)
    {
        T &met = *peer;
        m_peers.emplace_back(typeid(T), std::shared_ptr<T>(std::move(peer)));
        return met;
    }
    /// The peers of one kind.
    template <typename T>
    [[nodiscard]] std::vector<const T *> peers() const
    {
        std::vector<const T *> found;
        for (const auto &[type, peer] : m_peers) {
            if (type == typeid(T))
                found.push_back(static_cast<const T *>(peer.get()));
        }
        return found;
    }

    /// Runs a check to its end. Each report that it gave on the way is in `reports`.
    ConnectionReport check(const TerminalRecord &terminal)
    {
        reports.clear();
        ends = 0;
        ConnectionCheck check(context(), terminal);
        QObject::connect(&check, &ConnectionCheck::changed, &check,
                         [this](const ConnectionReport &report) {
                             reports.push_back(report);
                             ends += report.isOver ? 1 : 0;
                         });
        if (!QTest::qWaitFor([this] { return ends > 0; }, kTestPatience))
            qFatal("a check never ended");
        return check.report();
    }
    [[nodiscard]] ConnectionContext context()
    {
        return {.terminals = terminals,
                .clock = clock,
                .lockFolder = folder.path(),
                .deadline = deadline,
                .slow = slow,
                .clockOff = std::chrono::minutes(2)};
    }

    QTemporaryDir folder;
    MemoryVault vault;
    Terminals terminals{vault, Deadlines()};
    SystemClock clock;
    std::chrono::milliseconds deadline = std::chrono::seconds(30);
    std::chrono::milliseconds slow = std::chrono::seconds(30);
    std::vector<ConnectionReport> reports;
    int ends = 0;

private:
    std::vector<std::pair<std::type_index, std::shared_ptr<void>>> m_peers;
};

/// A letter for each step: Passed, Warned, Failed, or a dot.
inline QString marksOf(const ConnectionReport &report)
{
    QString marks;
    for (const CheckedStep &step : report.steps) {
        marks += step.state == StepState::Passed ? u'P'
            : step.state == StepState::Warned    ? u'W'
            : step.state == StepState::Failed    ? u'F'
            : step.state == StepState::Running   ? u'?'
                                                 : u'.';
    }
    return marks;
}

/// The reasons of all steps, by name.
inline QString reasonsIn(const ConnectionReport &report)
{
    QStringList names;
    for (const CheckedStep &step : report.steps) {
        if (step.reason)
            names << nameOf(*step.reason);
    }
    return names.join(u' ');
}

} // namespace tillside
