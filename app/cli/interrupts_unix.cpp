#include "app/cli/interrupts.h"

#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace tillside::cli {

namespace {

constexpr std::array kSignals{SIGINT, SIGTERM, SIGHUP};

// A handler may do next to nothing: it writes a byte, and the event loop reads it.
std::array<int, 2> sockets{-1, -1};

void onSignal(int /*number*/)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(sockets[0], &byte, sizeof byte);
}

} // namespace

Interrupts::Interrupts(QObject *parent)
    : QObject(parent)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, sockets.data()) != 0)
        return; // The signals keep their meaning: they end the process.
    m_notifier = std::make_unique<QSocketNotifier>(sockets[1], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        [[maybe_unused]] const auto read = ::read(sockets[1], &byte, sizeof byte);
        emit interrupted();
    });
    for (const int number : kSignals)
        std::signal(number, onSignal);
    std::signal(SIGPIPE, SIG_IGN); // Whoever reads what is printed may leave before a payment ends.
}

Interrupts::~Interrupts()
{
    for (const int number : kSignals)
        std::signal(number, SIG_DFL);
    m_notifier.reset();
    for (int &socket : sockets)
        ::close(std::exchange(socket, -1));
}

} // namespace tillside::cli
