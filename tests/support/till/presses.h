#pragma once

#include <QString>
#include <QTest>
#include <QWidget>

namespace tillside {

/// Types into \a window like a person, through the window system's own queue, so that each key has
/// a timestamp and each press goes where it would on a screen. At least \a milliseconds pass
/// between two keys, and not always the same time.
void typeInto(QWidget *window, const QString &characters, int milliseconds = 110);

/// Types \a characters like a barcode scanner: \a milliseconds apart by the timestamps of the keys,
/// even if the computer is slower. "\r" is Enter, "\t" is Tab.
void scan(QWidget *window, const QString &characters, int milliseconds = 1);
void pressKey(QWidget *window, Qt::Key key, int milliseconds = 50,
              Qt::KeyboardModifiers modifiers = Qt::NoModifier);
/// Presses \a key until the widget called \a objectName is no longer shown, like a person who
/// pressed too early. Returns false if it stays.
[[nodiscard]] bool pressUntilGone(QWidget *window, Qt::Key key, const QString &objectName);
/// Clicks the visible control called \a objectName; false if there is none that can be clicked.
[[nodiscard]] bool click(QWidget *window, const QString &objectName);

/// Like pressUntilGone(), with clicks on the control itself. Returns false if it is not there or
/// stays.
[[nodiscard]] bool clickUntilGone(QWidget *window, const QString &objectName);

/// The visible widget called \a objectName anywhere in \a window; null if there is none.
template <typename W = QWidget>
[[nodiscard]] W *visible(QWidget *window, const QString &objectName)
{
    for (W *found : window->findChildren<W *>(objectName)) {
        if (found->isVisible())
            return found;
    }
    return nullptr;
}

/// The text of the visible label, button or field called \a objectName; empty if there is none.
[[nodiscard]] QString textOf(QWidget *window, const QString &objectName);

/// Why the Charge button is disabled; empty if it is not, or not shown.
[[nodiscard]] QString reasonOf(QWidget *window);

} // namespace tillside
