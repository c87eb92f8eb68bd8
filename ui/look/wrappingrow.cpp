#include "ui/look/wrappingrow.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace tillside {

WrappingRow::WrappingRow(QWidget *parent)
    : QLayout(parent)
{ }

WrappingRow::~WrappingRow() = default;

void WrappingRow::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

int WrappingRow::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *WrappingRow::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items.at(static_cast<std::size_t>(index)).get()
                                         : nullptr;
}

QLayoutItem *WrappingRow::takeAt(int index)
{
    if (!itemAt(index))
        return nullptr;
    const auto at = m_items.begin() + index;
    QLayoutItem *item = at->release();
    m_items.erase(at);
    return item;
}

QSize WrappingRow::sizeHint() const
{
    QSize size;
    for (const Line &line : lines(QWIDGETSIZE_MAX))
        size = {line.width, line.height};
    return size.grownBy(contentsMargins());
}

QSize WrappingRow::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

int WrappingRow::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    int height = -spacing();
    for (const Line &line : lines(width - margins.left() - margins.right()))
        height += line.height + spacing();
    return std::max(height, 0) + margins.top() + margins.bottom();
}

void WrappingRow::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QRect inside = rect.marginsRemoved(contentsMargins());
    int top = inside.top();
    bool isFirst = true;
    for (const Line &line : lines(inside.width())) {
        place(line, inside, top, isFirst);
        top += line.height + spacing();
        isFirst = false;
    }
}

std::vector<WrappingRow::Line> WrappingRow::lines(int width) const
{
    std::vector<Line> all;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint().boundedTo({width, QWIDGETSIZE_MAX});
        if (all.empty() || all.back().width + spacing() + size.width() > width)
            all.push_back({.items = {}, .width = -spacing(), .height = 0});
        Line &line = all.back();
        line.items.push_back(item.get());
        line.width += spacing() + size.width();
        line.height = std::max(line.height, size.height());
    }
    return all;
}

/// The remaining space goes after the very first item, and before the first item of every other
/// line.
void WrappingRow::place(const Line &line, const QRect &inside, int top, bool isFirst) const
{
    const auto direction = parentWidget()->layoutDirection();
    const int left = std::max(inside.width() - line.width, 0);
    int x = inside.left() + (isFirst ? 0 : left);
    for (QLayoutItem *item : line.items) {
        const QSize size = item->sizeHint().boundedTo({inside.width(), QWIDGETSIZE_MAX});
        const QRect place(x, top + (line.height - size.height()) / 2, size.width(), size.height());
        item->setGeometry(QStyle::visualRect(direction, inside, place));
        x += size.width() + spacing();
        if (isFirst && item == line.items.front())
            x += left;
    }
}

} // namespace tillside
