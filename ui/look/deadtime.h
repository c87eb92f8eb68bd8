#pragma once

#include <QElapsedTimer>
#include <QObject>

namespace tillside {

/// Lets no press reach \a window's controls for a moment after a screen has changed, so that a
/// second tap meant for the screen before does not press what has just appeared under the finger.
///
/// Presses of the mouse, touches, and Enter and Space are swallowed; other keys are not.
class DeadTime final : public QObject {
    Q_OBJECT

public:
    static constexpr int kMilliseconds = 400;

    /// Watches everything inside \a window for as long as both live.
    explicit DeadTime(QWidget *window);

    /// A screen has changed: the dead time begins (anew).
    void begin();
    [[nodiscard]] bool isOver() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_window;
    QElapsedTimer m_since;
};

} // namespace tillside
