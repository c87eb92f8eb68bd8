#pragma once

#include "core/payment/paymentrules.h"
#include "core/payment/paymentsession.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace tillside {

/// What somebody wants to be paid.
struct PaymentIntent {
    TerminalRecord terminal;
    PaymentType type = PaymentType::Sale;
    Money amount; ///< Not needed for a void: it is what the original was approved for.
    std::optional<Reference> reference; ///< The payment's own id where none is given.
    std::optional<PaymentId> original; ///< Of a void or a capture.
    /// What the screen still calls unresolved. If one of them has ended since, nobody was told:
    /// should it be the same sale, and approved, the start ends as FoundApproved.
    std::vector<PaymentId> shownOpen;
    /// Of what is unresolved there: what a person saw with amount and time, and looked up at the
    /// terminal. It does not stand in the way any more.
    std::vector<PaymentId> lookedAt;
    bool despiteUnresolved = false; ///< They say so of everything that is unresolved there.
};

/// Why a payment was not started. Nothing was recorded and nothing sent.
enum class StartError {
    AmountNotPositive,
    ReferenceIsCard, ///< The typed reference holds a card number; it would be kept and printed.
    TerminalInUse, ///< Another window or process drives a payment there.
    Unresolved, ///< An earlier payment there is not known yet, and asking about it settled nothing.
    /// An earlier payment of the same type and amount, which was not known, turned out to be
    /// approved: this may be the same sale. A second try goes through.
    FoundApproved,
    TerminalBusy, ///< The terminal says that it is busy.
    NotPermitted, ///< This void or capture is not possible; see `refused`.
    NoToken, ///< The keychain did not give the token; see `vault`.
    NotRecorded, ///< The journal did not take it; see `journal`.
};
inline constexpr std::array kStartErrors{
    StartError::AmountNotPositive, StartError::ReferenceIsCard, StartError::TerminalInUse,
    StartError::Unresolved,        StartError::FoundApproved,   StartError::TerminalBusy,
    StartError::NotPermitted,      StartError::NoToken,         StartError::NotRecorded};
[[nodiscard]] QLatin1StringView nameOf(StartError error);

struct StartFailure {
    StartError error = StartError::NotRecorded;
    /// Of TerminalInUse (where known), Unresolved and FoundApproved.
    std::optional<PaymentRecord> inTheWay;
    std::optional<ActionRefusal> refused;
    std::optional<VaultError> vault;
    std::optional<JournalError> journal;
};

/// Starts one payment: takes the terminal's lock, gets the token, asks about what is unresolved
/// there, asks whether the terminal is busy where it can be asked, and records the intent. Whether
/// a void or a capture is possible is decided under the lock.
///
/// `started` or `failed` comes exactly once, from the event loop. Destroying it earlier gives the
/// attempt up; at most a record is left, which the next start of the till ends as not charged.
class PaymentStart final : public QObject {
    Q_OBJECT

public:
    PaymentStart(PaymentContext context, PaymentIntent intent, QObject *parent = nullptr);
    ~PaymentStart() override;

signals:
    /// Recorded and ready: call PaymentSession::send(). The receiver takes the session from take().
    void started();
    void failed(const tillside::StartFailure &failure);

public:
    /// An earlier payment is asked about: what comes of it will be on the disk, so that it has to
    /// be told as well.
    [[nodiscard]] bool isAsking() const { return m_terminalCheck != nullptr; }
    /// The session of `started`; once.
    [[nodiscard]] std::unique_ptr<PaymentSession> take();

private:
    void lock();
    void tellWhoRuns();
    void openTerminal();
    void readOriginal();
    void onOriginal(const PaymentRecord &original, const std::vector<PaymentRecord> &followUps);
    void readOpen();
    void onOpen(const std::vector<PaymentRecord> &open, const std::vector<PaymentRecord> &shown);
    void askNext();
    void onAsked();
    [[nodiscard]] bool wasLookedAt(const PaymentRecord &payment) const;
    [[nodiscard]] bool isTheSameAs(const PaymentRecord &payment) const;
    void askBusy();
    [[nodiscard]] PaymentRecord newPayment() const;
    void record();
    void fail(StartError error);
    void fail(JournalError error);
    void finish(const StartFailure &failure);

    PaymentContext m_context;
    PaymentIntent m_intent;
    std::shared_ptr<TerminalLock> m_lock;
    std::shared_ptr<TerminalClient> m_client;
    std::optional<PaymentRecord> m_original;
    std::optional<JournalError> m_notSaved; ///< Of an terminalCheck's outcome.
    std::vector<PaymentRecord> m_open; ///< Unresolved, not settled, on this terminal; oldest last.
    std::unique_ptr<PaymentSession> m_terminalCheck;
    std::unique_ptr<PaymentSession> m_session;
};

} // namespace tillside
