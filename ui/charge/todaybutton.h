#pragma once

#include <QPushButton>

class QLabel;

namespace tillside {

/// Today's sales in the strip below the Charge button: their sum, and a line below it. It leads to
/// the day's totals.
class TodayButton final : public QPushButton {
    Q_OBJECT

public:
    explicit TodayButton(QWidget *parent);

    void setSum(const QString &sum);
    void setLine(const QString &line);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

private:
    void name();

    QLabel *m_sum;
    QLabel *m_line;
};

} // namespace tillside
