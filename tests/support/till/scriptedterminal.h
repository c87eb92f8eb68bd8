#pragma once

#include "core/model/terminalrecord.h"
#include "core/server/httpserver.h"

#include <QList>
#include <QObject>

#include <functional>

namespace tillside {

/// A terminal that answers as the test says and remembers each request with all its headers.
class ScriptedTerminal final : public QObject {
    Q_OBJECT

public:
    using Script = std::function<HttpResponse(const HttpRequest &)>;

    /// Listens on 127.0.0.1 and a free port; without TLS if \a identity is null.
    explicit ScriptedTerminal(const Identity &identity);

    /// Called for each request, in the thread of the test.
    void setScript(Script script) { m_script = std::move(script); }
    /// Sets what later connections are shown, and closes the open ones.
    void setIdentity(const Identity &identity);

    [[nodiscard]] const QList<HttpRequest> &seen() const { return m_seen; }
    void clearSeen() { m_seen.clear(); }
    [[nodiscard]] int connections() const { return m_server.traffic().connections; }
    [[nodiscard]] qint64 applicationBytes() const { return m_server.traffic().applicationBytes; }
    /// A Paynt profile of this terminal.
    [[nodiscard]] TerminalRecord profile() const;

    /// A successful answer to `GET /pair` that contains \a token.
    [[nodiscard]] static HttpResponse tokenAnswer(const QByteArray &token);
    [[nodiscard]] static HttpResponse plain(int status, const QByteArray &text);

private:
    HttpServer m_server;
    Script m_script;
    QList<HttpRequest> m_seen;
    bool m_tls;
};

} // namespace tillside
