#include "tests/support/presses.h"

#include <QVariant>
#include <QWindow>

namespace tillside {

using namespace Qt::StringLiterals;

void typeInto(QWidget *window, const QString &characters, int milliseconds)
{
    for (const QChar character : characters)
        QTest::keyClick(window->windowHandle(), character.toLatin1(), Qt::NoModifier, milliseconds);
}

void pressKey(QWidget *window, Qt::Key key, int milliseconds, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(window->windowHandle(), key, modifiers, milliseconds);
}

bool click(QWidget *window, const QString &objectName)
{
    const QWidget *control = visible(window, objectName);
    if (control == nullptr || !control->isEnabled())
        return false;
    const QPoint middle = control->mapTo(control->window(), control->rect().center());
    QTest::mouseClick(control->window()->windowHandle(), Qt::LeftButton, Qt::NoModifier, middle);
    return true;
}

QString textOf(QWidget *window, const QString &objectName)
{
    const QWidget *found = visible(window, objectName);
    return found == nullptr ? QString() : found->property("text").toString();
}

} // namespace tillside
