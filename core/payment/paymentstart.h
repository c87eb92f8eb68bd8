#pragma once

#include "core/payment/paymentintent.h"
#include "core/payment/paymentrules.h"
#include "core/payment/paymentsession.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace tillside {

/// Why a payment was not started. Nothing was recorded and nothing sent.
enum class StartError {
    AmountNotPositive,
    ReferenceIsCard, ///< The typed reference holds a card number; it would be kept and printed.
    TerminalInUse, ///< Another window or process is driving a payment there.
    TerminalForgotten, ///< Its pairing was given up since the person saw it.
    /// Its money or its address was changed since the person saw it; see `terminal`.
    TerminalChanged,
    /// It was paired again with another certificate since the person saw it; see `terminal`.
    TerminalReplaced,
    /// An earlier payment there is not known yet, and asking did not settle it; or one for the same
    /// money is not known yet on another terminal, which is not asked.
    Unresolved,
    FoundApproved, ///< The same sale was approved, and no person was told.
    SameAmount, ///< The same sale was approved a moment ago: this may be a second press.
    TerminalBusy, ///< The terminal says that it is busy.
    /// The keychain knows later events than the journal: a supervisor has to accept it first.
    JournalOlder,
    NotPermitted, ///< This void or capture is not possible; see `refused`.
    NoToken, ///< The keychain did not give the token; see `vault`.
    NotRecorded, ///< The lock file or the journal could not be used; see `journal`.
};
inline constexpr std::array kStartErrors{
    StartError::AmountNotPositive, StartError::ReferenceIsCard, StartError::TerminalInUse,
    StartError::TerminalForgotten, StartError::TerminalChanged, StartError::TerminalReplaced,
    StartError::Unresolved,        StartError::FoundApproved,   StartError::SameAmount,
    StartError::TerminalBusy,      StartError::JournalOlder,    StartError::NotPermitted,
    StartError::NoToken,           StartError::NotRecorded};
[[nodiscard]] QLatin1StringView nameOf(StartError error);

/// Why a start failed, with what belongs to the error.
struct StartFailure {
    StartError error = StartError::NotRecorded;
    /// The earlier payment, for TerminalInUse (if known), Unresolved, FoundApproved and SameAmount.
    std::optional<PaymentRecord> inTheWay;
    /// The terminal as it is recorded now, for TerminalChanged and TerminalReplaced.
    std::optional<TerminalRecord> terminal;
    QString elsewhere; ///< The name of its terminal, if that is not the one of the intent.
    /// For FoundApproved: the till learnt of the approval just now, by asking. So an answer that
    /// the person gave before is not about it.
    bool isNews = false;
    std::optional<ActionRefusal> refused;
    std::optional<VaultError> vault;
    std::optional<JournalError> journal;
};

/// One attempt to start a payment. It takes the terminal's lock, makes sure that the terminal is
/// still recorded as the person saw it, gets the token, looks for a
/// payment that this one may repeat by mistake, asks about unresolved payments there, asks whether
/// the terminal is busy if the dialect has that call, and records the intent. It decides under the
/// lock whether a void or a capture is possible.
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
    /// The earlier payments that matter to this one.
    struct Earlier {
        std::optional<StartFailure> sameSale; ///< Set if the same sale is in the way.
        std::vector<PaymentRecord> open; ///< Unresolved on this terminal, newest first.
    };
    using SameSale = JournalResult<std::optional<StartFailure>>;

    void lock();
    void tellWhoRuns();
    void tryAgain();
    void readTerminal();
    void onTerminal(const std::optional<TerminalRecord> &now);
    void askAge(const QFuture<JournalAge> &age);
    void openTerminal();
    [[nodiscard]] static JournalResult<Earlier> read(const Journal &journal,
                                                     const PaymentIntent &intent,
                                                     const QDateTime &now);
    void readOriginal();
    void onOriginal(const PaymentRecord &original, const std::vector<PaymentRecord> &followUps);
    void readEarlier();
    [[nodiscard]] static SameSale findSameSale(const Journal &journal, const PaymentIntent &intent);
    [[nodiscard]] static SameSale naming(const Journal &journal, const PaymentIntent &intent,
                                         StartFailure failure);
    void onEarlier(const Earlier &earlier);
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
