#pragma once

#include "ui/charge/amountentry.h"
#include "ui/charge/amountkeys.h"
#include "ui/payment/partquestion.h"

#include <QWidget>

class QHBoxLayout;
class QKeyEvent;
class QPushButton;

namespace tillside {

class AmountCard;
class AmountLine;
class Keypad;
class MainButton;
class Notice;

/// Asks for an amount, and never takes more than is possible. It looks as the Charge screen does
/// for the same direction of the money, with the payment before beside the amount. As with every
/// question, Enter does nothing and Escape gives the safe answer.
class PartPage final : public QWidget {
    Q_OBJECT

public:
    PartPage(const PartQuestion &question, AmountEntryMode mode, QWidget *parent);

signals:
    /// Exactly one of the two is emitted, once.
    void confirmed(const tillside::Money &amount);
    void declined();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fillCard();
    [[nodiscard]] QWidget *makeLabels();
    void connectKeypad();
    void layOut();
    void fit();
    [[nodiscard]] bool take(const QKeyEvent &event, qint64 at);
    void update();
    void onScanned();
    void answer(bool yes);

    PartQuestion m_question;
    AmountEntry m_entry;
    AmountKeys m_keys;
    bool m_isAnswered = false;
    AmountCard *m_card;
    AmountLine *m_amount;
    Notice *m_notice;
    MainButton *m_yes; ///< Created in tab order.
    QPushButton *m_no;
    Keypad *m_keypad;
    QHBoxLayout *m_columns = nullptr;
};

} // namespace tillside
