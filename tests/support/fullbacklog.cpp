#include "tests/support/fullbacklog.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace tillside {

namespace {

constexpr int kMoreThanFit = 4;

} // namespace

FullBacklog::FullBacklog()
    : m_listener(::socket(AF_INET, SOCK_STREAM, 0))
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    auto *generic = reinterpret_cast<sockaddr *>(&address);
    socklen_t size = sizeof address;
    const bool listens = ::bind(m_listener, generic, size) == 0 && ::listen(m_listener, 0) == 0
        && ::getsockname(m_listener, generic, &size) == 0;
    if (!listens)
        qFatal("Cannot listen on 127.0.0.1");
    m_port = ntohs(address.sin_port);
    for (int i = 0; i < kMoreThanFit; ++i) {
        m_waiting.push_back(::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0));
        static_cast<void>(::connect(m_waiting.back(), generic, size));
    }
}

FullBacklog::~FullBacklog()
{
    for (const int waiting : m_waiting)
        ::close(waiting);
    ::close(m_listener);
}

} // namespace tillside
