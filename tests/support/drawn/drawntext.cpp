#include "tests/support/drawn/drawntext.h"

#include "tests/support/drawn/textrecorder.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QWidget>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBearing = 2; ///< Letters may stand out of their cell by this much, in pixels.

QString described(const DrawnText &drawn)
{
    const QRect &ink = drawn.ink;
    return u"“%1” of %2 at %3,%4 %5×%6"_s
        .arg(drawn.text,
             drawn.widget->objectName().isEmpty()
                 ? QString::fromLatin1(drawn.widget->metaObject()->className())
                 : drawn.widget->objectName())
        .arg(ink.x())
        .arg(ink.y())
        .arg(ink.width())
        .arg(ink.height());
}

QRect placeInWindow(const QWidget &widget)
{
    return {widget.mapTo(widget.window(), QPoint()), widget.size()};
}

bool isViewport(const QWidget &widget)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget.parentWidget());
    return area != nullptr && area->viewport() == &widget;
}

/// Where \a widget may paint: in itself and in all that it lies in. Above and below, it may scroll
/// out of an area.
QRect roomOf(const QWidget &widget)
{
    QRect room = placeInWindow(widget);
    for (const QWidget *around = widget.parentWidget(); around != nullptr;
         around = around->parentWidget()) {
        QRect place = placeInWindow(*around);
        if (isViewport(*around)) {
            place.setTop(room.top());
            place.setBottom(room.bottom());
            room &= place;
            // What is around the area does not cut what has scrolled out of it.
            return room;
        }
        room &= place;
    }
    return room;
}

/// What is left of \a ink after areas have cut what has scrolled out of them.
QRect scrolledIn(const QRect &ink, const QWidget &widget)
{
    QRect left = ink;
    for (const QWidget *around = widget.parentWidget(); around != nullptr;
         around = around->parentWidget()) {
        if (isViewport(*around))
            left &= placeInWindow(*around);
    }
    return left;
}

QList<DrawnText> textsOf(const QWidget &widget)
{
    QList<DrawnText> all;
    TextRecorder recorder(widget.size());
    // Painting does not change a widget, but render() is not const.
    const_cast<QWidget &>(widget).render(&recorder, {}, {}, {});
    const QPoint at = widget.mapTo(widget.window(), QPoint());
    for (const RecordedText &text : recorder.texts()) {
        if (text.text.trimmed().isEmpty() || text.ink.isEmpty())
            continue;
        all << DrawnText{&widget, text.text, text.ink.toAlignedRect().translated(at),
                         text.digits.toAlignedRect().translated(at)};
    }
    return all;
}

/// The letters of a text, sorted: lines and directions may change their order.
QString lettersOf(QString text)
{
    text.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    std::sort(text.begin(), text.end());
    return text;
}

/// The text that \a widget ought to show; empty if it does not say.
QString meantText(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text();
    return {};
}

/// Whether \a text, which is one run, has the dots of a card number without the digits: they stand
/// on the other side.
bool hasLostDots(const QString &text)
{
    static const QRegularExpression dots(u"••(?!\\d{4})"_s);
    return dots.match(text).hasMatch();
}

QString problemOf(const DrawnText &drawn)
{
    const QString what = described(drawn);
    const bool isField = qobject_cast<const QLineEdit *>(drawn.widget) != nullptr;
    if (drawn.text.contains(u'…') && !meantText(*drawn.widget).contains(u'…'))
        return what + u" is elided"_s;
    if (hasLostDots(drawn.text))
        return what + u" has no digits behind its dots"_s;
    const QRect room = roomOf(*drawn.widget);
    // Its edges are rounded outwards.
    if (!room.adjusted(-1, -1, 1, 1).contains(drawn.digits) && !drawn.digits.isEmpty() && !isField)
        return what + u" loses a digit"_s;
    if (!room.adjusted(-kBearing, -kBearing, kBearing, kBearing).contains(drawn.ink) && !isField)
        return what + u" is cut"_s;
    return {};
}

QStringList coveredTexts(const QList<DrawnText> &drawn)
{
    QStringList problems;
    for (qsizetype i = 0; i < drawn.size(); ++i) {
        const QRect one = scrolledIn(drawn.at(i).ink, *drawn.at(i).widget);
        for (qsizetype j = i + 1; j < drawn.size(); ++j) {
            const QRect other = scrolledIn(drawn.at(j).ink, *drawn.at(j).widget);
            const bool isSame = drawn.at(i).widget == drawn.at(j).widget
                && drawn.at(i).ink == drawn.at(j).ink; // Painted twice.
            const QRect both = one & other;
            if (!isSame && both.width() > 1 && both.height() > 1)
                problems << described(drawn.at(i)) + u" lies over "_s + described(drawn.at(j));
        }
    }
    return problems;
}

QStringList missingTexts(const QList<DrawnText> &drawn, const QList<const QWidget *> &widgets)
{
    QStringList problems;
    for (const QWidget *widget : widgets) {
        QString painted;
        for (const DrawnText &text : drawn)
            painted += text.widget == widget ? text.text : QString();
        const QString meant = lettersOf(meantText(*widget));
        const QString letters = lettersOf(painted);
        const bool hasAll
            = std::includes(letters.begin(), letters.end(), meant.begin(), meant.end());
        if (!hasAll)
            problems << u"%1 does not paint “%2”, but “%3”"_s.arg(widget->objectName(),
                                                                  meantText(*widget), painted);
    }
    return problems;
}

QList<const QWidget *> visibleWidgetsIn(const QWidget &window)
{
    QList<const QWidget *> widgets{&window};
    for (const QWidget *widget : window.findChildren<const QWidget *>()) {
        if (widget->isVisibleTo(&window) && widget->window() == &window
            && !widget->size().isEmpty())
            widgets << widget;
    }
    return widgets;
}

} // namespace

QList<DrawnText> textsDrawnIn(const QWidget &window)
{
    QList<DrawnText> all;
    for (const QWidget *widget : visibleWidgetsIn(window))
        all << textsOf(*widget);
    return all;
}

QStringList unreadableTexts(const QWidget &window)
{
    const QList<DrawnText> drawn = textsDrawnIn(window);
    QStringList problems;
    for (const DrawnText &text : drawn) {
        const QString problem = problemOf(text);
        if (!problem.isEmpty())
            problems << problem;
    }
    return problems + coveredTexts(drawn) + missingTexts(drawn, visibleWidgetsIn(window));
}

} // namespace tillside
