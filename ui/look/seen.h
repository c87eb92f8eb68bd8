#pragma once

#include <QObject>

class QWidget;

namespace tillside {

/// Notices whether a widget was on the screen: it was painted in a window that the window system
/// shows, even if only in part. A minimised window does not count, nor does a page behind another.
///
/// A locked session gives the window no input. So if a person leaves a page that was on the screen,
/// the session was not locked, and the person saw the page.
class Seen final : public QObject {
public:
    /// Watches \a widget, which owns it.
    explicit Seen(QWidget *widget);

    [[nodiscard]] bool isSeen() const { return m_isSeen; }
    /// The widget now shows something else, which was not seen yet.
    void forget() { m_isSeen = false; }

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_widget;
    bool m_isSeen = false;
};

} // namespace tillside
