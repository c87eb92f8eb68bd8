#include "tests/support/system/privatenetwork.h"

#include "tests/support/system/privatespace.h"

#include <arpa/inet.h>
#include <net/if.h>
#include <netinet/in.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstring>

namespace tillside::networks {

namespace {

ifreq requestFor(const char *device)
{
    ifreq request{};
    std::strncpy(request.ifr_name, device, IFNAMSIZ - 1);
    return request;
}

bool give(int socket, const char *device, const char *address)
{
    ifreq request = requestFor(device);
    sockaddr_in wanted{};
    wanted.sin_family = AF_INET;
    if (::inet_pton(AF_INET, address, &wanted.sin_addr) != 1)
        return false;
    std::memcpy(&request.ifr_addr, &wanted, sizeof wanted);
    return ::ioctl(socket, SIOCSIFADDR, &request) == 0;
}

bool switchOn(int socket, const char *device)
{
    ifreq request = requestFor(device);
    request.ifr_flags = IFF_UP | IFF_RUNNING;
    return ::ioctl(socket, SIOCSIFFLAGS, &request) == 0;
}

bool setUp(const char *address)
{
    const int socket = ::socket(AF_INET, SOCK_DGRAM, 0);
    const bool isUp = switchOn(socket, "lo") && give(socket, "lo:1", address);
    ::close(socket);
    return isUp;
}

} // namespace

bool enterPrivate(const char *address)
{
    return enterPrivateSpace(CLONE_NEWNET, [address] { return setUp(address); });
}

} // namespace tillside::networks
