#pragma once

#include "ui/payment/paymentview.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tillside {

class FieldOfColour;
class PaymentController;
class SideCard;
class StageTrack;
class TerminalDrawing;

/// Shows the running payment as a scene: the terminal, one sentence, how far it has got. Leaving
/// the screen, which the bar above offers, does not stop it.
class PaymentScreen final : public QWidget {
    Q_OBJECT

public:
    PaymentScreen(PaymentController &desk, QWidget *parent);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    [[nodiscard]] QWidget *makeProgress();
    void wrapWhatTheTerminalSaid();
    void update();
    void show(const PaymentView &view);
    void say(const PaymentView &view);

    PaymentController &m_desk;
    QTimer m_second;
    TerminalDrawing *m_terminal;
    FieldOfColour *m_field;
    StageTrack *m_stages;
    QLabel *m_elapsed;
    QLabel *m_terminalSaid;
    SideCard *m_hint;
    QLabel *m_cancelHint;
    QPushButton *m_cancel;
};

} // namespace tillside
