#pragma once

#include "core/control/controlcontext.h"
#include "core/control/paymentfollower.h"
#include "core/payment/backgroundcheck.h"

#include <QElapsedTimer>
#include <QObject>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace tillside {

/// The one payment that the window makes, and the questions before it. It outlives the screens:
/// leaving a screen stops nothing.
///
/// After charge() exactly one of refused(), asksFirst() or started() comes and, some time after
/// started(), over(). `changed` follows each of them and every update in between. A screen that was
/// left for a question or a refusal does not count as having shown the last outcome.
///
/// If asking does not settle a payment for now, over() comes too, with the payment not known yet.
/// From then on BackgroundCheck asks about it, and a late answer comes as `changed`.
class PaymentController final : public QObject {
    Q_OBJECT

public:
    /// \a backgroundCheck outlives it.
    PaymentController(ControlContext till, BackgroundCheck &backgroundCheck,
                      QObject *parent = nullptr);
    ~PaymentController() override;

    /// Starts \a intent, unless isBusy() or a question comes first.
    void charge(const PaymentIntent &intent);
    /// The person answered asksFirst() by going on.
    void goOn();
    /// Asks the terminal to cancel. Does nothing unless PaymentStatus::canCancel is set and no
    /// cancel is under way.
    void cancel();
    /// Asks at once about the payments that are not known yet.
    void checkNow();

    /// The payment that is starting or running; otherwise the last one that was started.
    [[nodiscard]] const PaymentStatus &status() const
    {
        return isStarting() ? m_next : m_follower.status();
    }
    /// The intent last given to charge(), as the till completed it.
    [[nodiscard]] const PaymentIntent &wanted() const { return m_next.intent; }
    /// Whether a payment is starting, running or not saved yet.
    [[nodiscard]] bool isBusy() const { return m_driver && !m_driver->question(); }
    /// Whether ending the program now would lose the answer to a request that is on its way.
    [[nodiscard]] bool isPosting() const { return m_driver && m_driver->isPosting(); }
    /// Whether everything known about the payment is on the disk.
    [[nodiscard]] bool isSaved() const { return !m_driver || m_driver->isSaved(); }
    /// The time since the payment was asked for.
    [[nodiscard]] std::chrono::seconds elapsed() const;

    /// Whether the outcome has changed since a person saw it.
    [[nodiscard]] bool hasNews() const { return m_hasNews; }
    /// Records that the person has seen the outcome. Does nothing while another payment starts.
    void markSeen();
    /// The outcome of the last payment was on the screen, and the person has left it: they were
    /// told (tell()), once the outcome is on the disk. Does nothing before there is an outcome.
    void markTold();

signals:
    void asksFirst(const tillside::PaymentQuestion &question);
    void refused(const tillside::StartFailure &failure);
    void started();
    void changed();
    void over();
    /// The request is answered: the program can end.
    void posted();

private:
    void connectBackgroundCheck();
    [[nodiscard]] bool isStarting() const { return m_driver && m_driver->isStarting(); }
    /// Whether a driver still drives its recorded payment.
    [[nodiscard]] bool isDriven() const { return m_driver && m_driver->payment(); }
    [[nodiscard]] PaymentIntent completed(PaymentIntent intent) const;
    void watchDriver();
    void onAsks(const PaymentQuestion &question);
    void onRefused(const StartFailure &failure);
    void onStarted(const PaymentRecord &payment);
    void onChecked();
    void take(const PaymentRecord &payment);
    void finish();
    void dropDriver();
    void tellWhatIsSaved();

    ControlContext m_till;
    BackgroundCheck &m_backgroundCheck;
    PaymentFollower m_follower; ///< The last payment that was started.
    PaymentStatus m_next; ///< The payment that has not started yet.
    std::unique_ptr<PaymentDriver> m_driver;
    QElapsedTimer m_since; ///< Since the payment was asked for.
    std::optional<PaymentId> m_justApproved; ///< Approved while the person watched.
    QElapsedTimer m_sinceApproved;
    std::vector<PaymentId> m_again; ///< Approvals after which the person wanted another sale.
    std::optional<PaymentRecord> m_told; ///< As the person was told, until that is noted.
    std::optional<PaymentState> m_finishedAs;
    bool m_hasNews = false;
};

} // namespace tillside
