#pragma once

#include "core/journal/journalthread.h"
#include "core/payment/backgroundcheck.h"
#include "core/payment/duplicateguard.h"

#include <QFuture>
#include <QObject>

#include <vector>

namespace tillside {

/// Keeps the DuplicateGuard of one window. It learns from the journal which approvals an earlier
/// run of the till may not have shown, and from BackgroundCheck which payments are not known and
/// how they end.
class UntoldPayments final : public QObject {
    Q_OBJECT

public:
    /// \a backgroundCheck outlives it.
    UntoldPayments(PaymentContext context, const BackgroundCheck &backgroundCheck,
                   QObject *parent = nullptr);

    /// Makes sure that the journal has been read. Exactly one of `ready` and `notReady` follows,
    /// from the event loop.
    void read();
    [[nodiscard]] DuplicateGuard &guard() { return m_guard; }

signals:
    void ready();
    void notReady(tillside::JournalError error);

private:
    using Past = JournalResult<std::vector<PaymentRecord>>;

    void beginReading();
    void onRead(const Past &approved);
    void onOpen(const std::vector<PaymentRecord> &payments);
    void onResolved(const PaymentRecord &payment);

    PaymentContext m_context;
    QFuture<Past> m_past;
    DuplicateGuard m_guard;
};

} // namespace tillside
