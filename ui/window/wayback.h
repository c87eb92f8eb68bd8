#pragma once

#include <QPushButton>
#include <QString>

namespace tillside {

/// The way back from a page in the bar: an arrow, where it leads, and more quietly what happens
/// meanwhile.
class WayBack final : public QPushButton {
    Q_OBJECT

public:
    /// Screen readers say both, with a comma between them.
    WayBack(const QString &text, const QString &remark, const QString &objectName, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_where;
    QString m_remark;
};

} // namespace tillside
