#pragma once

#include "core/control/checkcontroller.h"
#include "core/control/closeddayscontroller.h"
#include "core/control/connectioncontroller.h"
#include "core/control/contradictioncontroller.h"
#include "core/control/controlcontext.h"
#include "core/control/copycontroller.h"
#include "core/control/daycontroller.h"
#include "core/control/daytotalscontroller.h"
#include "core/control/meanwhilecontroller.h"
#include "core/control/pairingcontroller.h"
#include "core/control/paymentcontroller.h"
#include "core/control/terminalinusecontroller.h"
#include "core/control/terminalscontroller.h"
#include "core/control/transactionscontroller.h"
#include "core/payment/backgroundcheck.h"
#include "ui/customer/customerkeeper.h"
#include "ui/look/deadtime.h"
#include "ui/look/language.h"
#include "ui/look/theme.h"
#include "ui/print/receiptdesk.h"
#include "ui/settings/settingsvisit.h"
#include "ui/sound/bell.h"

#include <QMainWindow>
#include <QStringList>
#include <QTimer>

namespace tillside {

class Pages;
class WindowArea;

/// The main window. It owns what outlives the screens (the payment, the checks of earlier ones, the
/// terminals) and builds the screens around them. It rebuilds the screens when language, colours or
/// sizes change.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(ControlContext till, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Shows what has not worked since the start above every screen, one sentence each.
    void setStartProblems(const QStringList &sentences);

    /// Whether the end of the program would lose something now: the answer to a request that is on
    /// its way, or an outcome that is not on the disk yet.
    [[nodiscard]] bool mustStay() const;
    /// The system wants the program to end: mayEnd() comes once nothing would be lost, perhaps at
    /// once. Until then the window stays as it is and cannot be closed.
    void endWhenSafe();

    /// Shows \a terminal beside the pages, in training. The window owns it from now on.
    void setTrainingTerminal(QWidget *terminal);
    /// See WindowArea::wantTerminal().
    void wantTrainingTerminal(bool isWanted);

signals:
    /// See endWhenSafe().
    void mayEnd();
    /// The person wants the program with a simulated terminal instead.
    void trainingRequested();

protected:
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void applyLook();
    void showName();
    void fitScale();
    void addShortcuts();
    void connectControllers();
    void followTerminal();
    void onPaymentOver();
    void onSettingsChanged(const TillSettings &settings);
    void askToClose();
    void leave();
    void endIfAsked();

    ControlContext m_till;
    TillSettings m_shown; ///< The settings that the screens were built with.
    ThemeName m_desktopTheme;
    Language m_language;
    BackgroundCheck m_backgroundCheck;
    PaymentController m_desk;
    CheckController m_check;
    ContradictionController m_contradictions;
    MeanwhileController m_meanwhile;
    CopyController m_copy;
    DayController m_day;
    DayTotalsController m_dayTotals;
    ClosedDaysController m_closedDays;
    TransactionsController m_transactions;
    TerminalsController m_terminals;
    TerminalInUseController m_terminal;
    ConnectionController m_connection;
    PairingController m_pairing;
    ReceiptDesk m_receipts;
    Bell m_bell;
    CustomerKeeper m_customer;
    SettingsVisit m_settingsVisit;
    DeadTime m_deadTime;
    QStringList m_problems;
    WindowArea *m_area;
    Pages *m_pages = nullptr; ///< Everything visible, but the terminal in training.
    QTimer m_terminalNews; ///< Runs while the terminal takes no payment.
    QTimer m_resized; ///< Runs while the window changes its size.
    bool m_isLeaving = false; ///< A person closed the window.
    bool m_isEnding = false; ///< See endWhenSafe().
};

} // namespace tillside
