#pragma once

#include <QString>
#include <QWidget>

namespace tillside {

/// What a QuestionPage asks.
struct Question {
    QString title; ///< The question itself.
    QString explanation; ///< What it means, and what to do.
    QString yes; ///< What the deliberate button will do: a verb, never "OK".
    QString no; ///< What the safe button does.
};

/// A question that must be answered on purpose: neither Enter nor Escape gives the deliberate
/// answer, and neither button has the keyboard at first. Escape is the safe answer.
class QuestionPage final : public QWidget {
    Q_OBJECT

public:
    QuestionPage(const Question &question, QWidget *parent);

signals:
    /// Exactly one of the two, once.
    void confirmed();
    void declined();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void answer(bool yes);

    bool m_isAnswered = false;
};

} // namespace tillside
