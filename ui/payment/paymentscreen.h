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

signals:
    /// The person wants to look at the till; the payment goes on.
    void left();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void layOut();
    void update();
    void say(const PaymentView &view);

    PaymentController &m_desk;
    QTimer m_second;
    QPushButton *m_back;
    QLabel *m_title;
    AmountDisplay *m_amount;
    QLabel *m_sentence;
    QLabel *m_card;
    Notice *m_hint;
    StageTrack *m_stages;
    QLabel *m_elapsed;
    QLabel *m_terminalSaid;
    QLabel *m_cancelHint;
    QPushButton *m_cancel;
};

} // namespace tillside
