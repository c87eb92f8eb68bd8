#pragma once

#include "core/payment/paymentsession.h"
#include "core/payment/startguard.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace tillside {

/// One attempt to start a payment. It takes the terminal's lock, makes sure that the terminal is
/// still recorded as the person saw it, gets the token, looks for a payment that this one may
/// repeat by mistake, asks about unresolved payments there, asks whether the terminal is busy if
/// the dialect has that call, and records the intent. It decides under the lock whether a void, a
/// capture or a refund is possible, and once more in the transaction that records it: the lock file
/// may have been deleted.
///
/// `started`, `failed` or `givenUp` comes exactly once, from the event loop. Destroying it earlier
/// gives the attempt up; at most a record is left, which the next start of the till ends as not
/// charged. Only PaymentDriver creates one.
class PaymentStart final : public QObject {
    Q_OBJECT

public:
    PaymentStart(PaymentContext context, PaymentIntent intent, QObject *parent = nullptr);
    ~PaymentStart() override;

signals:
    /// The payment is recorded. The receiver calls take(), and send() on the session.
    void started();
    void failed(const tillside::StartFailure &failure);
    /// The person gave up. Comes instead of `started`.
    void givenUp();
    /// An earlier payment on this terminal turned out to be approved. It is another sale, so the
    /// start goes on; the person has to be told.
    void foundEarlier(const tillside::PaymentRecord &payment);

public:
    /// Nothing is sent from here on: `givenUp` comes instead of `started`. What is being asked
    /// about an earlier payment is awaited.
    void giveUp() { m_isGivenUp = true; }
    /// Whether the terminal is being asked about an earlier payment. The outcome will be saved, so
    /// the person has to be told about it even after giveUp().
    [[nodiscard]] bool isChecking() const { return m_earlier != nullptr; }
    /// Hands over the session after `started`; call it once.
    [[nodiscard]] std::unique_ptr<PaymentSession> take();

private:
    void lock();
    void tellWhoRuns();
    void tryAgain();
    void readTerminal();
    void onTerminal(const std::optional<TerminalRecord> &now);
    void askAge(const QFuture<JournalAge> &age);
    void openTerminal();
    void readOriginal();
    void onOriginal(const FollowUpCheck &check);
    void readEarlier();
    void onEarlier(const EarlierPayments &earlier);
    void checkNext();
    void onChecked();
    void askBusy();
    [[nodiscard]] PaymentRecord newPayment() const;
    void record();
    void onRecorded(const PaymentRecord &payment);
    void fail(StartError error);
    void fail(JournalError error);
    void finish(const StartFailure &failure);
    void stop();
    void letGo();

    PaymentContext m_context;
    PaymentIntent m_intent;
    std::shared_ptr<TerminalLock> m_lock;
    std::shared_ptr<TerminalClient> m_client;
    std::optional<PaymentRecord> m_original;
    std::optional<JournalError> m_notSaved; ///< Why the outcome of `m_earlier` is not on the disk.
    std::vector<PaymentRecord> m_open; ///< Unresolved, not settled, on this terminal; oldest last.
    std::unique_ptr<PaymentSession> m_earlier; ///< Asks about the last of `m_open`.
    std::unique_ptr<PaymentSession> m_session;
    QDateTime m_wantedAt; ///< When the payment was wanted: opening the keychain may be slow.
    QElapsedTimer m_since; ///< Since the payment was wanted.
    bool m_isGivenUp = false;
};

} // namespace tillside
