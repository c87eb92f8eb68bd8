#pragma once

#include "core/control/daycontroller.h"
#include "core/control/paymentcontroller.h"
#include "core/control/transactiondetails.h"
#include "core/reach/reachability.h"
#include "ui/payment/outcomeview.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <optional>

class QStackedWidget;

namespace tillside {

class ChargeScreen;
class OutcomeScreen;
class PaymentScreen;
struct PartQuestion;
struct Question;

/// Leads from a typed amount to its outcome: the pages Charge, Payment and Outcome and the
/// questions between them, driven by one PaymentController. It is rebuilt with the pages; the
/// controller stays.
class ChargeFlow final : public QObject {
    Q_OBJECT

public:
    /// Adds its pages to \a pages, which owns them.
    ChargeFlow(ControlContext till, PaymentController &desk, DayController &day,
               QStackedWidget *pages);

    /// \a hasChoice: see ChargeScreen::setTerminal().
    void setTerminal(const std::optional<TerminalRecord> &terminal, bool hasChoice);
    /// Sets the state of that terminal.
    void setReachability(Reachability reachability);
    void setCanWork(bool canWork);

    [[nodiscard]] QWidget *chargePage() const;
    /// The page of the running payment, or of the last outcome.
    [[nodiscard]] QWidget *paymentPage();
    /// Whether \a page shows the payment to the cashier.
    [[nodiscard]] bool isWatching(const QWidget *page) const;
    /// If the outcome is shown, the person leaves it, and so was told of it, if it was on the
    /// screen. Does nothing on any other page.
    void leaveOutcome();
    /// Asks whether to void \a payment, and starts that at \a terminal. Calls \a no if the person
    /// declines.
    void askVoid(const PaymentRecord &payment, const TerminalRecord &terminal,
                 const std::function<void()> &no);

    /// As askVoid(), for what is done to a payment of a list: \a type is Void, Capture or Refund.
    /// The last two ask how much. \a no also leads back after a refusal; toldOnList() then says
    /// why.
    void askFromList(PaymentType type, const TransactionDetails &details,
                     const std::function<void()> &no);
    /// Fills the Charge screen in, as ChargeScreen::fillIn().
    void fillIn(PaymentType type, const Money &amount);

signals:
    /// The person needs to see \a page now.
    void pageWanted(QWidget *page);
    void settleWanted(const tillside::PaymentId &payment);
    void terminalsWanted();
    void connectionWanted();
    /// The person wants the receipt of \a payment: \a how is PrintReceipt, SaveReceipt or
    /// ShowReceipt.
    void receiptWanted(const tillside::PaymentId &payment, tillside::OutcomeAction how);
    void dayTotalsWanted();
    /// For the list that askFromList() was called from: why something was not started.
    void toldOnList(const QString &sentence);
    /// The buttons in one place have changed.
    void buttonsChanged();

private:
    [[nodiscard]] PaymentScreen *payment();
    [[nodiscard]] OutcomeScreen *outcome();
    void connectCharge();
    void connectDay();
    void connectDesk();
    void showRunning();
    void showStrip();
    void voidLast();
    void captureLast();
    void showLastReceipt();
    void onChargeRequested(PaymentType type, const Money &amount,
                           const std::optional<Reference> &reference);
    void start(const PaymentIntent &intent);
    [[nodiscard]] bool isElsewhere() const;
    [[nodiscard]] bool isFromOutcome() const;
    [[nodiscard]] QWidget *origin();
    void tellOrigin(const QString &sentence);
    void backToOrigin(const QString &sentence);
    void onAsksFirst(const PaymentQuestion &question);
    void onRefused(const StartFailure &failure);
    void onOver();
    void onChosen(OutcomeAction action);
    void onTypedThrough(const QString &digits);
    void askVoidOfOutcome();
    void askCaptureOfOutcome();
    void askRefundOfOutcome();
    void askCapture(const PaymentRecord &payment, const TerminalRecord &terminal,
                    const std::function<void()> &no);
    void askRefund(const TransactionDetails &details, const std::optional<PaymentRecord> &failed,
                   const std::function<void()> &no);
    void askPart(const PartQuestion &question, const PaymentIntent &intent,
                 const std::function<void()> &no);
    void ask(const Question &question, const std::function<void()> &yes,
             const std::function<void()> &no);
    void showQuestion(QWidget *page);
    [[nodiscard]] PaymentIntent followUp(PaymentType type, const PaymentRecord &payment,
                                         const TerminalRecord &terminal) const;
    void backToCharge(const Money &amount);
    [[nodiscard]] QDateTime now() const { return m_till.payments.clock.now(); }

    ControlContext m_till;
    PaymentController &m_desk;
    DayController &m_day;
    QStackedWidget *m_pages;
    std::optional<TerminalRecord> m_terminal;
    ChargeScreen *m_charge;
    PaymentScreen *m_payment = nullptr; ///< Both are created on first use.
    OutcomeScreen *m_outcome = nullptr;
    bool m_isFromList = false; ///< The last void, capture or refund comes from a list or the strip.
    std::function<void()> m_backToList; ///< Unset if it comes from the strip.
    QPointer<QWidget> m_question;
    QTimer m_second; ///< Ticks while a payment runs.
};

} // namespace tillside
