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

class Notice;
class PairingController;
class PairingPage;
class StepTrack;

/// Pairing in four steps. Enter does what the step's own button does, but for trusting a
/// certificate: that button has to be pressed. Escape goes back, and from the first step away.
class PairingScreen final : public QWidget {
    Q_OBJECT

public:
    /// Shows \a controller as it is; it outlives the screen.
    PairingScreen(PairingController &controller, QWidget *parent = nullptr);

    /// False for a moment after another step has appeared: a second tap meant for the step before
    /// must not press what is now under the finger.
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
    void pressEnter();
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
    QLabel *m_hint = nullptr;
    QPushButton *m_leave = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_goOn = nullptr;
};

} // namespace tillside
