#pragma once

#include "core/control/controlcontext.h"
#include "core/control/paymentfollower.h"
#include "core/control/untoldpayments.h"
#include "core/payment/backgroundcheck.h"

#include <QElapsedTimer>
#include <QObject>

#include <chrono>
#include <memory>
#include <optional>

namespace tillside {

/// The one payment that the window makes, and the questions that come before it. It outlives the
/// screens: leaving one stops nothing.
///
/// After charge() exactly one of refused(), asksFirst() or started() comes, and after started(), in
/// time, over(). `changed` comes after each of them and with each news in between: a screen that is
/// left for a question or a refusal is not taken for one that showed the last outcome.
///
/// A payment that asking does not settle for now is over() too, as not known yet: from then on
/// BackgroundCheck asks about it, and a late answer comes as `changed`.
class PaymentController final : public QObject {
    Q_OBJECT

public:
    /// \a backgroundCheck outlives it.
    PaymentController(ControlContext till, BackgroundCheck &backgroundCheck,
                      QObject *parent = nullptr);
    ~PaymentController() override;

    /// Starts \a intent, unless isBusy() or something is to be asked first.
    void charge(const PaymentIntent &intent);
    /// The person answered asksFirst() by going on despite it.
    void goOn();
    /// Asks the terminal to cancel; only while canCancel.
    void cancel();
    /// Asks about the payment that is not known yet.
    void checkNow();

    /// The payment that starts or runs; otherwise the last one that was started.
    [[nodiscard]] const PaymentStatus &status() const
    {
        return m_isWaiting || isStarting() ? m_next : m_follower.status();
    }
    /// What charge() was given last.
    [[nodiscard]] const PaymentIntent &wanted() const { return m_next.intent; }
    /// A payment is starting, runs, or could not be saved yet.
    [[nodiscard]] bool isBusy() const { return m_isWaiting || isUnderWay(); }
    /// Leaving now would lose the answer to a request that is on its way.
    [[nodiscard]] bool isPosting() const { return m_driver && m_driver->isPosting(); }
    /// What is known of the payment is on the disk.
    [[nodiscard]] bool isSaved() const { return !m_driver || m_driver->isSaved(); }
    /// Since the payment was wanted.
    [[nodiscard]] std::chrono::seconds elapsed() const;

    /// Whether the outcome became another one since a person saw it.
    [[nodiscard]] bool hasNews() const { return m_hasNews; }
    void markSeen();

signals:
    void asksFirst(const tillside::PaymentQuestion &question);
    void refused(const tillside::StartFailure &failure);
    void started();
    void changed();
    void over();
    /// The request is answered: the program may end.
    void posted();

private:
    void connectBackgroundCheck();
    [[nodiscard]] bool isUnderWay() const { return m_driver && !m_driver->question(); }
    [[nodiscard]] bool isStarting() const { return m_driver && m_driver->isStarting(); }
    /// The driver has recorded its payment and has not let go of it.
    [[nodiscard]] bool isDriven() const { return m_driver && m_driver->payment(); }
    void begin();
    void watchDriver();
    void onAsks(const PaymentQuestion &question);
    void onRefused(const StartFailure &failure);
    void onStarted(const PaymentRecord &payment);
    void onChecked();
    void take(const PaymentRecord &payment);
    void finish();
    void dropDriver();

    ControlContext m_till;
    BackgroundCheck &m_backgroundCheck;
    PaymentFollower m_follower; ///< The payment that was started last.
    PaymentStatus m_next; ///< What is wanted and not started yet.
    std::unique_ptr<PaymentDriver> m_driver;
    QElapsedTimer m_since; ///< Since the payment was wanted.
    std::optional<PaymentId> m_justApproved; ///< Before the person's eyes.
    QElapsedTimer m_sinceApproved;
    UntoldPayments m_untold;
    std::optional<PaymentState> m_finishedAs;
    bool m_isWaiting = false; ///< charge() waits until the past is known.
    bool m_hasNews = false;
};

} // namespace tillside
