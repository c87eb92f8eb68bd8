#pragma once

#include <QtGlobal>

#include <vector>

namespace tillside {

/// A port on 127.0.0.1 whose queue of waiting connections is full: the kernel drops whatever else
/// knocks, so that a connection is neither made nor refused. As near to a black hole as loopback
/// comes (Linux).
class FullBacklog final {
public:
    FullBacklog();
    ~FullBacklog();
    Q_DISABLE_COPY_MOVE(FullBacklog)

    [[nodiscard]] quint16 port() const { return m_port; }

private:
    int m_listener = -1;
    std::vector<int> m_waiting;
    quint16 m_port = 0;
};

} // namespace tillside
