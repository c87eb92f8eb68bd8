#pragma once

#include "ui/customer/customerview.h"

#include <QWidget>

namespace tillside {

class QrView;
class TerminalDrawing;

/// The customer's screen: a window without a frame, which never takes the focus and no input.
class CustomerDisplay final : public QWidget {
    Q_OBJECT

public:
    CustomerDisplay();

    void show(const CustomerView &view);
    [[nodiscard]] const CustomerView &view() const { return m_view; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int headHeight() const;
    [[nodiscard]] QRect texts() const;
    void layOut();
    void paintHead(QPainter &painter) const;
    void paintTexts(QPainter &painter) const;

    CustomerView m_view;
    TerminalDrawing *m_terminal;
    QrView *m_code;
};

} // namespace tillside
