#pragma once

#include "core/payment/recheck.h"
#include "ui/check/checkcontroller.h"
#include "ui/common/deadtime.h"
#include "ui/common/language.h"
#include "ui/payment/paymentdesk.h"
#include "ui/rail.h"
#include "ui/terminalinuse.h"
#include "ui/terminals/pairingflow.h"
#include "ui/terminals/terminalscontroller.h"
#include "ui/till.h"

#include <QMainWindow>
#include <QStringList>

namespace tillside {

class Pages;

/// The one window. It owns what outlives the screens (the payment, the questions about old ones,
/// the terminals) and builds the screens around them, anew when language, colours or sizes change.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(Till till, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// What does not work since the start, one sentence each; shown above every screen.
    void setStartProblems(const QStringList &sentences);

signals:
    /// The person wants the program with a simulated terminal instead.
    void trainingRequested();

protected:
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void addShortcuts();
    void connectControllers();
    void onSettingsChanged(const TillSettings &settings);
    void askToClose();
    void leave();

    Till m_till;
    TillSettings m_shown; ///< The settings that the screens were built with.
    bool m_isDesktopDark;
    Language m_language;
    Recheck m_recheck;
    PaymentDesk m_desk;
    CheckController m_check;
    TerminalsController m_terminals;
    TerminalInUse m_terminal;
    PairingFlow m_pairing;
    DeadTime m_deadTime;
    QStringList m_problems;
    Pages *m_pages = nullptr; ///< Everything that is seen.
    bool m_isLeaving = false;
};

} // namespace tillside
