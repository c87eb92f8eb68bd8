#include "core/reach/terminallook.h"

#include "core/base/whenfinished.h"
#include "core/terminal/dialect.h"

#include <QNetworkProxy>
#include <QTcpSocket>
#include <QTimer>

namespace tillside {

TerminalLook::TerminalLook(Terminals &terminals, const TerminalRecord &terminal,
                           const Deadlines &deadlines, QObject *parent)
    : QObject(parent)
    , m_terminal(terminal)
    , m_deadlines(deadlines)
{
    whenFinished(terminals.open(terminal), this,
                 [this](const Terminals::Opened &opened) { onOpened(opened); });
}

void TerminalLook::onOpened(const Terminals::Opened &opened)
{
    if (!opened) {
        emit finished({.state = Reachability::NoToken, .vault = opened.error()});
        return;
    }
    m_client = opened.value();
    m_clock.start();
    // Over plain HTTP anything may be listening, so the token is not sent just to look.
    if (m_terminal.plainHttp)
        knock();
    else if (dialect(m_terminal.dialect).hasStatus)
        askStatus();
    else
        lookAtCertificate();
}

void TerminalLook::askStatus()
{
    connect(m_client->status(this), &HttpCall::finished, this, &TerminalLook::onStatus);
}

void TerminalLook::onStatus(const CallResult &result)
{
    if (!result.answer)
        return end(result.answer.error() == CallError::CertificateNotPinned
                       ? Reachability::OtherCertificate
                       : Reachability::NotAnswering,
                   false);
    const HttpAnswer &answer = result.answer.value();
    if (answer.status == 401 || answer.status == 403)
        return end(Reachability::NotPaired, true);
    const bool isBusy = readAvailability(answer.status, answer.body) == Availability::Busy;
    constexpr int kOk = 200;
    end(isBusy ? Reachability::Busy : Reachability::Ready, true, answer.status == kOk);
}

void TerminalLook::lookAtCertificate()
{
    auto *probe = new CertificateProbe(m_terminal.host, m_terminal.port, m_deadlines.connect, this);
    connect(probe, &CertificateProbe::finished, this, &TerminalLook::onCertificate);
}

void TerminalLook::onCertificate(const Result<PresentedCertificate, CallError> &seen)
{
    if (!seen)
        return end(Reachability::NotAnswering, false);
    const bool isPinned
        = Fingerprint::fromBytes(m_terminal.fingerprint) == seen.value().fingerprint;
    end(isPinned ? Reachability::Ready : Reachability::OtherCertificate, isPinned);
}

void TerminalLook::knock()
{
    auto *socket = new QTcpSocket(this);
    auto *deadline = new QTimer(this);
    deadline->setSingleShot(true);
    const auto hangUp = [this, socket, deadline](Reachability state) {
        deadline->stop();
        socket->disconnect(this);
        end(state, state == Reachability::Ready);
    };
    connect(socket, &QTcpSocket::connected, this, [hangUp] { hangUp(Reachability::Ready); });
    connect(socket, &QTcpSocket::errorOccurred, this,
            [hangUp] { hangUp(Reachability::NotAnswering); });
    connect(deadline, &QTimer::timeout, this, [hangUp] { hangUp(Reachability::NotAnswering); });
    deadline->start(m_deadlines.connect);
    socket->setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    socket->connectToHost(m_terminal.host, m_terminal.port);
}

void TerminalLook::end(Reachability state, bool hasAnswered, bool hasTakenToken)
{
    emit finished({.state = state,
                   .hasAnswered = hasAnswered,
                   .hasTakenToken = hasTakenToken,
                   .took = std::chrono::milliseconds(m_clock.elapsed()),
                   .vault = std::nullopt});
}

} // namespace tillside
