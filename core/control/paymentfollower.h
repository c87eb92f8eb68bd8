#pragma once

#include "core/control/paymentstatus.h"
#include "core/journal/journalthread.h"
#include "core/payment/paymentdriver.h"

#include <QObject>
#include <QTimer>

namespace tillside {

/// Keeps what the window shows of the last payment that was started: its PaymentStatus, from
/// `started` until the next payment starts.
///
/// `changed` follows each update, and `posted` the answer to the request. `done` comes whenever
/// there is nothing more to wait for: the payment has ended, asking does not help, or the terminal
/// has been silent so long that the cashier is told "not known yet".
class PaymentFollower final : public QObject {
    Q_OBJECT

public:
    explicit PaymentFollower(JournalThread &journal, QObject *parent = nullptr);

    [[nodiscard]] const PaymentStatus &status() const { return m_status; }
    /// Whether \a id is the payment of status().
    [[nodiscard]] bool isAbout(const PaymentId &id) const;

    /// Follows \a driver from its `started`, which came with \a payment. \a wanted is the status
    /// shown until then.
    void follow(const PaymentDriver &driver, const PaymentStatus &wanted,
                const PaymentRecord &payment);
    /// Shows how the payment stands, from any source.
    void show(const PaymentRecord &payment);
    /// As show(), for a payment that could not be saved.
    void showUnsaved(const PaymentRecord &payment, JournalError error);
    /// As show(), for a payment that has no driver any more: it is on the disk.
    void showSaved(const PaymentRecord &payment);
    /// Records that the outcome, or that it is not known, is now on the screen. Returns whether
    /// that is new.
    bool conclude();

    void setCancel(CancelWish wish);
    /// Records that the till is asking because the person wants it.
    void beginCheck();
    /// Records that this ended at \a at. Does nothing without a beginCheck().
    void endCheck(const QDateTime &at);

signals:
    void changed();
    void posted();
    void done();

private:
    void onChanged(const PaymentRecord &payment);
    void onTerminalSaid(const QString &text);
    void onPosted();
    void onTooSlow();
    void readEvents();

    JournalThread &m_journal;
    PaymentStatus m_status;
    QTimer m_slow; ///< Until the wording changes, or silence counts as not known.
};

} // namespace tillside
