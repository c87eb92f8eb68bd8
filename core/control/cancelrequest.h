#pragma once

#include "core/control/paymentstatus.h"
#include "core/payment/cancellation.h"

#include <QObject>

namespace tillside {

/// Asks a terminal to cancel one payment, once, and tells how far that got. The call cancels
/// whatever runs there, so this must not outlive the driver of the payment: it is a child of it.
class CancelRequest final : public QObject {
    Q_OBJECT

public:
    /// `changed` comes with each step, never out of the constructor; Wanted needs no telling.
    CancelRequest(PaymentContext context, const TerminalRecord &terminal, PaymentRecord payment,
                  QObject *session);

signals:
    void changed(tillside::CancelWish wish);

private:
    void onOpened(const Terminals::Opened &opened);

    PaymentContext m_context;
    PaymentRecord m_payment;
};

} // namespace tillside
