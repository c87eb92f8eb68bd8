#include "ui/look/fittingrow.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace tillside {

namespace {

int heightOf(const QLayoutItem &item, int width)
{
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

} // namespace

FittingRow::FittingRow(QWidget *parent, Spare spare)
    : QLayout(parent)
    , m_spare(spare)
{ }

FittingRow::~FittingRow() = default;

void FittingRow::add(QWidget *widget, int stretch)
{
    addWidget(widget);
    m_parts.back().stretch = stretch;
}

void FittingRow::addItem(QLayoutItem *item)
{
    m_parts.push_back({.item = std::unique_ptr<QLayoutItem>(item)});
    invalidate();
}

int FittingRow::count() const
{
    return static_cast<int>(m_parts.size());
}

QLayoutItem *FittingRow::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_parts.at(static_cast<std::size_t>(index)).item.get()
                                         : nullptr;
}

QLayoutItem *FittingRow::takeAt(int index)
{
    if (itemAt(index) == nullptr)
        return nullptr;
    const auto at = m_parts.begin() + index;
    QLayoutItem *item = at->item.release();
    m_parts.erase(at);
    invalidate();
    return item;
}

QSize FittingRow::sizeHint() const
{
    QSize size;
    for (const Placed &part : shown()) {
        const QSize hint = part.item->sizeHint();
        size = {size.width() + spacing() + hint.width(), std::max(size.height(), hint.height())};
    }
    return size;
}

QSize FittingRow::minimumSize() const
{
    QSize size(0, 0);
    for (const Placed &part : shown())
        size = size.expandedTo(part.item->minimumSize());
    return size;
}

int FittingRow::heightForWidth(int width) const
{
    int height = 0;
    const std::vector<Placed> parts = beside(width);
    for (const Placed &part : parts)
        height = std::max(height, heightOf(*part.item, part.width));
    if (!parts.empty())
        return height;
    for (const Placed &part : shown())
        height += heightOf(*part.item, width) + spacing();
    return std::max(height - spacing(), 0);
}

void FittingRow::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const auto direction = parentWidget()->layoutDirection();
    const std::vector<Placed> parts = beside(rect.width());
    int used = -spacing();
    for (const Placed &part : parts)
        used += part.width + spacing();
    int x = rect.left() + (m_spare == Spare::Around ? (rect.width() - used) / 2 : 0);
    for (const Placed &part : parts) {
        const QRect place(x, rect.top(), part.width, rect.height());
        part.item->setGeometry(QStyle::visualRect(direction, rect, place));
        x += part.width + spacing();
    }
    if (!parts.empty())
        return;
    int y = rect.top();
    for (const Placed &part : shown()) {
        const int height = heightOf(*part.item, rect.width());
        part.item->setGeometry({rect.left(), y, rect.width(), height});
        y += height + spacing();
    }
}

/// How much wider \a part would like to be.
int FittingRow::moreThanLeast(const Placed &part)
{
    return std::max(part.item->sizeHint().width() - part.width, 0);
}

std::vector<FittingRow::Placed> FittingRow::shown() const
{
    std::vector<Placed> shown;
    for (const Part &part : m_parts) {
        if (!part.item->isEmpty())
            shown.push_back({part.item.get(), part.stretch, part.item->minimumSize().width()});
    }
    return shown;
}

std::vector<FittingRow::Placed> FittingRow::beside(int width) const
{
    std::vector<Placed> parts = shown();
    int left = width + spacing();
    int wanted = 0; // More than the least, by the parts with a stretch: they come first.
    for (const Placed &part : parts) {
        left -= part.width + spacing();
        wanted += part.stretch > 0 ? moreThanLeast(part) : 0;
    }
    if (left < 0)
        return {};
    for (Placed &part : parts) {
        const int more = part.stretch > 0 ? 0 : std::clamp(left - wanted, 0, moreThanLeast(part));
        part.width += more;
        left -= more;
    }
    share(parts, left);
    return parts;
}

/// Shares \a width among the parts with a stretch, so that they are as alike as they can be: one
/// that is wider than its share already gets no more.
void FittingRow::share(std::vector<Placed> &parts, int width)
{
    std::vector<Placed *> sharing;
    int stretch = 0;
    int all = width;
    for (Placed &part : parts) {
        if (part.stretch == 0)
            continue;
        sharing.push_back(&part);
        stretch += part.stretch;
        all += part.width;
    }
    const auto isWider
        = [&](const Placed *part) { return part->width * stretch > part->stretch * all; };
    for (auto wide = std::find_if(sharing.begin(), sharing.end(), isWider); wide != sharing.end();
         wide = std::find_if(sharing.begin(), sharing.end(), isWider)) {
        stretch -= (*wide)->stretch;
        all -= (*wide)->width;
        sharing.erase(wide);
    }
    for (Placed *part : sharing)
        part->width = part->stretch * all / stretch;
}

} // namespace tillside
