#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QWidget>

#include <functional>

class QKeyEvent;

namespace tillside {

/// Shows a screen every key that a person presses in its window, before the focused control gets
/// it, while the screen is visible: also keys that no control there would pass on, and keys for
/// controls outside the screen. Keys that the DeadTime swallows do not arrive.
class KeyGate final : public QObject {
    Q_OBJECT

public:
    /// Is told the key and when it was pressed, in milliseconds of a monotonic clock. Returns
    /// whether the key was dealt with; the focused control then does not get it.
    using Taker = std::function<bool(QKeyEvent &event, qint64 at)>;

    /// Belongs to \a screen.
    KeyGate(QWidget *screen, Taker taker);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void watch(QWidget *focused);
    [[nodiscard]] qint64 timeOf(const QKeyEvent &event) const;

    QWidget *m_screen;
    Taker m_take;
    QPointer<QWidget> m_watched; ///< Gets the keys.
    QElapsedTimer m_clock; ///< For keys without a time.
};

} // namespace tillside
