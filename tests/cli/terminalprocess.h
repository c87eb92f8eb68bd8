#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace tillside {

/// One tillside-terminal-simulator in its own process, on a free port of 127.0.0.1, killed when
/// this goes out of scope.
///
/// Its output goes to a file: it would block on a pipe that nobody reads.
class TerminalProcess final {
public:
    /// Longer than a real one: four digits would occur in fingerprints and process ids by chance.
    static constexpr auto kCode = "73918264";

    /// Has pairing code kCode and a unique serial number. A payment takes about 20 ms unless
    /// \a options say otherwise.
    explicit TerminalProcess(const QStringList &options = {QStringLiteral("--fast")});
    ~TerminalProcess();
    Q_DISABLE_COPY_MOVE(TerminalProcess)

    /// Restarts it with \a options, at the same address and with the same certificate. It forgets
    /// its payments and its token, but not its ledger.
    void restart(const QStringList &options);
    /// The same with a different certificate, like another machine at this address.
    void replace(const QStringList &options = {QStringLiteral("--fast")});
    /// Switches it off; its port refuses connections.
    void stop();
    /// Waits until it has read everything sent to it so far, even by processes that have since
    /// died.
    void waitUntilRead() const;

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QString address() const;
    [[nodiscard]] QString serial() const { return m_serial; }
    /// The path of its certificate and key.
    [[nodiscard]] QString identityFile() const;
    [[nodiscard]] QString fingerprint() const { return member(QStringLiteral("fingerprint")); }
    [[nodiscard]] QString dialect() const { return member(QStringLiteral("dialect")); }

    /// How many requests with \a method it has read.
    [[nodiscard]] qsizetype requests(const QByteArray &method) const;
    /// Whether a payment has reached \a state, such as "card" or "approved".
    [[nodiscard]] bool hasShown(const QString &state) const;
    /// Each movement of money, oldest first.
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
