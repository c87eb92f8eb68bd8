#include "ui/look/layouts.h"

#include "ui/look/scale.h"

#include <QLabel>
#include <QScrollArea>

namespace tillside {

using namespace Qt::StringLiterals;

void alignLeading(QLabel *label)
{
    const Qt::Alignment side = label->isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    label->setAlignment(Qt::AlignAbsolute | side | Qt::AlignTop);
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
    auto *area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    page->setProperty("panel", u"scrolled"_s);
    area->setWidget(page);
    return area;
}

} // namespace tillside
