#pragma once

#include "core/net/fingerprint.h"

#include <QSslConfiguration>
#include <QSslError>
#include <QString>

#include <optional>

class QUrl;

namespace tillside {

/// Which peer the till talks to at one terminal's address: over TLS, the holder of exactly one
/// certificate; over plain HTTP, if the terminal was knowingly paired without TLS, whatever
/// answers. With neither set, it talks to no peer.
struct Trust {
    bool plainHttp = false;
    std::optional<Fingerprint> pin; ///< Set only without plainHttp.

    /// Whether \a url uses the scheme that this trust requires: https with a pin, http with
    /// plainHttp. A URL with a user name is refused too, because Qt would answer authentication
    /// challenges with it.
    [[nodiscard]] bool permits(const QUrl &url) const;
    /// Whether \a configuration belongs to a connection whose peer showed the pinned certificate.
    /// Never without a pin.
    [[nodiscard]] bool holds(const QSslConfiguration &configuration) const;
};

/// Makes this process use the operating system's TLS: Schannel on Windows, OpenSSL elsewhere. Call
/// it after creating the application and before anything uses TLS.
void useSystemTls();

/// TLS 1.2 or later (only 1.2 in the Windows build) with an empty list of authorities, so that only
/// the pin decides. Qt reports each certificate as untrusted, except one that Windows itself
/// trusts, so the caller must check again once a connection is encrypted. (Making the pinned
/// certificate the only authority would refuse it when it is expired, short or made for another
/// name.) No session is resumed: each connection must show its certificate, not just a ticket of an
/// earlier one.
[[nodiscard]] QSslConfiguration tlsConfiguration();

/// The \a errors that a technician should know about although the pin holds, as English text for
/// the log: those about the validity period. Empty if there are none. A certificate for another
/// name is mentioned only at pairing: no terminal knows the address it will be called by, so it
/// would be in the log with each payment.
[[nodiscard]] QString remarksOn(const QList<QSslError> &errors);

} // namespace tillside
