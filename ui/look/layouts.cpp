#include "ui/look/layouts.h"

#include "ui/look/look.h"
#include "ui/look/pagescroll.h"
#include "ui/look/scale.h"

#include <QLabel>

#include <algorithm>

namespace tillside {

void alignLeading(QLabel *label, Qt::AlignmentFlag height)
{
    const Qt::Alignment side = label->isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    label->setAlignment(Qt::AlignAbsolute | side | height);
}

void alignTrailing(QLabel *label)
{
    const Qt::Alignment side = label->isRightToLeft() ? Qt::AlignLeft : Qt::AlignRight;
    label->setAlignment(Qt::AlignAbsolute | side | Qt::AlignVCenter);
}

bool isTextLarge()
{
    constexpr int kLargePercent = 150;
    return scale().textPercent >= kLargePercent;
}

QBoxLayout::Direction directionForText()
{
    return isTextLarge() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
}

QScrollArea *scrolled(QWidget *page, QWidget *parent)
{
    return new PageScroll(page, parent);
}

int leastHeight(const QLayout &layout, int width)
{
    const int least = layout.totalMinimumSize().height();
    return layout.hasHeightForWidth() ? std::max(least, layout.totalMinimumHeightForWidth(width))
                                      : least;
}

int keysWidth(int usual, int room)
{
    constexpr int kKey = 56;
    constexpr int kColumns = 3;
    return std::max(kColumns * kKey + (kColumns - 1) * grown(kKeyGap), std::min(usual, room));
}

} // namespace tillside
