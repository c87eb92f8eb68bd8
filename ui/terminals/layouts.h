#pragma once

#include "ui/common/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QScrollArea>

namespace tillside {

/// Lets the text of \a label begin where reading begins on this screen, also if the text itself, an
/// address or a name, is written in the other direction.
inline void alignLeading(QLabel *label)
{
    const Qt::Alignment side = label->isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    label->setAlignment(Qt::AlignAbsolute | side | Qt::AlignTop);
}

/// Whether the text is so large that what usually stands side by side has to stand below.
[[nodiscard]] inline bool isTextLarge()
{
    constexpr int kLargestBesideEachOther = 150;
    return scaled(100) > kLargestBesideEachOther;
}

/// Side by side, or one below the other where the text is large.
[[nodiscard]] inline QBoxLayout::Direction directionForText()
{
    return isTextLarge() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
}

/// \a page in an area that scrolls where it does not fit; the keyboard goes to what is in it.
[[nodiscard]] inline QScrollArea *scrolled(QWidget *page, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    page->setProperty("panel", QStringLiteral("scrolled"));
    area->setWidget(page);
    return area;
}

} // namespace tillside
