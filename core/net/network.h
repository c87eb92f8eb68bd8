#pragma once

#include "core/net/httpcall.h"
#include "core/net/trust.h"

#include <QByteArray>
#include <QDeadlineTimer>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <memory>

class QNetworkAccessManager;

namespace tillside {

/// How long each part of a call may take.
struct Deadlines {
    std::chrono::milliseconds connect = std::chrono::seconds(8); ///< TCP and TLS together.
    std::chrono::milliseconds get = std::chrono::seconds(8); ///< GET and DELETE, once connected.
    std::chrono::milliseconds post = std::chrono::seconds(150); ///< POST, from its first body byte.
};

/// Which GETs may use one kept connection.
enum class Keeping {
    OneUrl, ///< Those of the same URL.
    AnyUrl, ///< All. With CallResult::mayBeForAnother, an answer counts only if it says what for.
};

/// All HTTP traffic with one terminal, so that its pin guards each connection.
///
/// GETs of the same URL share kept connections until a GET asks for another URL, a POST or DELETE
/// is sent, or rest() closes them: some terminals serve one connection at a time. Qt takes whatever
/// a terminal sends unasked for the answer to the next request. This way it can only be an older
/// answer to the same question, never an answer about another payment. With Keeping::AnyUrl it can
/// be one, and CallResult::mayBeForAnother says so. POST, DELETE and getOnce() act on the
/// terminal and must reach it at most once, so each gets a new connection: their body alone then
/// tells whether the request left, and no dead connection can make Qt send it again.
///
/// There are no redirects, HTTP/2, cookies, cache, proxy (the terminal is on the local network),
/// compression or answers to authentication challenges.
///
/// A redirect is an answer like any other, except for 307 and 308 to a POST or DELETE: Qt then asks
/// for the body again, does not get it, and the call ends as ConnectionLost.
///
/// Each call is owned by its \a parent and may outlive the Network. A call whose URL the Trust does
/// not permit is not sent and ends as WrongScheme.
class Network final : public QObject {
    Q_OBJECT

public:
    explicit Network(Trust trust, const Deadlines &deadlines = {}, QObject *parent = nullptr);
    ~Network() override;

    /// \a authorization is the whole value of the header; if it is empty, no header is sent. It
    /// must be printable ASCII. With any other character no header is sent, because a line break in
    /// a token would forge a second request.
    [[nodiscard]] HttpCall *get(const QUrl &url, const QByteArray &authorization, QObject *parent,
                                Keeping keeping = Keeping::OneUrl);
    /// A GET that acts on the terminal: sent at most once, with the deadline of a POST. Its
    /// CallResult::bodyBytesPulled is always 0.
    [[nodiscard]] HttpCall *getOnce(const QUrl &url, const QByteArray &authorization,
                                    QObject *parent);
    /// Sends \a json at most once.
    [[nodiscard]] HttpCall *post(const QUrl &url, const QByteArray &authorization,
                                 const QByteArray &json, QObject *parent);
    /// DELETE without a body, at most once, and not after \a leaveBy. Its
    /// CallResult::bodyBytesPulled is always 0.
    [[nodiscard]] HttpCall *remove(const QUrl &url, const QByteArray &authorization,
                                   QObject *parent,
                                   const QDeadlineTimer &leaveBy
                                   = QDeadlineTimer(QDeadlineTimer::Forever));

    /// Closes the connections that no call is using. A call under way closes its own at its end.
    void rest();

private:
    [[nodiscard]] CallPlan plan(const QByteArray &verb, const QUrl &url,
                                const QByteArray &authorization) const;
    [[nodiscard]] HttpCall *callOnce(CallPlan plan, QObject *parent);

    Trust m_trust;
    Deadlines m_deadlines;
    QUrl m_asked; ///< The URL of the latest GET.
    std::shared_ptr<QNetworkAccessManager> m_getters; ///< Holds the connections for GETs.
    bool m_isMixed = false; ///< They have been used for more than one URL.
};

} // namespace tillside
