#include "app/simulator/endonsignal.h"

#ifdef Q_OS_UNIX
#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace tillside::sim {

#ifdef Q_OS_UNIX
namespace {

// A handler may only do very little; it writes a byte, and the event loop does the rest.
int handlerEnd = -1;

void handle(int /*signal*/)
{
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = write(handlerEnd, &byte, 1);
}

} // namespace

EndOnSignal::EndOnSignal(QObject *parent)
    : QObject(parent)
{
    std::array<int, 2> ends{};
    if (socketpair(AF_UNIX, SOCK_STREAM, 0, ends.data()) != 0)
        return;
    handlerEnd = ends[0];
    auto *notifier = new QSocketNotifier(ends[1], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &EndOnSignal::asked);
    std::signal(SIGTERM, handle);
    std::signal(SIGINT, handle);
    std::signal(SIGPIPE, SIG_IGN);
}
#else
EndOnSignal::EndOnSignal(QObject *parent)
    : QObject(parent)
{ }
#endif

} // namespace tillside::sim
