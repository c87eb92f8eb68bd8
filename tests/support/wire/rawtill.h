#pragma once

#include "tests/support/wire/rawclient.h"

#include <QByteArray>
#include <QJsonObject>

#include <memory>

namespace tillside {

/// A till made of raw bytes: the calls of the family, on a new connection each unless told to keep
/// one. It judges nothing.
class RawTill {
public:
    /// Where the terminal is and how it is spoken to.
    struct Place {
        quint16 port = 0;
        QByteArray basePath;
        QByteArray tid;
        QByteArray authorization; ///< The whole header value; empty: no such header.
        bool tls = true;
    };

    explicit RawTill(Place place);

    /// The bytes of a request; \a query without `tid`, which is put in front.
    [[nodiscard]] QByteArray request(const QByteArray &method, const QByteArray &call,
                                     const QByteArray &query = {},
                                     const QByteArray &body = {}) const;
    [[nodiscard]] std::optional<RawAnswer> send(const QByteArray &bytes);

    [[nodiscard]] std::optional<RawAnswer> pair(const QByteArray &code);
    [[nodiscard]] std::optional<RawAnswer> post(const QJsonObject &order);
    [[nodiscard]] std::optional<RawAnswer> ask(const QString &uti);
    /// Asks again until it is 200 and has `transApproved`; nothing if that takes too long.
    [[nodiscard]] std::optional<RawAnswer> askUntilFinished(const QString &uti);
    [[nodiscard]] std::optional<RawAnswer> cancel();
    [[nodiscard]] std::optional<RawAnswer> status();

    void setAuthorization(const QByteArray &value) { m_place.authorization = value; }
    void setTid(const QByteArray &tid) { m_place.tid = tid; }
    /// Uses one connection for what follows, as long as it lives.
    void setKeepAlive(bool keep) { m_keepAlive = keep; }
    /// The connection that was last used.
    [[nodiscard]] RawClient &client() { return *m_client; }

private:
    Place m_place;
    bool m_keepAlive = false;
    std::unique_ptr<RawClient> m_client;
};

} // namespace tillside
