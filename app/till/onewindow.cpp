#include "app/till/onewindow.h"

#include "core/base/log.h"
#include "core/system/localpeer.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace tillside::program {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr QByteArrayView kShow = "show\n";
constexpr QByteArrayView kShown = "shown\n";
constexpr std::chrono::milliseconds kBetweenTries = 100ms;

/// One name for a folder, whichever way its path is written.
QString nameFor(const DataFolder &folder)
{
    const QByteArray path = QFileInfo(folder.path()).canonicalFilePath().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(path, QCryptographicHash::Sha256);
    return u"tillside-"_s + QString::fromLatin1(hash.toHex().first(32));
}

} // namespace

OneWindow::OneWindow(const DataFolder &folder, std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_serverName(localAddress(nameFor(folder), folder.path()))
    , m_patience(patience)
    , m_lock(folder.lockFile())
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &OneWindow::onAsked);
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &OneWindow::tryAgain);
    connect(&m_socket, &QLocalSocket::connected, this, &OneWindow::onConnected);
    connect(&m_socket, &QLocalSocket::readyRead, this, &OneWindow::onAnswer);
}

bool OneWindow::take()
{
    if (!lock())
        return false;
    listen();
    return true;
}

bool OneWindow::lock()
{
    if (m_lock.tryLock())
        return true;
    if (m_lock.error() == LockError::Held)
        return false;
    qCWarning(lcApp, "the data folder lets no lock be made");
    return true;
}

void OneWindow::listen()
{
    // Removes what a crash left behind: no other process listens there while this one has the lock.
    QLocalServer::removeServer(m_serverName);
    if (!m_server.listen(m_serverName))
        qCWarning(lcApp) << "a second start cannot reach this window:" << m_server.errorString();
}

void OneWindow::onAsked()
{
    while (QLocalSocket *asking = m_server.nextPendingConnection()) {
        connect(asking, &QLocalSocket::disconnected, asking, &QObject::deleteLater);
        connect(asking, &QLocalSocket::readyRead, this, [this, asking] { answer(asking); });
    }
}

void OneWindow::answer(QLocalSocket *asking)
{
    if (asking->bytesAvailable() < kShow.size())
        return;
    const bool isOurs = isOurPeer(asking->socketDescriptor());
    if (isOurs && asking->read(kShow.size()) == kShow) {
        emit showAsked();
        asking->write(kShown.data());
    }
    asking->disconnectFromServer();
}

void OneWindow::askOther()
{
    m_deadline.setRemainingTime(m_patience);
    m_retry.start(0ms);
}

void OneWindow::tryAgain()
{
    if (m_deadline.hasExpired()) {
        stopAsking();
        emit noAnswer();
    } else if (take()) {
        stopAsking();
        emit taken();
    } else {
        // A process that has connected but does not speak keeps the rest of its time.
        if (m_socket.state() == QLocalSocket::UnconnectedState)
            m_socket.connectToServer(m_serverName);
        m_retry.start(kBetweenTries);
    }
}

/// What another user's program says there means nothing.
void OneWindow::onConnected()
{
    if (isOurPeer(m_socket.socketDescriptor()))
        m_socket.write(kShow.data());
    else
        m_socket.abort();
}

void OneWindow::onAnswer()
{
    if (m_socket.bytesAvailable() < kShown.size())
        return;
    const bool isShown = m_socket.read(kShown.size()) == kShown;
    stopAsking();
    if (isShown)
        emit shownByOther();
    else
        emit noAnswer();
}

void OneWindow::stopAsking()
{
    m_retry.stop();
    m_socket.disconnect(this);
    m_socket.abort();
}

} // namespace tillside::program
