#include "tests/support/system/nomoreroom.h"

#include <csignal>

namespace tillside {

NoMoreRoom::NoMoreRoom()
{
    constexpr rlim_t kLargestFile = 1024;
    std::signal(SIGXFSZ, SIG_IGN);
    if (::getrlimit(RLIMIT_FSIZE, &m_before) != 0)
        qFatal("the limit of a file's size cannot be had");
    const rlimit small{kLargestFile, m_before.rlim_max};
    ::setrlimit(RLIMIT_FSIZE, &small);
}

NoMoreRoom::~NoMoreRoom()
{
    ::setrlimit(RLIMIT_FSIZE, &m_before);
}

} // namespace tillside
