#pragma once

#include <QByteArray>

namespace tillside {

/// The answer to an HttpRequest. The connection adds the Content-Length, Date and Connection
/// headers.
struct HttpResponse {
    int status = 200;
    QByteArray contentType; ///< Empty: no such header.
    QByteArray body;
};

} // namespace tillside
