#pragma once

#include "ui/check/checkview.h"

#include <QFrame>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace tillside {

class HintBox;
class HistoryList;
class IconView;
class MainButton;
class Seen;

/// One payment of "Payments to check". It is updated in place, so that it keeps the keyboard focus
/// when the till learns something new.
class CheckCard final : public QFrame {
    Q_OBJECT

public:
    explicit CheckCard(QWidget *parent);

    /// \a isFree: the till is not asking about another payment.
    void show(const CheckView &view, bool isFree);
    /// Only the first of several fills its button: it is the oldest.
    void setFirst(bool isFirst);
    /// Whether what it shows now was on the screen; see Seen.
    [[nodiscard]] bool wasSeen() const;

    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void checkWanted();
    void settleWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    [[nodiscard]] QLayout *makeHead();
    [[nodiscard]] QLayout *makeKnown();
    [[nodiscard]] QLayout *makeToDo();
    void takeScale();
    void fit();

    QBoxLayout *m_parts; ///< What is known, and what to do.
    QWidget *m_toDo;
    IconView *m_icon;
    QLabel *m_type;
    QLabel *m_amount;
    QLabel *m_word;
    QLabel *m_facts;
    QLabel *m_known;
    QLabel *m_advice;
    QLabel *m_answer;
    HistoryList *m_history;
    HintBox *m_hint;
    MainButton *m_settle;
    QPushButton *m_check;
    Seen *m_seen;
};

} // namespace tillside
