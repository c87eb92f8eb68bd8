#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QUrlQuery>

namespace tillside::sim {

/// One complete HTTP request.
struct Request {
    QByteArray method;
    QString path; ///< Percent-decoded, without the query.
    QUrlQuery query;
    QHash<QByteArray, QByteArray> headers; ///< By name in lower case.
    QByteArray body;
    bool keepAlive = true;

    /// The value of one parameter of the query, decoded; null if it is not there.
    [[nodiscard]] QString parameter(const QString &name) const
    {
        return query.queryItemValue(name, QUrl::FullyDecoded);
    }
};

/// What is answered to it, before it is decided how.
struct Response {
    int status = 200;
    QByteArray contentType;
    QByteArray body;
};

/// How an answer leaves, well or badly.
enum class Delivery {
    Whole,
    Close, ///< Nothing of it: FIN.
    Reset, ///< Nothing of it: RST.
    Truncated, ///< Announced in full, half of its body sent, FIN.
    Drip, ///< A byte at a time.
    Never, ///< Nothing of it, and the connection stays.
};

} // namespace tillside::sim
