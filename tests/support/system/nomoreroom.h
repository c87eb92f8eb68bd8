#pragma once

#include <QtGlobal>

#include <sys/resource.h>

namespace tillside {

/// While it lives, no file of this process grows: a lock file has room, a journal has none.
class NoMoreRoom final {
public:
    NoMoreRoom();
    ~NoMoreRoom();
    Q_DISABLE_COPY_MOVE(NoMoreRoom)

private:
    rlimit m_before{};
};

} // namespace tillside
