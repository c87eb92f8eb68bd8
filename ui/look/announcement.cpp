#include "ui/look/announcement.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace tillside {

namespace {

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *announcement = qobject_cast<Announcement *>(object);
    return announcement ? new QAccessibleWidget(announcement, QAccessible::Notification) : nullptr;
}

} // namespace

Announcement::Announcement(QWidget *window)
    : QWidget(window)
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(isInstalled)
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFixedSize(1, 1); // A widget without an area does not count as showing.
    show();
}

Announcement &Announcement::of(QWidget *window)
{
    auto *existing = window->findChild<Announcement *>(QString(), Qt::FindDirectChildrenOnly);
    return existing ? *existing : *new Announcement(window);
}

void Announcement::speak(const QString &sentence)
{
    setAccessibleName(sentence);
    QAccessibleEvent shown(this, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&shown);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace tillside
