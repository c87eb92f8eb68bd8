#pragma once

#include "ui/payment/paymentview.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace tillside {

class AmountDisplay;
class Notice;
class PaymentController;
class StageTrack;

/// Shows the running payment. Leaving the screen does not stop it.
class PaymentScreen final : public QWidget {
    Q_OBJECT

public:
    PaymentScreen(PaymentController &desk, QWidget *parent);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void layOut();
    void update();

    PaymentController &m_desk;
    QTimer m_second;
    QLabel *m_title;
    AmountDisplay *m_amount;
    Notice *m_sentence;
    StageTrack *m_stages;
    QLabel *m_elapsed;
    QLabel *m_terminalSaid;
    QLabel *m_cancelHint;
    QPushButton *m_cancel;
};

} // namespace tillside
