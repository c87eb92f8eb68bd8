#include "core/system/endrequests.h"

#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace tillside {

namespace {

constexpr std::array kSignals{SIGINT, SIGTERM, SIGHUP};

// A signal handler may do very little: it writes the signal's number, and the event loop reads it.
std::array<int, 2> sockets{-1, -1};

void onSignal(int number)
{
    const char byte = static_cast<char>(number);
    [[maybe_unused]] const auto written = ::write(sockets[0], &byte, sizeof byte);
}

} // namespace

class EndRequests::Receiver final {
public:
    explicit Receiver(EndRequests &requests)
        : m_notifier(sockets[1], QSocketNotifier::Read)
    {
        connect(&m_notifier, &QSocketNotifier::activated, &requests, [&requests] {
            char number = 0;
            if (::read(sockets[1], &number, sizeof number) == 1)
                emit requests.arrived(number == SIGINT ? EndRequest::Person : EndRequest::System);
        });
    }

private:
    QSocketNotifier m_notifier;
};

/// No system of this kind asks before it ends a process, so \a stay is of no use here.
EndRequests::EndRequests([[maybe_unused]] const Stay &stay, QObject *parent)
    : QObject(parent)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, sockets.data()) != 0)
        return; // The signals keep their default: they end the process.
    m_receiver = std::make_unique<Receiver>(*this);
    struct sigaction action = {};
    action.sa_handler = onSignal; // No SA_RESTART, so that waiting for input ends.
    for (const int number : kSignals)
        ::sigaction(number, &action, nullptr);
    std::signal(SIGPIPE, SIG_IGN); // The reader of our output may exit before a payment ends.
}

EndRequests::~EndRequests()
{
    for (const int number : kSignals)
        std::signal(number, SIG_IGN);
    m_receiver.reset();
    for (int &socket : sockets)
        ::close(std::exchange(socket, -1));
}

} // namespace tillside
