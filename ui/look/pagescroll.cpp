#include "ui/look/pagescroll.h"

#include "ui/look/layouts.h"

#include <QEvent>
#include <QLayout>

#include <algorithm>

namespace tillside {

using namespace Qt::StringLiterals;

PageScroll::PageScroll(QWidget *page, QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    page->setProperty("panel", u"scrolled"_s);
    setWidget(page);
}

/// Whether the page fits if no scroll bar takes some of its width.
bool PageScroll::fitsWhole() const
{
    const QSize room = maximumViewportSize();
    return leastHeight(*widget()->layout(), room.width()) <= room.height();
}

int PageScroll::neededHeight() const
{
    const int width = fitsWhole() ? maximumViewportSize().width() : viewport()->width();
    return leastHeight(*widget()->layout(), width);
}

QSize PageScroll::sizeHint() const
{
    return {QScrollArea::sizeHint().width(), neededHeight()};
}

QSize PageScroll::minimumSizeHint() const
{
    const QSize least = QScrollArea::minimumSizeHint();
    return {least.width(), std::min(least.height(), neededHeight())};
}

/// Qt would keep a scroll bar that is needed only because it is there: it makes the page narrower,
/// and the texts higher.
void PageScroll::fit()
{
    setVerticalScrollBarPolicy(fitsWhole() ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    const int height = neededHeight();
    if (widget()->minimumHeight() == height)
        return;
    widget()->setMinimumHeight(height);
    updateGeometry();
}

bool PageScroll::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        fit();
    return QScrollArea::eventFilter(watched, event);
}

void PageScroll::resizeEvent(QResizeEvent *event)
{
    fit();
    QScrollArea::resizeEvent(event);
}

} // namespace tillside
