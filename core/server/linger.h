#pragma once

#include <QTcpSocket>

namespace tillside::sim {

/// Makes the next close of \a socket send RST instead of FIN (SO_LINGER with zero seconds, which
/// Qt has no name for).
void resetOnClose(QTcpSocket &socket);

} // namespace tillside::sim
