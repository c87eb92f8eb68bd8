#pragma once

#include "ui/look/icons.h"

#include <QRadioButton>

namespace tillside {

/// A screen in the rail: an icon and a word, which is never cut short. One of them is chosen, which
/// screen readers say too.
class RailButton final : public QRadioButton {
    Q_OBJECT

public:
    RailButton(Icon icon, const QString &word, const QString &objectName, QWidget *parent);

    /// Shows \a count in a badge on the icon; none for zero.
    void setCount(int count);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    [[nodiscard]] bool hitButton(const QPoint &position) const override;

private:
    void paintCount(QPainter &painter, const QPoint &at) const;

    Icon m_icon;
    int m_count = 0;
};

} // namespace tillside
