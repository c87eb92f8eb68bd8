#pragma once

#include "core/control/paymentcontroller.h"
#include "ui/payment/outcomeview.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

class QStackedWidget;

namespace tillside {

class ChargeScreen;
class OutcomeScreen;
class PaymentScreen;
class QuestionPage;
struct Question;

/// The way from a typed amount to its outcome: the pages Charge, Payment, Outcome and the questions
/// between them, driven by one PaymentController. Built anew with the pages; the desk stays.
class ChargeFlow final : public QObject {
    Q_OBJECT

public:
    /// Its pages are put into \a pages and belong to it.
    ChargeFlow(ControlContext till, PaymentController &desk, QStackedWidget *pages);

    /// \a hasChoice: see ChargeScreen::setTerminal().
    void setTerminal(const std::optional<TerminalRecord> &terminal, bool hasChoice);
    void setCanWork(bool canWork);

    [[nodiscard]] QWidget *chargePage() const;
    /// The payment that runs, or how the last one ended.
    [[nodiscard]] QWidget *paymentPage();
    /// Whether \a page is one where the cashier watches the payment.
    [[nodiscard]] bool isWatching(const QWidget *page) const;

signals:
    /// This page is what the person needs to see now.
    void pageWanted(QWidget *page);
    void settleWanted(const tillside::PaymentId &payment);
    void terminalsWanted();
    /// Other buttons stand where some stood before.
    void buttonsChanged();

private:
    [[nodiscard]] PaymentScreen *payment();
    [[nodiscard]] OutcomeScreen *outcome();
    void connectDesk();
    void onChargeRequested(PaymentType type, const Money &amount,
                           const std::optional<Reference> &reference);
    void start(const PaymentIntent &intent);
    [[nodiscard]] bool isElsewhere() const;
    [[nodiscard]] QWidget *origin();
    void tellOrigin(const QString &sentence);
    void onAsksFirst(const PaymentQuestion &question);
    void onRefused(const StartFailure &failure);
    void onOver();
    void onChosen(OutcomeAction action);
    void askVoid();
    void ask(const Question &question, const std::function<void()> &yes,
             const std::function<void()> &no);
    void backToCharge(const Money &amount);
    [[nodiscard]] QDateTime now() const { return m_till.payments.clock.now(); }

    ControlContext m_till;
    PaymentController &m_desk;
    QStackedWidget *m_pages;
    std::optional<TerminalRecord> m_terminal;
    ChargeScreen *m_charge;
    PaymentScreen *m_payment = nullptr; ///< Both are built when first wanted.
    OutcomeScreen *m_outcome = nullptr;
    QPointer<QuestionPage> m_question;
};

} // namespace tillside
