#pragma once

#include "core/payment/paymentintent.h"
#include "core/payment/paymentrules.h"
#include "core/payment/paymentsession.h"

#include <QDateTime>
#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace tillside {

/// Why a payment was not started. Nothing was recorded and nothing sent.
enum class StartError {
    AmountNotPositive,
    ReferenceIsCard, ///< The typed reference holds a card number; it would be kept and printed.
    TerminalInUse, ///< Another window or process drives a payment there.
    Unresolved, ///< An earlier payment there is not known yet, and asking about it settled nothing.
    /// The same sale was not known, and turned out to be approved before anybody was told.
    FoundApproved,
    SameAmount, ///< The same sale was approved a moment ago: this may be a second press.
    TerminalBusy, ///< The terminal says that it is busy.
    NotPermitted, ///< This void or capture is not possible; see `refused`.
    NoToken, ///< The keychain did not give the token; see `vault`.
    NotRecorded, ///< The journal did not take it; see `journal`.
};
inline constexpr std::array kStartErrors{StartError::AmountNotPositive, StartError::ReferenceIsCard,
                                         StartError::TerminalInUse,     StartError::Unresolved,
                                         StartError::FoundApproved,     StartError::SameAmount,
                                         StartError::TerminalBusy,      StartError::NotPermitted,
                                         StartError::NoToken,           StartError::NotRecorded};
[[nodiscard]] QLatin1StringView nameOf(StartError error);

struct StartFailure {
    StartError error = StartError::NotRecorded;
    /// Of TerminalInUse (where known), Unresolved, FoundApproved and SameAmount.
    std::optional<PaymentRecord> inTheWay;
    std::optional<ActionRefusal> refused;
    std::optional<VaultError> vault;
    std::optional<JournalError> journal;
};

/// One attempt to start a payment: takes the terminal's lock, gets the token, looks for a payment
/// that this one may repeat by mistake, asks about what is unresolved there, asks whether the
/// terminal is busy where it can be asked, and records the intent. Whether a void or a capture is
/// possible is decided under the lock.
///
/// `started`, `failed` or `givenUp` comes exactly once, from the event loop. Destroying it earlier
/// gives the attempt up; at most a record is left, which the next start of the till ends as not
/// charged. Only PaymentDriver makes one.
class PaymentStart final : public QObject {
    Q_OBJECT

public:
    PaymentStart(PaymentContext context, PaymentIntent intent, QObject *parent = nullptr);
    ~PaymentStart() override;

signals:
    /// Recorded and ready: the receiver takes the session from take() and calls its send().
    void started();
    void failed(const tillside::StartFailure &failure);
    /// The person gave up; instead of `started`.
    void givenUp();
    /// An earlier payment on this terminal turned out to be approved. The start goes on, because it
    /// is another sale; the person has to be told.
    void foundEarlier(const tillside::PaymentRecord &payment);

public:
    /// Nothing is sent from here on: `givenUp` comes instead of `started`. What is being asked
    /// about an earlier payment is awaited.
    void giveUp() { m_isGivenUp = true; }
    /// An earlier payment is being asked about: what comes of it will be on the disk, so that it
    /// has to be told as well.
    [[nodiscard]] bool isChecking() const { return m_earlier != nullptr; }
    /// The session of `started`; once.
    [[nodiscard]] std::unique_ptr<PaymentSession> take();

private:
    /// The earlier payments that matter to this one.
    struct Earlier {
        std::optional<PaymentRecord> untold; ///< The same sale, approved, and nobody was told.
        std::optional<PaymentRecord> recent; ///< The same sale, approved a moment ago.
        std::vector<PaymentRecord> open; ///< Unresolved on this terminal, newest first.
    };

    void lock();
    void tellWhoRuns();
    void openTerminal();
    [[nodiscard]] static JournalResult<Earlier> read(const Journal &journal,
                                                     const PaymentIntent &intent,
                                                     const QDateTime &now);
    void readOriginal();
    void onOriginal(const PaymentRecord &original, const std::vector<PaymentRecord> &followUps);
    void readEarlier();
    void onEarlier(const Earlier &earlier);
    void checkNext();
    void onChecked();
    [[nodiscard]] bool wasLookedAt(const PaymentRecord &payment) const;
    void askBusy();
    [[nodiscard]] PaymentRecord newPayment() const;
    void record();
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
    std::optional<JournalError>
        m_notSaved; ///< Why the outcome of an earlier payment was not saved.
    std::vector<PaymentRecord> m_open; ///< Unresolved, not settled, on this terminal; oldest last.
    std::unique_ptr<PaymentSession> m_earlier; ///< Asks about the last of `m_open`.
    std::unique_ptr<PaymentSession> m_session;
    QDateTime m_wantedAt; ///< By the till's clock; the keychain may take its time after that.
    bool m_isGivenUp = false;
};

} // namespace tillside
