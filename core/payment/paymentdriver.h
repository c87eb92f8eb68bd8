#pragma once

#include "core/payment/paymentsession.h"
#include "core/payment/paymentstart.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace tillside {

/// What a person has to answer before a payment starts. Going on says: I know, this is another one.
struct PaymentQuestion {
    enum class About {
        Unresolved, ///< `payment` is not known yet. Going on says: I looked at the terminal.
        FoundApproved, ///< `payment` is the same sale, and nobody was told that it was approved.
        SameAmount, ///< `payment` is the same sale, approved a moment ago.
    };
    About about = About::Unresolved;
    PaymentRecord payment;
};

/// The error that stands for the question where there is nobody to answer it.
[[nodiscard]] StartError errorOf(PaymentQuestion::About about);

/// Drives one payment from the wish to its end, for every face of the till: the window, the command
/// line, the tests and the benchmarks. A face says what it wants, answers questions and shows what
/// it hears; it decides nothing about money.
///
///     Starting ──asks──▶ Asking ──goOn()──▶ Starting
///         ├──refused──▶ Over
///         └──started──▶ Running ──ended──▶ Over
///
/// From the event loop comes `refused`, `givenUp` or `started`, exactly once in all, with any
/// number of `asks` before it. After `started` the signals are those of PaymentSession, in its
/// order: the request leaves once every receiver of `started` has returned.
///
/// Destroying a driver gives up a payment that was not started, and stops the asking about one that
/// was. Do not destroy one while isPosting(): the answer to a request that has left would be lost.
class PaymentDriver final : public QObject {
    Q_OBJECT

public:
    PaymentDriver(PaymentContext context, PaymentIntent intent, QObject *parent = nullptr);
    ~PaymentDriver() override;

    /// The person answered the last question by going on. \a untold is as in PaymentIntent: the
    /// till may have learnt of more meanwhile.
    void goOn(const std::vector<PaymentId> &untold);
    /// Nothing is sent from here on: `givenUp` comes instead of `started`, once what is being asked
    /// about an earlier payment is known. While isStarting() only.
    void giveUp();
    /// No answer from here on is applied; see PaymentSession::stopAsking(). After `started` only.
    void stopAsking();

    /// What is wanted, with what the person has said so far.
    [[nodiscard]] const PaymentIntent &intent() const { return m_intent; }
    /// The last question, while it waits for its answer.
    [[nodiscard]] const std::optional<PaymentQuestion> &question() const { return m_question; }
    /// The payment as it stands, saved or not; unset until it is recorded.
    [[nodiscard]] std::optional<PaymentRecord> payment() const;
    [[nodiscard]] bool isStarting() const { return m_start != nullptr; }
    /// An earlier payment is being asked about: what comes of it will be on the disk, so that it
    /// has to be told as well.
    [[nodiscard]] bool isCheckingEarlier() const { return m_start && m_start->isChecking(); }
    /// The request is on its way and its answer outstanding.
    [[nodiscard]] bool isPosting() const { return m_session && m_session->isPosting(); }
    /// All that is known of the payment is on the disk.
    [[nodiscard]] bool isSaved() const { return !m_session || m_session->isSaved(); }

signals:
    void asks(const tillside::PaymentQuestion &question);
    void refused(const tillside::StartFailure &failure);
    void givenUp();
    /// An earlier payment on this terminal, another sale, turned out to be approved on the way: the
    /// person has to be told. Before `started`, if at all.
    void foundEarlier(const tillside::PaymentRecord &payment);
    /// \a payment is recorded and about to be sent.
    void started(const tillside::PaymentRecord &payment);
    void changed(const tillside::PaymentRecord &payment);
    void notSaved(const tillside::PaymentRecord &payment, tillside::JournalError error);
    void terminalSaid(const QString &text);
    void stuck(tillside::Stuck reason);
    void posted();
    void ended();

private:
    void attempt();
    void onStarted();
    void onFailed(const StartFailure &failure);
    void dropStart();
    void forward();

    PaymentContext m_context;
    PaymentIntent m_intent;
    std::unique_ptr<PaymentStart> m_start;
    std::optional<PaymentQuestion> m_question;
    std::unique_ptr<PaymentSession> m_session;
};

} // namespace tillside
