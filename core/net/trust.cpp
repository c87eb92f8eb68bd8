#include "core/net/trust.h"

#include <QSslCertificate>
#include <QSslSocket>
#include <QStringList>
#include <QUrl>

namespace tillside {

using namespace Qt::StringLiterals;

bool Trust::permits(const QUrl &url) const
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return false;
    return pin ? !plainHttp && url.scheme() == "https"_L1 : plainHttp && url.scheme() == "http"_L1;
}

bool Trust::holds(const QSslConfiguration &configuration) const
{
    return pin && Fingerprint::of(configuration.peerCertificate()) == pin;
}

void useSystemTls()
{
#ifdef Q_OS_WIN
    // Qt would prefer OpenSSL, which is present for the simulated terminal.
    QSslSocket::setActiveBackend(u"schannel"_s);
#endif
}

QSslConfiguration tlsConfiguration()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    // Setting a list, even an empty one, also keeps Qt from loading the system's authorities.
    configuration.setCaCertificates({});
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    configuration.setSslOption(QSsl::SslOptionDisableSessionTickets, true);
    configuration.setSslOption(QSsl::SslOptionDisableSessionSharing, true);
    return configuration;
}

QString remarksOn(const QList<QSslError> &errors)
{
    QStringList remarks;
    for (const QSslError &error : errors) {
        const bool worthSaying = error.error() == QSslError::CertificateExpired
            || error.error() == QSslError::CertificateNotYetValid;
        if (worthSaying)
            remarks.append(error.errorString());
    }
    return remarks.join(u' ');
}

} // namespace tillside
