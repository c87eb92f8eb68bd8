#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QUrlQuery>

namespace tillside {

/// One complete HTTP request.
struct HttpRequest {
    QByteArray method;
    QString path; ///< Percent-decoded, without the query.
    QUrlQuery query;
    QHash<QByteArray, QByteArray> headers; ///< By name in lower case.
    QByteArray body;
    bool isKeptAlive = true; ///< Whether the client wants to use its connection again.

    /// The decoded value of the query parameter \a name; null without one.
    [[nodiscard]] QString parameter(const QString &name) const
    {
        return query.queryItemValue(name, QUrl::FullyDecoded);
    }
};

} // namespace tillside
