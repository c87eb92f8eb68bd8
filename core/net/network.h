#pragma once

#include "core/net/httpcall.h"
#include "core/net/trust.h"

#include <QByteArray>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <memory>

class QNetworkAccessManager;

namespace tillside {

/// How long the parts of a call may take.
struct Deadlines {
    std::chrono::milliseconds connect = std::chrono::seconds(8); ///< TCP and TLS together.
    std::chrono::milliseconds get = std::chrono::seconds(8); ///< GET and DELETE, once connected.
    std::chrono::milliseconds post = std::chrono::seconds(150); ///< Once the body is handed over.
};

/// All the HTTP of one terminal, so that its pin guards each connection to it.
///
/// GETs of one URL share kept connections, as long as no other is asked for: what a terminal sends
/// without being asked, which Qt takes for the answer to the next request, is then at worst an
/// older answer to the same question, and never one about another payment. POST and DELETE, which
/// act on the terminal and must reach it at most once, each get a connection that nobody used
/// before: whether their request left can then be told from their body alone, and no dead
/// connection can make Qt send it again.
///
/// No redirects, no HTTP/2, no cookies, no cache, no proxy (the terminal is on the local network),
/// no compression, no answering of authentication challenges.
///
/// A redirect is an answer like any other, except 307 and 308 to a POST or DELETE: Qt then asks for
/// the body again, does not get it, and the call ends as ConnectionLost.
///
/// A call belongs to \a parent and outlives the Network. One whose URL the Trust does not permit is
/// not made and ends as WrongScheme.
class Network final : public QObject {
    Q_OBJECT

public:
    explicit Network(Trust trust, const Deadlines &deadlines = {}, QObject *parent = nullptr);
    ~Network() override;

    /// \a authorization is the whole value of the header, none is sent if it is empty. Visible
    /// ASCII and blanks only; with anything else in it no header is sent, because a line break in a
    /// token would forge a second request.
    [[nodiscard]] HttpCall *get(const QUrl &url, const QByteArray &authorization, QObject *parent);
    /// Sends \a json at most once.
    [[nodiscard]] HttpCall *post(const QUrl &url, const QByteArray &authorization,
                                 const QByteArray &json, QObject *parent);
    /// DELETE without a body, at most once. Its CallResult::bodyBytesPulled is always 0.
    [[nodiscard]] HttpCall *remove(const QUrl &url, const QByteArray &authorization,
                                   QObject *parent);

private:
    [[nodiscard]] CallPlan plan(const QByteArray &verb, const QUrl &url,
                                const QByteArray &authorization) const;
    [[nodiscard]] HttpCall *callOnce(CallPlan plan, QObject *parent) const;

    Trust m_trust;
    Deadlines m_deadlines;
    QUrl m_asked; ///< By the latest GET.
    std::shared_ptr<QNetworkAccessManager> m_getters; ///< For more of the same.
};

} // namespace tillside
