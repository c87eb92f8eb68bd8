#include "core/reach/reachcheck.h"

#include <QMetaObject>
#include <QNetworkProxy>
#include <QUdpSocket>

#include <algorithm>
#include <utility>

namespace tillside {

using namespace Qt::StringLiterals;

QLatin1StringView nameOf(ReachStep step)
{
    switch (step) {
    case ReachStep::Name: return "name"_L1;
    case ReachStep::Port: return "port"_L1;
    case ReachStep::Tls: return "tls"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView nameOf(ReachFault fault)
{
    switch (fault) {
    case ReachFault::NameNotFound: return "name-not-found"_L1;
    case ReachFault::NoRoute: return "no-route"_L1;
    case ReachFault::NoAnswer: return "no-answer"_L1;
    case ReachFault::NobodyListens: return "nobody-listens"_L1;
    case ReachFault::NoTls: return "no-tls"_L1;
    case ReachFault::TlsSilent: return "tls-silent"_L1;
    case ReachFault::TlsTooOld: return "tls-too-old"_L1;
    }
    Q_UNREACHABLE();
}

namespace {

ReachFault faultOf(CallError error)
{
    switch (error) {
    case CallError::TlsTooOld: return ReachFault::TlsTooOld;
    case CallError::ConnectTimeout: return ReachFault::TlsSilent;
    case CallError::NotReachable:
    case CallError::TlsFailed:
    case CallError::NotTls:
    case CallError::CertificateNotPinned:
    case CallError::Timeout:
    case CallError::ConnectionLost:
    case CallError::CutOff:
    case CallError::AnswerTooLarge:
    case CallError::WrongScheme: return ReachFault::NoTls;
    }
    Q_UNREACHABLE();
}

} // namespace

bool isPrivate(const QHostAddress &address)
{
    static const QList<std::pair<QHostAddress, int>> networks{
        QHostAddress::parseSubnet(u"10.0.0.0/8"_s),
        QHostAddress::parseSubnet(u"172.16.0.0/12"_s),
        QHostAddress::parseSubnet(u"192.168.0.0/16"_s),
        QHostAddress::parseSubnet(u"169.254.0.0/16"_s),
        QHostAddress::parseSubnet(u"fc00::/7"_s),
        QHostAddress::parseSubnet(u"fe80::/10"_s)};
    return address.isLoopback()
        || std::any_of(networks.begin(), networks.end(),
                       [&address](const auto &network) { return address.isInSubnet(network); });
}

ReachCheck::ReachCheck(TerminalAddress address, std::chrono::milliseconds deadline, QObject *parent,
                       ReachStep last)
    : QObject(parent)
    , m_address(std::move(address))
    , m_deadline(deadline)
    , m_last(last)
{
    m_timer.setSingleShot(true);
    m_socket.setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    connect(&m_timer, &QTimer::timeout, this, &ReachCheck::onDeadline);
    connect(&m_socket, &QTcpSocket::connected, this, &ReachCheck::onConnected);
    connect(&m_socket, &QTcpSocket::errorOccurred, this, &ReachCheck::onRefused);
    QMetaObject::invokeMethod(this, &ReachCheck::findName, Qt::QueuedConnection);
}

ReachCheck::~ReachCheck()
{
    m_socket.disconnect(this);
    if (m_lookup >= 0)
        QHostInfo::abortHostLookup(m_lookup);
}

void ReachCheck::findName()
{
    m_clock.start();
    m_timer.start(m_deadline);
    const QHostAddress literal(m_address.host);
    // Looking up a literal address would look up its name, which may take long and is not needed.
    if (!literal.isNull())
        return onAddresses({literal});
    m_lookup = QHostInfo::lookupHost(m_address.host, this, &ReachCheck::onNameFound);
}

void ReachCheck::onNameFound(const QHostInfo &found)
{
    if (m_reach.isOver)
        return;
    if (found.error() != QHostInfo::NoError || found.addresses().isEmpty())
        return end(ReachFault::NameNotFound);
    onAddresses(found.addresses());
}

void ReachCheck::onAddresses(const QList<QHostAddress> &addresses)
{
    m_reach.addresses = addresses;
    m_reach.isOutside = !std::all_of(addresses.begin(), addresses.end(), isPrivate);
    if (!hasRoute())
        return end(ReachFault::NoRoute);
    enter(ReachStep::Port);
    m_timer.start(m_deadline);
    m_socket.connectToHost(m_address.host, m_address.port);
}

/// Connecting a UDP socket sends nothing: the system only looks for the way.
bool ReachCheck::hasRoute()
{
    m_reach.step = ReachStep::Port;
    for (const QHostAddress &address : m_reach.addresses) {
        QUdpSocket socket;
        socket.setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
        socket.connectToHost(address, m_address.port);
        m_reach.from = socket.localAddress();
        if (socket.state() == QAbstractSocket::ConnectedState)
            return true;
    }
    return false;
}

void ReachCheck::onConnected()
{
    m_timer.stop();
    m_socket.disconnect(this);
    m_socket.abort();
    if (m_last == ReachStep::Port)
        return end(std::nullopt);
    enter(ReachStep::Tls);
    auto *probe = new CertificateProbe(m_address.host, m_address.port, m_deadline, this);
    connect(probe, &CertificateProbe::finished, this,
            [this](const Result<PresentedCertificate, CallError> &seen) {
                if (!seen)
                    return end(faultOf(seen.error()));
                m_reach.certificate = seen.value();
                end(std::nullopt);
            });
}

void ReachCheck::onRefused(QAbstractSocket::SocketError error)
{
    end(error == QAbstractSocket::ConnectionRefusedError ? ReachFault::NobodyListens
                                                         : ReachFault::NoAnswer);
}

void ReachCheck::onDeadline()
{
    end(m_reach.step == ReachStep::Name ? ReachFault::NameNotFound : ReachFault::NoAnswer);
}

void ReachCheck::enter(ReachStep step)
{
    m_reach.step = step;
    emit changed(m_reach);
}

void ReachCheck::end(std::optional<ReachFault> fault)
{
    if (std::exchange(m_reach.isOver, true))
        return;
    m_timer.stop();
    m_reach.fault = fault;
    m_reach.elapsed = std::chrono::milliseconds(m_clock.elapsed());
    emit changed(m_reach);
}

} // namespace tillside
