#pragma once

#include <QDateTime>
#include <QSslCertificate>
#include <QSslKey>
#include <QString>

namespace tillside {

/// A TLS server's certificate, which it shows, and its key, which it keeps.
struct Identity {
    // Spelled out, so that `{}` is an empty identity: Qt's own default constructor is explicit.
    QSslCertificate certificate = QSslCertificate();
    QSslKey key = QSslKey();

    [[nodiscard]] bool isNull() const { return certificate.isNull() || key.isNull(); }
};

/// What to write into a new certificate.
struct IdentityOptions {
    QString commonName = QStringLiteral("Tillside");
    QDateTime notBefore; ///< Invalid: yesterday.
    QDateTime notAfter; ///< Invalid: ten years from now.
};

/// Makes a self-signed certificate with a fresh EC P-256 key and a random serial number. It names
/// no address, so clients have to pin it. No two calls give the same one. Null if the random source
/// of OpenSSL fails.
[[nodiscard]] Identity makeIdentity(const IdentityOptions &options = {});

/// Makes OpenSSL the TLS backend of this process, because it can serve on every system. Call it
/// after the application object exists and before the first use of TLS.
void useServerTls();

} // namespace tillside
