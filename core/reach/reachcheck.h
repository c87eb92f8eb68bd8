#pragma once

#include "core/net/certificateprobe.h"
#include "core/terminal/terminaladdress.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QHostInfo>
#include <QLatin1StringView>
#include <QObject>
#include <QTcpSocket>
#include <QTimer>

#include <array>
#include <chrono>
#include <optional>

namespace tillside {

/// The steps of reaching a terminal, in order.
enum class ReachStep { Name, Port, Tls };
inline constexpr std::array kReachSteps{ReachStep::Name, ReachStep::Port, ReachStep::Tls};
[[nodiscard]] QLatin1StringView nameOf(ReachStep step);

/// Why a check ended at a step.
enum class ReachFault {
    NameNotFound, ///< The name has no address, or no name server answered.
    NoRoute, ///< This computer is on no network that leads to the address.
    NoAnswer, ///< Nothing at the address accepted the connection in time.
    NobodyListens, ///< A device is there and refuses the connection.
    NoTls, ///< Something accepted the connection, but no TLS could be agreed on with it.
    TlsSilent, ///< Something accepted the connection, and did not answer the handshake in time.
    TlsTooOld, ///< It offers only TLS 1.1 or older.
};
inline constexpr std::array kReachFaults{ReachFault::NameNotFound, ReachFault::NoRoute,
                                         ReachFault::NoAnswer,     ReachFault::NobodyListens,
                                         ReachFault::NoTls,        ReachFault::TlsSilent,
                                         ReachFault::TlsTooOld};
[[nodiscard]] QLatin1StringView nameOf(ReachFault fault);

/// How far a check has got.
struct Reach {
    ReachStep step = ReachStep::Name; ///< The current step, or the last one once it is over.
    bool isOver = false;
    std::optional<ReachFault> fault; ///< Set only when over.
    QList<QHostAddress> addresses; ///< Those of the name, once it is found.
    QHostAddress from; ///< This computer's address on the way there; null before there is a route.
    /// Set when over without a fault, if the last step was TLS.
    std::optional<PresentedCertificate> certificate;
    /// At least one of the name's addresses is outside private networks, so the peer may be on the
    /// internet.
    bool isOutside = false;
    std::chrono::milliseconds elapsed{0}; ///< From the first step to the end.
};

/// Whether \a address is this computer's own, private or link-local.
[[nodiscard]] bool isPrivate(const QHostAddress &address);

/// Checks step by step whether a terminal can be reached: name, port (and the route to it), TLS. It
/// connects and hangs up. No application byte is sent, so it is safe with any address that a person
/// types.
///
/// Emits `changed` at each new step and once with `isOver`; never from the constructor. Each step
/// takes no longer than the deadline. Destroying the check cancels it without a signal.
class ReachCheck final : public QObject {
    Q_OBJECT

public:
    /// Ends after \a last, which is the port for a terminal without TLS.
    ReachCheck(TerminalAddress address, std::chrono::milliseconds deadline,
               QObject *parent = nullptr, ReachStep last = ReachStep::Tls);
    ~ReachCheck() override;

    [[nodiscard]] const Reach &reach() const { return m_reach; }

signals:
    void changed(const tillside::Reach &reach);

private:
    void findName();
    void onNameFound(const QHostInfo &found);
    void onAddresses(const QList<QHostAddress> &addresses);
    [[nodiscard]] bool hasRoute();
    void onConnected();
    void onRefused(QAbstractSocket::SocketError error);
    void onDeadline();
    void enter(ReachStep step);
    void end(std::optional<ReachFault> fault);

    TerminalAddress m_address;
    std::chrono::milliseconds m_deadline;
    ReachStep m_last;
    Reach m_reach;
    QElapsedTimer m_clock;
    QTimer m_timer;
    QTcpSocket m_socket;
    int m_lookup = -1; ///< QHostInfo's id of the lookup, for cancelling it.
};

} // namespace tillside
