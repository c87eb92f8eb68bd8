#pragma once

#include "ui/look/deadtime.h"
#include "ui/window/controllers.h"
#include "ui/window/rail.h"

#include <QPointer>
#include <QStringList>
#include <QWidget>

#include <functional>
#include <map>

class QStackedWidget;
class QVBoxLayout;

namespace tillside {

class ChargeFlow;
class QuestionPage;
class TopBar;
struct Question;

/// Everything that is seen of the window: the bar, the rail and one page at a time. A page is built
/// when it is first gone to; a change of language or colours builds all of it anew.
class Pages final : public QWidget {
    Q_OBJECT

public:
    Pages(Controllers controllers, DeadTime &deadTime, QWidget *parent);
    ~Pages() override;

    void goTo(Place place);
    [[nodiscard]] Place place() const { return m_place; }
    /// To the payment that runs, or how the last one ended.
    void openPayment();
    [[nodiscard]] bool isPaymentShown() const;
    void showProblems(const QStringList &sentences);
    /// A question in place of the page; any other answer than \a yes leads back to it. One at a
    /// time: while it is open it is shown again. It goes away when the payment is over.
    void ask(const Question &question, const std::function<void()> &yes);

signals:
    void trainingRequested();

private:
    void layOut();
    void connectFlow();
    void show(QWidget *page, Place place);
    void openCharge();
    void openSettling(const PaymentId &payment);
    void startPairing(const std::optional<TerminalRecord> &again);
    void onTerminalChanged();
    void endQuestion();
    void forgetSettingsPage();
    void updateBar();
    [[nodiscard]] QWidget *pageOf(Place place);
    [[nodiscard]] QWidget *checkPage();
    [[nodiscard]] QWidget *pairingPage();
    [[nodiscard]] QWidget *welcomePage();
    [[nodiscard]] bool isWelcome() const;

    Controllers m_c;
    DeadTime &m_deadTime;
    TopBar *m_bar;
    Rail *m_rail;
    QVBoxLayout *m_problems;
    QStackedWidget *m_stack;
    ChargeFlow *m_flow;
    std::map<Place, QWidget *> m_built;
    QWidget *m_pairingPage = nullptr;
    QWidget *m_welcomePage = nullptr;
    QPointer<QuestionPage> m_question;
    QPointer<QWidget> m_beforeQuestion;
    Place m_place = Place::Charge;
};

} // namespace tillside
