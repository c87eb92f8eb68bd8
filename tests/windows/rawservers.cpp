// The servers for tests of the Windows build. They run outside wine, because its Schannel cannot
// act as a server. As a result, no code of that system takes part in counting what came over the
// wire. The program prints its port; each connection to it is one RawServer, see rawwire.h.

#include "tests/support/wire/rawserver.h"
#include "tests/windows/rawwire.h"

#include <QCoreApplication>
#include <QTcpServer>
#include <QTcpSocket>

#include <cstdio>

using namespace tillside;

namespace {

/// One RawServer, which lives as long as \a control is connected.
class Served final : public QObject {
public:
    explicit Served(QTcpSocket *control)
        : m_control(control)
        , m_wire(control)
    {
        control->setParent(this);
        connect(control, &QTcpSocket::readyRead, this, &Served::read);
        connect(control, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    }

private:
    void read()
    {
        QByteArray message;
        for (m_wire.startTransaction(), m_wire >> message; m_wire.commitTransaction();
             m_wire.startTransaction(), m_wire >> message)
            m_wire << obey(message);
    }

    QByteArray obey(const QByteArray &message)
    {
        QDataStream question(message);
        QByteArray answer;
        QDataStream told(&answer, QIODevice::WriteOnly);
        RawOrder order{};
        question >> order;
        switch (order) {
        case RawOrder::Make: make(question, told); break;
        case RawOrder::ShowIdentity: m_server->setIdentity(take<Identity>(question)); break;
        case RawOrder::Script: script(question); break;
        case RawOrder::CloseConnections:
            m_server->closeConnections(take<RawScript::End>(question));
            break;
        case RawOrder::SayUnasked: m_server->sayUnasked(take<QByteArray>(question)); break;
        case RawOrder::Log: told << m_server->log(); break;
        case RawOrder::SeeEverything: told << m_server->hasSeenEverything(); break;
        }
        return answer;
    }

    template <typename T>
    static T take(QDataStream &question)
    {
        T value{};
        question >> value;
        return value;
    }

    void make(QDataStream &question, QDataStream &told)
    {
        const bool isTls = take<bool>(question);
        const auto identity = take<Identity>(question);
        m_server = std::make_unique<RawServer>(isTls ? std::optional(identity) : std::nullopt);
        told << m_server->serverPort();
    }

    void script(QDataStream &question)
    {
        const auto method = take<QByteArray>(question);
        const auto script = take<RawScript>(question);
        if (method.isEmpty())
            m_server->setScript(script);
        else
            m_server->setScript(method, script);
    }

    QTcpSocket *m_control;
    QDataStream m_wire;
    std::unique_ptr<RawServer> m_server;
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QTcpServer controls;
    if (!controls.listen(QHostAddress::LocalHost))
        return 1;
    QObject::connect(&controls, &QTcpServer::newConnection, &controls, [&controls] {
        while (QTcpSocket *control = controls.nextPendingConnection())
            new Served(control); // Deletes itself when the test hangs up.
    });
    std::printf("%d\n", controls.serverPort());
    std::fflush(stdout);
    return QCoreApplication::exec();
}
