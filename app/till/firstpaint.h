#pragma once

#include <QObject>

class QWidget;

namespace tillside::program {

/// Tells when a window can really be seen: once what it shows was drawn for the first time.
class FirstPaint final : public QObject {
    Q_OBJECT

public:
    /// \a window is a top-level one, not shown yet.
    explicit FirstPaint(QWidget &window);

signals:
    /// Once, from the event loop.
    void painted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace tillside::program
