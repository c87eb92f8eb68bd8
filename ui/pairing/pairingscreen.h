#pragma once

#include "core/control/pairingstate.h"

#include <QElapsedTimer>
#include <QWidget>

#include <array>

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace tillside {

class MainButton;
class Notice;
class PairingController;
class PairingPage;
class StepTrack;

/// Pairing in four steps. Enter does what the step's main button does, except for trusting a
/// certificate: that button must be pressed. Escape goes back; from the first step it leaves
/// pairing.
class PairingScreen final : public QWidget {
    Q_OBJECT

public:
    /// Shows the current state of \a controller, which must outlive the screen.
    PairingScreen(PairingController &controller, QWidget *parent = nullptr);

    /// False for a moment after a new step has appeared, so that a second tap meant for the
    /// previous step does not hit what is now under the finger.
    [[nodiscard]] bool takesPresses() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeFoot();
    void addPage(PairingStep step, PairingPage *page);
    void present();
    void focusPage();
    void goOn();
    void goBack();
    void pairAnother();
    void pressEnter();
    [[nodiscard]] bool isTrustAsked() const;
    [[nodiscard]] PairingPage *page() const;

    PairingController &m_controller;
    PairingStep m_step;
    bool m_hadFailure = false;
    QElapsedTimer m_sinceStep;
    QLabel *m_title = nullptr;
    StepTrack *m_track = nullptr;
    QLabel *m_progress = nullptr;
    Notice *m_notice;
    QStackedWidget *m_stack;
    std::array<PairingPage *, kPairingSteps.size()> m_pages{};
    QPushButton *m_leave = nullptr;
    QPushButton *m_testAgain = nullptr;
    QPushButton *m_pairAnother = nullptr;
    QPushButton *m_back = nullptr;
    MainButton *m_goOn = nullptr;
};

} // namespace tillside
