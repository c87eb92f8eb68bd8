#pragma once

#include "ui/look/deadtime.h"
#include "ui/payment/outcomeaction.h"
#include "ui/window/controllers.h"
#include "ui/window/noticekeeper.h"
#include "ui/window/pagequestion.h"
#include "ui/window/pageshelf.h"

#include <QPointer>
#include <QStringList>
#include <QWidget>

#include <functional>

class QStackedWidget;

namespace tillside {

class ChargeFlow;
class CopyNotice;
class CopyPage;
class Rail;
class StartProblems;
class TopBar;
struct Question;

/// Everything visible in the window: the bar, the rail and one page at a time. A change of language
/// or colours rebuilds all of it.
class Pages final : public QWidget {
    Q_OBJECT

public:
    Pages(Controllers controllers, DeadTime &deadTime, QWidget *parent);
    ~Pages() override;

    /// Opens the screen at \a place, or keeps a notice that the person has not answered.
    void goTo(Place place);
    [[nodiscard]] Place place() const { return m_place; }
    /// Opens the running payment, or the last outcome.
    void openPayment();
    [[nodiscard]] bool isPaymentShown() const;
    /// The person leaves the page that is shown, and so was told what it says.
    void leave();
    void showProblems(const QStringList &sentences);
    /// What the bar shows has changed.
    void updateBar();
    /// See PageQuestion::ask(). If the person declines, the previous page returns. The question
    /// closes when the payment is over.
    void ask(const Question &question, const std::function<void()> &yes);

signals:
    void trainingRequested();

private:
    void layOut();
    [[nodiscard]] QWidget *makeNotices();
    void connectFlow();
    void connectControls();
    void connectControllers();
    void onPageWanted(QWidget *page);
    void show(QWidget *page, Place place);
    void giveRoomTo(const QWidget *page);
    void onChargeWanted();
    void openCharge();
    void openSettling(const PaymentId &payment);
    void startPairing(const std::optional<TerminalRecord> &again);
    void renewSettings();
    void onTerminalChanged();
    void onQuestionOver(QWidget *before);
    void onActionWanted(TransactionAction action, const TransactionDetails &details);
    void onCopyChanged();
    void showCopyPage();
    void onCopyLeft();
    void onVoidWanted(const ContradictionNotice &notice);
    void onReceiptWanted(const PaymentId &payment, OutcomeAction how);
    void onReceiptLeft();
    [[nodiscard]] bool isWelcome() const;

    Controllers m_c;
    DeadTime &m_deadTime;
    TopBar *m_bar;
    Rail *m_rail;
    StartProblems *m_problems;
    CopyNotice *m_copyNotice;
    QStackedWidget *m_stack;
    PageShelf m_shelf;
    ChargeFlow *m_flow;
    PageQuestion m_question;
    NoticeKeeper m_notices; ///< They come before every other page.
    CopyPage *m_copyPage = nullptr; ///< Once it was needed.
    Place m_place = Place::Charge;
    QPointer<QWidget> m_beforeReceipt; ///< The page that the receipt was opened from.
    std::optional<TerminalRecord> m_limitsFor; ///< The terminal when the settings were opened.
};

} // namespace tillside
