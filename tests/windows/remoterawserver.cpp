#include "tests/windows/remoterawserver.h"

#include <QTest>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 20'000;

template <typename T>
T read(const QByteArray &answer)
{
    QDataStream stream(answer);
    T value{};
    stream >> value;
    return value;
}

} // namespace

RemoteRawServer::RemoteRawServer(std::optional<Identity> identity)
    : m_place{std::move(identity), 0}
{
    const auto port = static_cast<quint16>(qEnvironmentVariableIntValue("TILLSIDE_RAWSERVERS"));
    m_control.connectToHost(u"127.0.0.1"_s, port);
    if (!m_control.waitForConnected())
        qFatal("TILLSIDE_RAWSERVERS names no port of servers: tests/windows/with-servers does");
    m_place.port = read<quint16>(
        ask(RawOrder::Make, m_place.identity.has_value(), m_place.identity.value_or(Identity{})));
}

/// The event loop keeps running, as with a RawServer in this process, because clients must be able
/// to hang up.
template <typename... Parts>
QByteArray RemoteRawServer::ask(RawOrder order, const Parts &...parts)
{
    QByteArray message;
    QDataStream writer(&message, QIODevice::WriteOnly);
    writer << order;
    ((writer << parts), ...);
    m_wire << message;
    return waitForAnswer();
}

QByteArray RemoteRawServer::waitForAnswer()
{
    QByteArray answer;
    const bool isThere = QTest::qWaitFor(
        [&] {
            m_wire.startTransaction();
            m_wire >> answer;
            return m_wire.commitTransaction();
        },
        kPatienceMs);
    if (!isThere)
        qFatal("The servers do not answer");
    return answer;
}

void RemoteRawServer::setIdentity(const Identity &identity)
{
    m_place.identity = identity;
    ask(RawOrder::ShowIdentity, identity);
}

void RemoteRawServer::setScript(const QByteArray &method, const RawScript &script)
{
    ask(RawOrder::Script, method, script);
}

void RemoteRawServer::closeConnections(RawScript::End end)
{
    ask(RawOrder::CloseConnections, end);
}

void RemoteRawServer::sayUnasked(const QByteArray &bytes)
{
    ask(RawOrder::SayUnasked, bytes);
}

const RawLog &RemoteRawServer::log()
{
    m_log = read<RawLog>(ask(RawOrder::Log));
    return m_log;
}

bool RemoteRawServer::hasSeenEverything()
{
    return read<bool>(ask(RawOrder::SeeEverything));
}

} // namespace tillside
