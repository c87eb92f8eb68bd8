#pragma once

#include "core/net/fingerprint.h"

#include <QSslConfiguration>
#include <QSslError>
#include <QString>

#include <optional>

class QUrl;

namespace tillside {

/// Whom the till talks to at one terminal: exactly one certificate over TLS, or, where the terminal
/// was knowingly paired without TLS, whoever answers over plain HTTP. Neither: nobody.
struct Trust {
    bool plainHttp = false;
    std::optional<Fingerprint> pin; ///< Only without plainHttp.

    /// Whether \a url is spoken the way this trust wants: https with a pin, http without TLS. A URL
    /// with a user name is refused too, because Qt would answer authentication challenges with it.
    [[nodiscard]] bool permits(const QUrl &url) const;
    /// Whether \a configuration is that of a connection whose peer showed the pinned certificate.
    [[nodiscard]] bool holds(const QSslConfiguration &configuration) const;
};

/// Makes the TLS of the operating system that of this process: Schannel on Windows, OpenSSL
/// elsewhere. After the application is made and before anything of TLS.
void useSystemTls();

/// TLS 1.2 or later (1.2 alone in the Windows build), with nobody vouching for anybody: the list of
/// authorities is empty, so that only the pin decides. Each certificate is reported as untrusted,
/// but for one that Windows itself trusts: whoever uses this looks again once a connection is
/// encrypted. (The pinned certificate as the only authority would be refused when expired, short or
/// made for another name.) No session is taken up again: each connection has to show its
/// certificate, and not only a ticket of an earlier one.
[[nodiscard]] QSslConfiguration tlsConfiguration();

/// What of \a errors a technician should know of though the pin holds, as English text for the log:
/// the validity. Empty if there is nothing. That the name is another one is said at pairing only:
/// no terminal knows the address it will be called by, it would be in the log with each payment.
[[nodiscard]] QString remarksOn(const QList<QSslError> &errors);

} // namespace tillside
