#include "tests/support/drawn/reachable.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>

#include <algorithm>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostControls = 80;

QString nameOf(const QWidget *widget)
{
    if (widget == nullptr)
        return u"nothing"_s;
    return widget->objectName().isEmpty() ? QString::fromLatin1(widget->metaObject()->className())
                                          : widget->objectName();
}

/// The controls that get the focus when \a key is pressed again and again, until the first returns.
QList<QWidget *> wayWith(Qt::Key key, QWidget &window)
{
    QList<QWidget *> way;
    QWidget *const first = QApplication::focusWidget();
    while (way.size() < kMostControls) {
        QWidget *focused = QApplication::focusWidget();
        QTest::keyClick(focused == nullptr ? &window : focused, key);
        way << QApplication::focusWidget();
        if (way.last() == first)
            break;
    }
    return way;
}

QString named(const QList<QWidget *> &way)
{
    QStringList names;
    for (const QWidget *widget : way)
        names << nameOf(widget);
    return names.join(u' ');
}

bool isIn(const QWidget &widget, const QString &name)
{
    for (const QWidget *around = &widget; around != nullptr; around = around->parentWidget()) {
        if (around->objectName() == name)
            return true;
    }
    return false;
}

int leastHeight(const QWidget &control)
{
    constexpr int kTarget = 56;
    constexpr int kInBar = 44;
    constexpr int kOnTrack = 46;
    if (control.property("kind") == u"segment"_s)
        return kOnTrack;
    return isIn(control, u"topBar"_s) ? kInBar : kTarget;
}

} // namespace

QStringList tabOrderProblems(QWidget &window)
{
    if (QApplication::focusWidget() == nullptr)
        return {u"nothing has the focus"_s};
    QWidget *const before = QApplication::focusWidget();
    // The first press leaves what only has the focus at first, such as a heading.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QWidget *const first = QApplication::focusWidget();
    const QList<QWidget *> forward = wayWith(Qt::Key_Tab, window);
    QList<QWidget *> backward = wayWith(Qt::Key_Backtab, window);
    std::reverse(backward.begin(), backward.end());
    std::rotate(backward.begin(), backward.begin() + 1, backward.end());
    before->setFocus();
    if (forward.last() != first)
        return {u"Tab never comes back to %1: %2"_s.arg(nameOf(first), named(forward))};
    if (forward != backward)
        return {u"Tab goes %1, Shift and Tab %2"_s.arg(named(forward), named(backward))};
    return {};
}

QStringList targetProblems(const QWidget &window)
{
    QStringList problems;
    for (const QWidget *control : window.findChildren<const QWidget *>()) {
        // The picture in a field is a button to Qt, although nothing happens when it is pressed.
        if (qobject_cast<const QLineEdit *>(control->parentWidget()) != nullptr)
            continue;
        const bool isControl = qobject_cast<const QAbstractButton *>(control) != nullptr
            || qobject_cast<const QLineEdit *>(control) != nullptr
            || qobject_cast<const QComboBox *>(control) != nullptr;
        if (isControl && control->isVisible() && control->height() < leastHeight(*control))
            problems << u"%1 is %2 high"_s.arg(nameOf(control)).arg(control->height());
    }
    return problems;
}

} // namespace tillside
