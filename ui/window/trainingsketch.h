#pragma once

#include <QWidget>

namespace tillside {

/// A small picture of training: the striped band above an amount. It says nothing that the page
/// does not say in words.
class TrainingSketch final : public QWidget {
    Q_OBJECT

public:
    explicit TrainingSketch(QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace tillside
