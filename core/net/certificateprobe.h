#pragma once

#include "core/base/result.h"
#include "core/net/callresult.h"
#include "core/net/fingerprint.h"

#include <QDateTime>
#include <QObject>
#include <QSsl>
#include <QSslSocket>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <optional>

namespace tillside {

/// The certificate that a terminal shows before it is trusted.
///
/// Anyone can write anything into its names, so they are cleaned where this is made: each is one
/// line of at most 200 printable characters, without card numbers and without any other run of 13
/// digits or more, which could be a token.
struct PresentedCertificate {
    static constexpr qsizetype kMostNames = 20;

    Fingerprint fingerprint;
    QString subject; ///< The certificate's common name; untrusted text, may be empty.
    /// The names in the certificate: common names, then alternative names. At most kMostNames.
    QStringList names;
    bool namesHost = false; ///< Whether the address that was called is one of them.
    QDateTime validFrom;
    QDateTime validUntil;
    QSsl::SslProtocol protocol = QSsl::UnknownProtocol; ///< The version of TLS that was agreed on.
};

/// Fetches the certificate that \a host shows, for pairing, where there is nothing yet to compare
/// it with. It completes the handshake and hangs up: no application byte is sent, so no secret can
/// leak.
///
/// Emits `finished` exactly once, within the deadline, never from the constructor. Destroying the
/// probe cancels it without a signal. Errors: NotReachable, ConnectTimeout (also for a peer that
/// accepts the connection and stays silent), TlsFailed, TlsTooOld, NotTls, ConnectionLost.
class CertificateProbe final : public QObject {
    Q_OBJECT

public:
    CertificateProbe(const QString &host, quint16 port,
                     std::chrono::milliseconds deadline = std::chrono::seconds(8),
                     QObject *parent = nullptr);
    ~CertificateProbe() override;

signals:
    void finished(
        const tillside::Result<tillside::PresentedCertificate, tillside::CallError> &seen);

private:
    void watch();
    void onSslErrors(const QList<QSslError> &errors);
    void onError();
    void look(bool namesHost);
    void end(const Result<PresentedCertificate, CallError> &seen);
    void deliver();

    std::optional<Result<PresentedCertificate, CallError>> m_seen;
    QTimer m_deadline;
    QSslSocket m_socket;
};

} // namespace tillside
