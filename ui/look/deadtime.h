#pragma once

#include <QElapsedTimer>
#include <QObject>

namespace tillside {

/// Blocks presses on \a window's controls for a moment after a screen has changed, so that a second
/// tap meant for the previous screen does not hit a control that has just appeared under the
/// finger.
///
/// Mouse presses, touches, Enter and Space are swallowed; other keys are not.
class DeadTime final : public QObject {
    Q_OBJECT

public:
    static constexpr int kMilliseconds = 400;

    /// Watches everything inside \a window for as long as both live.
    explicit DeadTime(QWidget *window);

    /// A screen has changed: the dead time starts, or starts again.
    void begin();
    [[nodiscard]] bool isOver() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_window;
    QElapsedTimer m_since;
};

} // namespace tillside
