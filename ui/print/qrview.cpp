#include "ui/print/qrview.h"

#include "ui/look/scale.h"

#include <QPainter>

#include <algorithm>

namespace tillside {

QrView::QrView(const QString &objectName, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(objectName);
    //: For screen readers: the QR code with the receipt.
    setAccessibleName(tr("QR code with the receipt"));
    setVisible(false);
}

void QrView::show(const std::optional<QrCode> &code)
{
    m_code = code;
    setVisible(m_code.has_value());
    updateGeometry();
    update();
}

int QrView::modules() const
{
    return m_code ? m_code->size() + 2 * QrCode::kQuiet : 0;
}

QSize QrView::sizeHint() const
{
    constexpr int kUsual = 340;
    const int side = std::max(grown(kUsual), modules() * kSmallestModule);
    return {side, side};
}

QSize QrView::minimumSizeHint() const
{
    const int side = modules() * kSmallestModule;
    return {side, side};
}

void QrView::paintEvent(QPaintEvent *)
{
    if (!m_code)
        return;
    QPainter painter(this);
    const int module = std::max(1, std::min(width(), height()) / modules());
    const int side = module * modules();
    const QPoint corner((width() - side) / 2, (height() - side) / 2);
    painter.fillRect(QRect(corner, QSize(side, side)), Qt::white);
    for (int row = 0; row < m_code->size(); ++row) {
        for (int column = 0; column < m_code->size(); ++column) {
            if (m_code->isDark(column, row))
                painter.fillRect(corner.x() + (QrCode::kQuiet + column) * module,
                                 corner.y() + (QrCode::kQuiet + row) * module, module, module,
                                 Qt::black);
        }
    }
}

} // namespace tillside
