#pragma once

#include <QWidget>

namespace tillside {

/// How many steps there are and at which somebody is: a row of bars. The words for it stand beside.
class StepTrack final : public QWidget {
    Q_OBJECT

public:
    StepTrack(int steps, QWidget *parent);

    /// From 1 on.
    void setStep(int step);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_steps;
    int m_step = 1;
};

} // namespace tillside
