#pragma once

#include "core/control/paymentstatus.h"
#include "core/payment/cancellation.h"

#include <QObject>

namespace tillside {

/// Asks a terminal once to cancel one payment, and reports how far that has come. The cancel call
/// stops whatever is running on the terminal, so this must not outlive the driver of the payment:
/// it is a child of \a session.
class CancelRequest final : public QObject {
    Q_OBJECT

public:
    /// `changed` follows each step after Wanted, never from the constructor.
    CancelRequest(PaymentContext context, PaymentRecord payment, QObject *session);

signals:
    void changed(tillside::CancelWish wish);

private:
    void open(const TerminalRecord &terminal);
    void onOpened(const Terminals::Opened &opened);

    PaymentContext m_context;
    PaymentRecord m_payment;
};

} // namespace tillside
