#pragma once

#include <QStringList>
#include <QWidget>

namespace tillside {

/// How far a task of a few steps has come: a circle and a word for each, ticked when it is done.
class StepTrack final : public QWidget {
    Q_OBJECT

public:
    /// \a words name the steps.
    StepTrack(QStringList words, QWidget *parent);

    /// Marks \a step, counted from 1, as the current one; one more than there are: all are done.
    void setStep(int step);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] int stepWidth() const;
    void paintLine(QPainter &painter, int index) const;
    void paintStep(QPainter &painter, int index) const;
    [[nodiscard]] QRect placeOf(int index) const;

    QStringList m_words;
    int m_step = 1;
};

} // namespace tillside
