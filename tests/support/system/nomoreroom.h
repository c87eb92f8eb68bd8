#pragma once

#include <QtGlobal>

#include <sys/resource.h>

namespace tillside {

/// While it exists, no file of this process can grow: a lock file fits, a journal does not.
class NoMoreRoom final {
public:
    NoMoreRoom();
    ~NoMoreRoom();
    Q_DISABLE_COPY_MOVE(NoMoreRoom)

private:
    rlimit m_before{};
};

} // namespace tillside
