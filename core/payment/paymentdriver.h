#pragma once

#include "core/payment/paymentsession.h"
#include "core/payment/paymentstart.h"

#include <QObject>

#include <memory>
#include <optional>

namespace tillside {

/// What a person has to answer before a payment starts. Going on means: I know about that payment,
/// and this is another one.
struct PaymentQuestion {
    enum class About {
        Unresolved, ///< `payment` is not known yet. Going on means: I looked at its terminal.
        /// `payment` is the same sale, and no person was told that it was approved.
        FoundApproved,
        SameAmount, ///< `payment` is the same sale, approved a moment ago.
    };
    About about = About::Unresolved;
    PaymentRecord payment;
    QString elsewhere; ///< StartFailure::elsewhere.
    bool isNews = false; ///< StartFailure::isNews.
};

/// What to report instead of \a question when no person can answer it.
[[nodiscard]] StartFailure failureOf(const PaymentQuestion &question);

/// Drives one payment from the intent to its end, for every face of the till: the window, the
/// command line, the tests and the benchmarks. A face says what it wants, answers questions and
/// shows the result; it decides nothing about money.
///
///     Starting ──asks──▶ Asking ──goOn()──▶ Starting
///         ├──refused──▶ Over
///         └──started──▶ Running ──ended──▶ Over
///
/// Exactly one of `refused`, `givenUp` and `started` comes, from the event loop, after any number
/// of `asks`. After `started` the signals are those of PaymentSession, in its order: the request
/// leaves once every receiver of `started` has returned.
///
/// Destroying a driver gives up a payment that was not started, and stops asking about one that
/// was. Do not destroy one while isPosting(): the answer to the request would be lost.
class PaymentDriver final : public QObject {
    Q_OBJECT

public:
    PaymentDriver(PaymentContext context, PaymentIntent intent, QObject *parent = nullptr);
    ~PaymentDriver() override;

    /// The person answered question() by going on: starts again. Does nothing without a question.
    /// The person has thereby been told of the payment in a question about an approval, which is
    /// recorded (tell()).
    void goOn();
    /// Nothing is sent from here on. `givenUp` comes instead of `started`, after any question about
    /// an earlier payment has been answered. Only while isStarting().
    void giveUp();
    /// No later answer is applied; see PaymentSession::stopAsking(). Only after `started`.
    void stopAsking();

    /// The payment that is wanted, with the person's answers so far.
    [[nodiscard]] const PaymentIntent &intent() const { return m_intent; }
    /// The question that waits for the person's answer.
    [[nodiscard]] const std::optional<PaymentQuestion> &question() const { return m_question; }
    /// The payment as it stands, saved or not. Unset until it is recorded.
    [[nodiscard]] std::optional<PaymentRecord> payment() const;
    /// Whether a start is under way: neither a question waits nor has the payment started or
    /// failed.
    [[nodiscard]] bool isStarting() const { return m_start != nullptr; }
    /// Whether the terminal is being asked about an earlier payment. The outcome will be saved, so
    /// the person has to be told about it even after giveUp().
    [[nodiscard]] bool isCheckingEarlier() const { return m_start && m_start->isChecking(); }
    /// Whether the request is on its way and not answered yet.
    [[nodiscard]] bool isPosting() const { return m_session && m_session->isPosting(); }
    /// Whether everything known about the payment is in the journal.
    [[nodiscard]] bool isSaved() const { return !m_session || m_session->isSaved(); }
    /// Whether something known is not on the disk yet and will be tried again.
    [[nodiscard]] bool isSaving() const { return m_session && m_session->isSaving(); }

signals:
    /// The start waits for goOn().
    void asks(const tillside::PaymentQuestion &question);
    /// The payment was not started, and nothing was sent.
    void refused(const tillside::StartFailure &failure);
    /// The payment was given up before anything was sent.
    void givenUp();
    /// An earlier payment on this terminal, for another sale, turned out to be approved: the person
    /// has to be told. Comes only before `started`.
    void foundEarlier(const tillside::PaymentRecord &payment);
    /// \a payment is recorded and is about to be sent.
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
