#include "core/net/certificateprobe.h"

#include "core/base/masking.h"
#include "core/base/printable.h"
#include "core/net/tlsfailure.h"
#include "core/net/trust.h"

#include <QMetaObject>
#include <QNetworkProxy>
#include <QRegularExpression>
#include <QSslCertificate>
#include <QSslError>

#include <algorithm>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

CallError reasonOf(const QSslSocket &socket)
{
    switch (socket.error()) {
    case QAbstractSocket::SslHandshakeFailedError: return tlsFailure(socket.errorString());
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError: return CallError::TlsFailed;
    case QAbstractSocket::RemoteHostClosedError: return CallError::ConnectionLost;
    case QAbstractSocket::SocketTimeoutError: return CallError::ConnectTimeout;
    default: return CallError::NotReachable;
    }
}

QString cleaned(const QString &name)
{
    constexpr qsizetype kLongest = 200;
    static const QRegularExpression digits(u"[0-9]{13,}"_s);
    return maskCards(oneLine(name, kLongest).replace(digits, u"[removed]"_s));
}

QStringList namesIn(const QSslCertificate &certificate)
{
    const QStringList all = certificate.subjectInfo(QSslCertificate::CommonName)
        + certificate.subjectAlternativeNames().values();
    QStringList names;
    for (const QString &name : all.mid(0, PresentedCertificate::kMostNames))
        names.append(cleaned(name));
    names.removeDuplicates();
    return names;
}

} // namespace

CertificateProbe::CertificateProbe(const QString &host, quint16 port,
                                   std::chrono::milliseconds deadline, QObject *parent)
    : QObject(parent)
{
    watch();
    m_deadline.setSingleShot(true);
    m_deadline.start(deadline);
    m_socket.setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    m_socket.setSslConfiguration(tlsConfiguration());
    m_socket.connectToHostEncrypted(host, port);
}

CertificateProbe::~CertificateProbe()
{
    // Otherwise the socket would signal its end to a half-destroyed probe.
    m_socket.disconnect(this);
}

void CertificateProbe::watch()
{
    connect(&m_socket, &QSslSocket::sslErrors, this, &CertificateProbe::onSslErrors);
    connect(&m_socket, &QSslSocket::encrypted, this, [this] { look(true); });
    connect(&m_socket, &QAbstractSocket::errorOccurred, this, &CertificateProbe::onError);
    connect(&m_deadline, &QTimer::timeout, this, [this] { end(CallError::ConnectTimeout); });
}

// No authority is trusted, so every certificate ends up here, except one that Windows itself
// trusts. The errors are not ignored, so Qt hangs up right afterwards.
void CertificateProbe::onSslErrors(const QList<QSslError> &errors)
{
    look(std::none_of(errors.cbegin(), errors.cend(), [](const QSslError &error) {
        return error.error() == QSslError::HostNameMismatch;
    }));
}

void CertificateProbe::onError()
{
    end(reasonOf(m_socket));
}

void CertificateProbe::look(bool namesHost)
{
    const QSslCertificate certificate = m_socket.peerCertificate();
    const std::optional<Fingerprint> fingerprint = Fingerprint::of(certificate);
    if (!fingerprint) {
        end(CallError::TlsFailed);
        return;
    }
    const QStringList names = namesIn(certificate);
    end(PresentedCertificate{*fingerprint, names.value(0), names, namesHost,
                             certificate.effectiveDate(), certificate.expiryDate(),
                             m_socket.sessionProtocol()});
}

void CertificateProbe::end(const Result<PresentedCertificate, CallError> &seen)
{
    if (m_seen)
        return;
    m_seen = seen;
    m_deadline.stop();
    // Reported later, because the socket is emitting its own signal.
    QMetaObject::invokeMethod(this, &CertificateProbe::deliver, Qt::QueuedConnection);
}

void CertificateProbe::deliver()
{
    m_socket.abort();
    emit finished(*m_seen);
}

} // namespace tillside
