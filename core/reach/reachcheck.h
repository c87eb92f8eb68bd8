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

/// The steps on the way to a terminal, in their order.
enum class ReachStep { Name, Port, Tls };
inline constexpr std::array kReachSteps{ReachStep::Name, ReachStep::Port, ReachStep::Tls};
[[nodiscard]] QLatin1StringView nameOf(ReachStep step);

/// Why a step was the last.
enum class ReachFault {
    NameNotFound, ///< No address belongs to the name, or nobody could be asked for it.
    NoAnswer, ///< Nothing at the address took the connection in time, or there is no way to it.
    NobodyListens, ///< A device is there and refuses the connection.
    NoTls, ///< Something took the connection, but no TLS could be agreed on with it.
};
inline constexpr std::array kReachFaults{ReachFault::NameNotFound, ReachFault::NoAnswer,
                                         ReachFault::NobodyListens, ReachFault::NoTls};
[[nodiscard]] QLatin1StringView nameOf(ReachFault fault);

/// How far a check has come.
struct Reach {
    ReachStep step = ReachStep::Name; ///< Under way, or the one that was the last.
    bool isOver = false;
    std::optional<ReachFault> fault; ///< Only when over.
    std::optional<PresentedCertificate> certificate; ///< When over without a fault.
    /// The address is none of a private network: whoever answers is somewhere on the internet.
    bool isOutside = false;
    std::chrono::milliseconds elapsed{0}; ///< From the first step to the end.
};

/// Whether \a address belongs to a network of one's own: this computer, private, link-local.
[[nodiscard]] bool isPrivate(const QHostAddress &address);

/// Looks step by step whether a terminal can be reached: name, port, TLS. It connects and hangs up:
/// no application byte is sent, so it may be done with whatever somebody types.
///
/// `changed` comes after each step, the last time with `isOver`; never out of the constructor.
/// Each step takes no longer than the deadline. Destroying the check cancels it silently.
class ReachCheck final : public QObject {
    Q_OBJECT

public:
    ReachCheck(TerminalAddress address, std::chrono::milliseconds deadline,
               QObject *parent = nullptr);
    ~ReachCheck() override;

    [[nodiscard]] const Reach &reach() const { return m_reach; }

signals:
    void changed(const tillside::Reach &reach);

private:
    void findName();
    void onNameFound(const QHostInfo &found);
    void onAddresses(const QList<QHostAddress> &addresses);
    void onConnected();
    void onRefused(QAbstractSocket::SocketError error);
    void onDeadline();
    void enter(ReachStep step);
    void end(std::optional<ReachFault> fault);

    TerminalAddress m_address;
    std::chrono::milliseconds m_deadline;
    Reach m_reach;
    QElapsedTimer m_clock;
    QTimer m_timer;
    QTcpSocket m_socket;
    int m_lookup = -1; ///< Of QHostInfo, to be called off.
};

} // namespace tillside
