#pragma once

#include "tests/support/wire/rawclient.h"

#include <QByteArray>
#include <QJsonObject>

#include <memory>

namespace tillside {

/// A till made of raw bytes. It makes the calls of the protocol family, each on a new connection
/// unless told to keep one, and judges nothing.
class RawTill {
public:
    /// Where the terminal is and how to talk to it.
    struct Place {
        quint16 port = 0;
        QByteArray basePath;
        QByteArray tid;
        QByteArray authorization; ///< The whole header value; empty for no such header.
        bool tls = true;
    };

    explicit RawTill(Place place);

    /// The bytes of a request; \a query excludes `tid`, which is prepended.
    [[nodiscard]] QByteArray request(const QByteArray &method, const QByteArray &call,
                                     const QByteArray &query = {},
                                     const QByteArray &body = {}) const;
    [[nodiscard]] std::optional<RawAnswer> send(const QByteArray &bytes);

    [[nodiscard]] std::optional<RawAnswer> pair(const QByteArray &code);
    [[nodiscard]] std::optional<RawAnswer> post(const QJsonObject &order);
    [[nodiscard]] std::optional<RawAnswer> ask(const QString &uti);
    /// Asks until the answer is 200 and has `transApproved`; returns nothing if that takes too
    /// long.
    [[nodiscard]] std::optional<RawAnswer> askUntilFinished(const QString &uti);
    [[nodiscard]] std::optional<RawAnswer> cancel();
    [[nodiscard]] std::optional<RawAnswer> status();

    void setAuthorization(const QByteArray &value) { m_place.authorization = value; }
    void setTid(const QByteArray &tid) { m_place.tid = tid; }
    /// Uses one connection for the following calls, as long as it stays open.
    void setKeepAlive(bool keep) { m_keepAlive = keep; }
    /// The last connection used.
    [[nodiscard]] RawClient &client() { return *m_client; }

private:
    Place m_place;
    bool m_keepAlive = false;
    std::unique_ptr<RawClient> m_client;
};

} // namespace tillside
