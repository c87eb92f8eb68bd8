#pragma once

#include <QList>
#include <QPointer>
#include <QWidget>

namespace tillside {

/// The one ring around the control that has the keyboard, in every theme and on every ground. It
/// lies over the window and lets presses through. Fields show the focus by their own edge, and so
/// does a widget with the property `showsOwnFocus`; a heading or a whole page needs no
/// mark. Where the property
/// `isOnField` is set, the ring is white with a dark edge.
class FocusRing final : public QWidget {
    Q_OBJECT

public:
    /// For the controls in \a window, which owns it.
    explicit FocusRing(QWidget *window);

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void follow(QWidget *control);
    void place();

    QPointer<QWidget> m_control; ///< Null if none needs a ring.
    QList<QPointer<QWidget>> m_watched; ///< The control and what it lies in.
    QRect m_around; ///< The ring's outer edge in the window.
};

} // namespace tillside
