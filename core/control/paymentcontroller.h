#pragma once

#include "core/control/controlcontext.h"
#include "core/control/paymentstatus.h"
#include "core/payment/backgroundcheck.h"
#include "core/payment/lastapproved.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace tillside {

/// Drives the one payment that the window makes, and the questions that come before it. It outlives
/// the screens: leaving one stops nothing.
///
/// After charge() exactly one of refused(), asksFirst() or started() comes, and after started(), in
/// time, over(). `changed` comes with all of them and with each news in between.
///
/// A payment that asking does not settle for now is over() too, as not known yet: from then on
/// BackgroundCheck asks about it, and a late answer comes as `changed`.
class PaymentController final : public QObject {
    Q_OBJECT

public:
    /// What has to be answered by a person before the payment starts.
    struct FirstQuestion {
        bool isUnresolved = false; ///< Else: the same amount was approved before.
        PaymentRecord about;
    };

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

    /// Of the payment that starts or runs, else of the last one that was started.
    [[nodiscard]] const PaymentStatus &status() const { return m_start ? m_next : m_status; }
    /// What charge() was given last.
    [[nodiscard]] const PaymentIntent &wanted() const { return m_next.intent; }
    /// A payment is starting, runs, or could not be saved yet.
    [[nodiscard]] bool isBusy() const { return m_isWaiting || m_start || m_session; }
    /// Leaving now would lose the answer to a request that is on its way.
    [[nodiscard]] bool isPosting() const { return m_session && m_session->isPosting(); }
    /// What is known of the payment is on the disk.
    [[nodiscard]] bool isSaved() const { return !m_session || m_session->isSaved(); }
    /// Since the payment was wanted.
    [[nodiscard]] std::chrono::seconds elapsed() const;

    /// Whether the outcome became another one since a person saw it.
    [[nodiscard]] bool hasNews() const { return m_hasNews; }
    void markSeen();

signals:
    void asksFirst(const tillside::PaymentController::FirstQuestion &question);
    void refused(const tillside::StartFailure &failure);
    void started();
    void changed();
    void over();
    /// The request is answered: the program may end.
    void posted();

private:
    void connectRecheck();
    void readPast();
    void onPastRead(const JournalResult<std::vector<PaymentRecord>> &approved);
    void askOrBegin();
    void begin();
    [[nodiscard]] std::vector<PaymentId> shownOpen() const;
    [[nodiscard]] bool wasTold(const PaymentId &id) const;
    void onStartFailed(const StartFailure &failure);
    void onStarted();
    void watchSession();
    void onChanged(const PaymentRecord &payment);
    void onNotSaved(const PaymentRecord &payment, JournalError error);
    void onTerminalSaid(const QString &text);
    void onTooSlow();
    void onResolved(const PaymentRecord &payment);
    void onChecked();
    void take(const PaymentRecord &payment);
    void show(const PaymentRecord &payment);
    void readEvents();
    void finish();
    void setCancel(CancelWish wish);

    ControlContext m_till;
    BackgroundCheck &m_backgroundCheck;
    PaymentStatus m_status;
    PaymentStatus m_next; ///< Of what is wanted and not started yet.
    std::unique_ptr<PaymentStart> m_start;
    std::unique_ptr<PaymentSession> m_session;
    QTimer m_slow; ///< Until other words are due, or until silence counts as not known.
    QElapsedTimer m_since;
    LastApproved m_lastApproved;
    std::vector<PaymentId> m_told; ///< Approved, and a person went on when asked about it.
    std::optional<PaymentId> m_sameAsked; ///< The last question was about this approved payment.
    std::optional<PaymentState> m_finishedAs;
    bool m_isReadingPast = false;
    bool m_knowsPast = false;
    bool m_isWaiting = false; ///< charge() waits until the past is known.
    bool m_hasNews = false;
};

} // namespace tillside
