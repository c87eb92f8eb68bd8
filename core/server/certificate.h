#pragma once

#include <QDateTime>
#include <QSslCertificate>
#include <QSslKey>
#include <QString>

namespace tillside {

/// What a TLS server shows (`certificate`) and keeps (`key`).
struct Identity {
    // Spelled out, so that `{}` is an empty identity: Qt's own default constructor is explicit.
    QSslCertificate certificate = QSslCertificate();
    QSslKey key = QSslKey();

    [[nodiscard]] bool isNull() const { return certificate.isNull() || key.isNull(); }
};

/// What to write into a new certificate. An invalid time means its default: yesterday and ten
/// years from now.
struct IdentityOptions {
    QString commonName = QStringLiteral("PAX Terminal");
    QDateTime notBefore;
    QDateTime notAfter;
};

/// A self-signed certificate with a fresh EC P-256 key and a random serial number, as a terminal
/// makes one for itself: no address in it, nobody who vouches for it. Two calls never give the same
/// one. Null if the random source of OpenSSL fails.
[[nodiscard]] Identity makeIdentity(const IdentityOptions &options = {});

/// Makes OpenSSL the TLS of this process, with which a simulated terminal can serve on every
/// system. After the application is made and before anything of TLS.
void useTerminalTls();

} // namespace tillside
