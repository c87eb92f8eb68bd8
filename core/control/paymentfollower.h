#pragma once

#include "core/control/paymentstatus.h"
#include "core/journal/journalthread.h"
#include "core/payment/paymentdriver.h"

#include <QObject>
#include <QTimer>

namespace tillside {

/// Keeps what the window shows of the payment that was started last: its PaymentStatus, from
/// `started` on until the next one starts.
///
/// `changed` comes with each news, `posted` when the request is answered, and `done` whenever
/// there is nothing more to wait for: it has ended, asking does not help, or the terminal has been
/// silent for so long that the cashier is told "not known yet".
class PaymentFollower final : public QObject {
    Q_OBJECT

public:
    explicit PaymentFollower(JournalThread &journal, QObject *parent = nullptr);

    [[nodiscard]] const PaymentStatus &status() const { return m_status; }
    /// Whether \a id is the payment of status().
    [[nodiscard]] bool isAbout(const PaymentId &id) const;

    /// Follows \a driver from its `started` on, which came with \a payment; \a wanted is what the
    /// window showed until then.
    void follow(const PaymentDriver &driver, const PaymentStatus &wanted,
                const PaymentRecord &payment);
    /// How the payment stands, whoever found out.
    void show(const PaymentRecord &payment);
    /// As show(), where the disk does not take it.
    void showUnsaved(const PaymentRecord &payment, JournalError error);
    /// As show(), where nobody follows a driver any more: it is on the disk.
    void showSaved(const PaymentRecord &payment);
    /// The outcome, or that it is not known, is on the screen from now on. Whether that is new.
    bool conclude();

    void setCancel(CancelWish wish);
    /// The till asks about it because the person wanted that.
    void beginCheck();
    /// That is over, at \a at; nothing happens where none was begun.
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
    QTimer m_slow; ///< Until other words are due, or until silence counts as not known.
};

} // namespace tillside
