#include "tests/support/till/presses.h"

#include <QDeadlineTimer>
#include <QVariant>
#include <QWindow>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

/// Time that a person needs. Qt Test's own delays mean nothing where it presses keys of a QWindow.
void pause(int milliseconds)
{
    const QDeadlineTimer end(milliseconds, Qt::PreciseTimer);
    (void)QTest::qWaitFor([&end] { return end.hasExpired(); }, 2 * milliseconds + 1000);
}

} // namespace

void typeInto(QWidget *window, const QString &characters, int milliseconds)
{
    for (const QChar character : characters) {
        pause(milliseconds);
        QTest::keyClick(window->windowHandle(), character.toLatin1());
    }
}

void pressKey(QWidget *window, Qt::Key key, int milliseconds, Qt::KeyboardModifiers modifiers)
{
    pause(milliseconds);
    QTest::keyClick(window->windowHandle(), key, modifiers);
}

bool pressUntilGone(QWidget *window, Qt::Key key, const QString &objectName)
{
    constexpr int kPause = 100;
    return QTest::qWaitFor([&] {
        if (visible(window, objectName) != nullptr)
            pressKey(window, key, kPause);
        return visible(window, objectName) == nullptr;
    });
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

bool clickUntilGone(QWidget *window, const QString &objectName)
{
    constexpr int kPause = 100;
    if (visible(window, objectName) == nullptr)
        return false;
    return QTest::qWaitFor([&] {
        pause(kPause);
        (void)click(window, objectName);
        return visible(window, objectName) == nullptr;
    });
}

QString textOf(QWidget *window, const QString &objectName)
{
    const QWidget *found = visible(window, objectName);
    return found == nullptr ? QString() : found->property("text").toString().trimmed();
}

} // namespace tillside
