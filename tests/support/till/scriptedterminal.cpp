#include "tests/support/till/scriptedterminal.h"

#include <QHostAddress>

namespace tillside {

using namespace Qt::StringLiterals;

ScriptedTerminal::ScriptedTerminal(const Identity &identity)
    : m_tls(!identity.isNull())
{
    m_server.setIdentity(identity);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("No free port on 127.0.0.1");
    connect(&m_server, &HttpServer::requestReceived, this,
            [this](HttpConnection *connection, const HttpRequest &request) {
                m_seen.append(request);
                connection->answer(m_script(request));
            });
}

void ScriptedTerminal::setIdentity(const Identity &identity)
{
    m_server.setIdentity(identity);
    m_server.closeConnections();
}

TerminalRecord ScriptedTerminal::profile() const
{
    TerminalRecord profile;
    profile.name = u"Counter"_s;
    profile.host = u"127.0.0.1"_s;
    profile.port = m_server.serverPort();
    profile.serial = Serial::parse(u"1850012345").value();
    profile.basePath = u"/payntpos/1.0.0"_s;
    profile.currency = Currency::fromCode(u"EUR").value();
    profile.plainHttp = !m_tls;
    return profile;
}

HttpResponse ScriptedTerminal::tokenAnswer(const QByteArray &token)
{
    return {200, "application/json", R"({"authToken":")" + token + R"("})"};
}

HttpResponse ScriptedTerminal::plain(int status, const QByteArray &text)
{
    return {status, "text/plain", text};
}

} // namespace tillside
