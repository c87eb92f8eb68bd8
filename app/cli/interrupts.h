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
    /// \a stay is as for EndRequests.
    explicit Interrupts(const Stay &stay = {}, QObject *parent = nullptr);

signals:
    /// The first request to end.
    void interrupted();
    /// A person insists: a later Ctrl-C. Signals of the same key press do not count, and neither
    /// does any request of the system.
    void interruptedAgain();

private:
    void onArrived(EndRequest request);

    QElapsedTimer m_first;
    EndRequests m_requests;
};

} // namespace tillside::cli
