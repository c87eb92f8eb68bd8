#pragma once

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QStringList>
#include <QWidget>

namespace tillside {

/// Every text that \a window and the widgets in it show or give to a screen reader, visible or not.
inline QStringList shownWords(QWidget &window)
{
    QStringList words;
    QList<QWidget *> widgets = window.findChildren<QWidget *>();
    widgets << &window;
    for (QWidget *widget : widgets) {
        words << widget->windowTitle() << widget->accessibleName()
              << widget->accessibleDescription() << widget->toolTip() << widget->whatsThis();
        if (const auto *label = qobject_cast<QLabel *>(widget))
            words << label->text();
        if (const auto *button = qobject_cast<QAbstractButton *>(widget))
            words << button->text();
        if (const auto *line = qobject_cast<QLineEdit *>(widget))
            words << line->text() << line->placeholderText();
        if (const QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(widget)) {
            for (const auto text : {QAccessible::Name, QAccessible::Description, QAccessible::Value,
                                    QAccessible::Help})
                words << reader->text(text);
        }
    }
    words.removeAll(QString());
    words.removeDuplicates();
    return words;
}

} // namespace tillside
