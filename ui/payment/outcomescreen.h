#pragma once

#include "ui/payment/outcomeview.h"

#include <QWidget>

class QFrame;
class QHBoxLayout;
class QLabel;

namespace tillside {

class AmountDisplay;
class Clock;
class Notice;
class PaymentController;

/// How the payment ended, or that the outcome is not known: one word and one colour for the
/// cashier, with the evidence below. It follows what the till learns while it is shown.
class OutcomeScreen final : public QWidget {
    Q_OBJECT

public:
    OutcomeScreen(PaymentController &desk, const Clock &clock, QWidget *parent);

    /// Shows why an action on this payment was not started.
    void tell(const QString &sentence);

signals:
    void chosen(tillside::OutcomeAction action);
    /// The buttons in one place have changed.
    void buttonsChanged();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void update();
    void showButtons();
    [[nodiscard]] QString spoken() const;

    PaymentController &m_desk;
    const Clock &m_clock;
    OutcomeView m_view;
    QLabel *m_title;
    QFrame *m_panel;
    QLabel *m_icon;
    QLabel *m_word;
    AmountDisplay *m_amount;
    QLabel *m_evidence;
    Notice *m_warning;
    Notice *m_note;
    QLabel *m_reference;
    QHBoxLayout *m_buttons;
    std::vector<OutcomeAction> m_shown; ///< The actions of m_buttons.
};

} // namespace tillside
