#pragma once

#include <QTcpSocket>

namespace tillside {

/// Makes the next close of \a socket send RST instead of FIN: SO_LINGER with zero seconds, which
/// Qt cannot set.
void resetOnClose(QTcpSocket &socket);

} // namespace tillside
