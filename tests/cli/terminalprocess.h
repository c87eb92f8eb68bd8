#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace tillside {

/// One tillside-terminal-simulator in a process of its own, on a free port of 127.0.0.1, killed
/// when this goes out of scope.
///
/// What it prints goes to a file: a pipe that nobody reads would stop it.
class TerminalProcess final {
public:
    /// Longer than a real one: four digits would stand in fingerprints and process ids by chance.
    static constexpr auto kCode = "73918264";

    /// Pairing code kCode and a serial number of its own; a payment takes about 20 ms if \a options
    /// do not say otherwise.
    explicit TerminalProcess(const QStringList &options = {QStringLiteral("--fast")});
    ~TerminalProcess();
    Q_DISABLE_COPY_MOVE(TerminalProcess)

    /// Ends it and starts it again with \a options, at the same address and with the same
    /// certificate. It has forgotten its payments and its token, but not its ledger.
    void restart(const QStringList &options);
    /// The same with another certificate: somebody else at this address.
    void replace(const QStringList &options = {QStringLiteral("--fast")});
    /// The power is off; its port refuses.
    void stop();
    /// Waits until it has read all that was sent to it before, by whoever has died since.
    void waitUntilRead() const;

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QString address() const;
    [[nodiscard]] QString serial() const { return m_serial; }
    /// Where its certificate and key are.
    [[nodiscard]] QString identityFile() const;
    [[nodiscard]] QString fingerprint() const { return member(QStringLiteral("fingerprint")); }
    [[nodiscard]] QString dialect() const { return member(QStringLiteral("dialect")); }

    /// How many requests with \a method it has read.
    [[nodiscard]] qsizetype requests(const QByteArray &method) const;
    /// Whether a payment has reached \a state, such as "card" or "approved".
    [[nodiscard]] bool hasShown(const QString &state) const;
    /// Each movement of money, the oldest first.
    [[nodiscard]] QList<QJsonObject> ledger() const;
    /// How often money was taken under \a reference.
    [[nodiscard]] int charges(const QString &reference) const;

private:
    [[nodiscard]] QString member(const QString &name) const;
    [[nodiscard]] QList<QJsonObject> said() const;
    void start(const QStringList &options);

    QTemporaryDir m_folder;
    QProcess m_process;
    QString m_serial;
    int m_identity = 1;
    quint16 m_port = 0;
    QJsonObject m_introduction;
};

} // namespace tillside
