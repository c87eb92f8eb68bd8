#include "tests/support/wire/rawtill.h"

#include <QDeadlineTimer>
#include <QJsonDocument>

#include <utility>

namespace tillside {

using namespace Qt::StringLiterals;

RawTill::RawTill(Place place)
    : m_place(std::move(place))
    , m_client(std::make_unique<RawClient>(m_place.port, m_place.tls))
{ }

QByteArray RawTill::request(const QByteArray &method, const QByteArray &call,
                            const QByteArray &query, const QByteArray &body) const
{
    QByteArray bytes = method + ' ' + m_place.basePath + call + "?tid=" + m_place.tid;
    bytes += (query.isEmpty() ? "" : "&") + query + " HTTP/1.1\r\nHost: terminal\r\n";
    if (!m_place.authorization.isEmpty())
        bytes += "Authorization: " + m_place.authorization + "\r\n";
    if (!body.isEmpty())
        bytes += "Content-Type: application/json\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n";
    return bytes + "\r\n" + body;
}

std::optional<RawAnswer> RawTill::send(const QByteArray &bytes)
{
    if (!m_keepAlive)
        m_client = std::make_unique<RawClient>(m_place.port, m_place.tls);
    return m_client->exchange(bytes);
}

std::optional<RawAnswer> RawTill::pair(const QByteArray &code)
{
    return send(request("GET", "/pair", "pairingCode=" + code));
}

std::optional<RawAnswer> RawTill::post(const QJsonObject &order)
{
    return send(request("POST", "/transaction", "disablePrinting=true",
                        QJsonDocument(order).toJson(QJsonDocument::Compact)));
}

std::optional<RawAnswer> RawTill::ask(const QString &uti)
{
    return send(request("GET", "/transaction", "uti=" + uti.toLatin1()));
}

std::optional<RawAnswer> RawTill::askUntilFinished(const QString &uti)
{
    const QDeadlineTimer deadline(RawClient::kPatience);
    while (!deadline.hasExpired()) {
        const auto answer = ask(uti);
        if (answer && answer->status == 200 && answer->json().contains("transApproved"_L1))
            return answer;
    }
    return std::nullopt;
}

std::optional<RawAnswer> RawTill::cancel()
{
    return send(request("DELETE", "/transaction"));
}

std::optional<RawAnswer> RawTill::status()
{
    return send(request("GET", "/status"));
}

} // namespace tillside
