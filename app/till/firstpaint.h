#pragma once

#include <QObject>

class QWidget;

namespace tillside::program {

/// Reports when a window is really visible: once its contents have been drawn for the first time.
class FirstPaint final : public QObject {
    Q_OBJECT

public:
    /// \a window is a top-level window that is not shown yet.
    explicit FirstPaint(QWidget &window);

signals:
    /// Comes once, from the event loop.
    void painted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace tillside::program
