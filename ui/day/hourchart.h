#pragma once

#include "ui/day/dayview.h"

#include <QWidget>

#include <vector>

namespace tillside {

/// The sales of each hour as bars. The hour that is not over is filled.
class HourChart final : public QWidget {
    Q_OBJECT

public:
    explicit HourChart(QWidget *parent);

    /// \a inWords is what a screen reader says.
    void show(const std::vector<HourBarView> &bars, const QString &inWords);
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<HourBarView> m_bars;
};

} // namespace tillside
