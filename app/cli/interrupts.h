#pragma once

#include "core/system/endrequests.h"

#include <QElapsedTimer>
#include <QObject>

namespace tillside::cli {

/// Tells the first request to end from the later ones that insist. See EndRequests; at most one may
/// exist at a time.
class Interrupts final : public QObject {
    Q_OBJECT

public:
    explicit Interrupts(QObject *parent = nullptr);

signals:
    /// The first request to end.
    void interrupted();
    /// A later request insists. Signals of the same key press and the closing of a terminal window
    /// do not count.
    void interruptedAgain();

private:
    void onArrived(bool isHangUp);

    QElapsedTimer m_first;
    EndRequests m_requests;
};

} // namespace tillside::cli
