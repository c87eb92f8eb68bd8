#pragma once

#include <QString>
#include <QTest>
#include <QWidget>

namespace tillside {

/// What a person does to \a window, through the window system's own queue, so that each key has its
/// time and each press goes where it would on a screen. \a milliseconds are between two keys.
void typeInto(QWidget *window, const QString &characters, int milliseconds = 50);

/// Types \a characters as a barcode scanner does: a millisecond apart by the clock of the keys,
/// even where the computer is slower. "\r" is Enter.
void scan(QWidget *window, const QString &characters);
void pressKey(QWidget *window, Qt::Key key, int milliseconds = 50,
              Qt::KeyboardModifiers modifiers = Qt::NoModifier);
/// Presses \a key until the widget called \a objectName is not shown any more, as somebody does who
/// was too early; false if it stays.
[[nodiscard]] bool pressUntilGone(QWidget *window, Qt::Key key, const QString &objectName);
/// Clicks the visible control called \a objectName; false if there is none that can be clicked.
[[nodiscard]] bool click(QWidget *window, const QString &objectName);

/// As pressUntilGone(), with clicks on the control itself; false if it is not there or stays.
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

} // namespace tillside
