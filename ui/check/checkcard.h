#pragma once

#include "ui/check/checkview.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace tillside {

/// One payment of "Payments to check". It is changed in place, so that the keyboard stays where it
/// is when the till learns something.
class CheckCard final : public QFrame {
    Q_OBJECT

public:
    explicit CheckCard(QWidget *parent);

    /// \a isFree: no question about another payment is on its way.
    void show(const CheckView &view, bool isFree);

signals:
    void checkWanted();
    void settleWanted();

private:
    void layOut();
    QLayout *makeHead();
    QLayout *makeButtons();

    QLabel *m_icon;
    QLabel *m_type;
    QLabel *m_amount;
    QLabel *m_word;
    QLabel *m_facts;
    QLabel *m_known;
    QLabel *m_advice;
    QLabel *m_answer;
    QPushButton *m_check;
    QPushButton *m_settle;
};

} // namespace tillside
