#pragma once

#include "ui/payment/paymentview.h"

#include <QWidget>

namespace tillside {

/// Sent · Card · Bank · Done: how far the payment has got, told apart by shape, line and weight as
/// well as by colour. Its accessible name is the current stage.
class StageTrack final : public QWidget {
    Q_OBJECT

public:
    explicit StageTrack(QWidget *parent);

    void show(const std::array<StageView, kStages.size()> &stages);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QPoint middleOf(int stage) const;
    void paintLine(QPainter &painter, int before) const;
    void paintStage(QPainter &painter, int stage) const;

    std::array<StageView, kStages.size()> m_stages;
};

} // namespace tillside
