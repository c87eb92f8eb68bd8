#pragma once

#include <QWidget>

namespace tillside {

/// A row of bars: how many steps there are, and how many have been reached. The words are shown
/// beside it.
class StepTrack final : public QWidget {
    Q_OBJECT

public:
    StepTrack(int steps, QWidget *parent);

    /// Steps count from 1.
    void setStep(int step);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_steps;
    int m_step = 1;
};

} // namespace tillside
