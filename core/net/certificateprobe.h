#pragma once

#include "core/base/result.h"
#include "core/net/callresult.h"
#include "core/net/fingerprint.h"

#include <QDateTime>
#include <QObject>
#include <QSslSocket>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <optional>

namespace tillside {

/// What a terminal shows before it is trusted.
struct PresentedCertificate {
    Fingerprint fingerprint;
    QString subject; ///< The common name as the certificate has it; untrusted text, may be empty.
    QStringList names; ///< Everything it says it is: common names and alternative names.
    bool namesHost = false; ///< Whether the address we called is one of them.
    QDateTime validFrom;
    QDateTime validUntil;
};

/// Looks at the certificate that \a host shows, for pairing, where there is nothing to compare it
/// with yet. It shakes hands and hangs up: no application byte is sent, so no secret can leak.
///
/// `finished` comes exactly once, within the deadline, never out of the constructor. Destroying the
/// probe cancels it silently. Errors: NotReachable, ConnectTimeout (also for a peer that takes the
/// connection and stays silent), TlsFailed (also for a plain HTTP server), ConnectionLost.
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
    void onError(QAbstractSocket::SocketError error);
    void look(bool namesHost);
    void end(const Result<PresentedCertificate, CallError> &seen);
    void deliver();

    std::optional<Result<PresentedCertificate, CallError>> m_seen;
    QTimer m_deadline;
    QSslSocket m_socket;
};

} // namespace tillside
