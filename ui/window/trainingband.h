#pragma once

#include <QFrame>

namespace tillside {

/// The band above every page while the terminal is only simulated.
class TrainingBand final : public QFrame {
    Q_OBJECT

public:
    explicit TrainingBand(QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace tillside
