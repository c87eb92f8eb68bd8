#pragma once

#include "core/system/endrequests.h"

#include <QElapsedTimer>
#include <QObject>

namespace tillside::cli {

/// The first request to end, and the ones that mean it. See EndRequests, of which at most one may
/// live.
class Interrupts final : public QObject {
    Q_OBJECT

public:
    explicit Interrupts(QObject *parent = nullptr);

signals:
    /// The first of them.
    void interrupted();
    /// Somebody insists: a later one, not at the same press, and not the closing of a terminal
    /// window.
    void interruptedAgain();

private:
    void onArrived(bool isHangUp);

    QElapsedTimer m_first;
    EndRequests m_requests;
};

} // namespace tillside::cli
