#pragma once

#include "ui/check/checkview.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace tillside {

class Seen;

/// One payment of "Payments to check". It is updated in place, so that it keeps the keyboard focus
/// when the till learns something new.
class CheckCard final : public QFrame {
    Q_OBJECT

public:
    explicit CheckCard(QWidget *parent);

    /// \a isFree: the till is not asking about another payment.
    void show(const CheckView &view, bool isFree);
    /// Whether what it shows now was on the screen; see Seen.
    [[nodiscard]] bool wasSeen() const;

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
    Seen *m_seen;
};

} // namespace tillside
