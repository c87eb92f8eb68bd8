#include "tests/support/till/presses.h"
#include "tests/support/system/patience.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QKeyEvent>
#include <QVariant>
#include <QWindow>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

/// The time that a person needs. Qt Test's own delays have no effect on key presses in a QWindow.
void pause(int milliseconds)
{
    const QDeadlineTimer end(milliseconds, Qt::PreciseTimer);
    (void)QTest::qWaitFor([&end] { return end.hasExpired(); }, milliseconds + kTestPatience);
}

} // namespace

void typeInto(QWidget *window, const QString &characters, int milliseconds)
{
    constexpr int kUneven = 30;
    int extra = 0;
    for (const QChar character : characters) {
        pause(milliseconds + extra);
        extra = kUneven - extra;
        QTest::keyClick(window->windowHandle(), character.toLatin1());
    }
}

void scan(QWidget *window, const QString &characters, int milliseconds)
{
    static ulong time = 1'000'000'000; // Later than any real key press.
    for (const QChar character : characters) {
        const int key = character == u'\r' ? int(Qt::Key_Return)
            : character == u'\t'           ? int(Qt::Key_Tab)
                                           : character.unicode();
        time += static_cast<ulong>(milliseconds);
        for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, key, Qt::NoModifier, character);
            event.setTimestamp(time);
            QCoreApplication::sendEvent(window->windowHandle(), &event);
        }
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
    return QTest::qWaitFor(
        [&] {
            if (visible(window, objectName) != nullptr)
                pressKey(window, key, kPause);
            return visible(window, objectName) == nullptr;
        },
        kTestPatience);
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
    return QTest::qWaitFor(
        [&] {
            pause(kPause);
            (void)click(window, objectName);
            return visible(window, objectName) == nullptr;
        },
        kTestPatience);
}

QString textOf(QWidget *window, const QString &objectName)
{
    const QWidget *found = visible(window, objectName);
    return found == nullptr ? QString() : found->property("text").toString().trimmed();
}

QString reasonOf(QWidget *window)
{
    const QWidget *button = visible(window, u"chargeButton"_s);
    return button == nullptr ? QString() : button->accessibleDescription();
}

} // namespace tillside
