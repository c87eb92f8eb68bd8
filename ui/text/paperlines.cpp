#include "ui/text/paperlines.h"

#include "ui/text/isolated.h"

#include <iterator>
#include <utility>

namespace tillside::texts {

ReceiptLine headline(const QString &text)
{
    return {.kind = LineKind::Text,
            .text = text,
            .size = LineSize::Large,
            .alignment = LineAlignment::Center,
            .style = LineStyle::Bold};
}

ReceiptLine centred(const QString &text, LineStyle style)
{
    return {
        .kind = LineKind::Text, .text = text, .alignment = LineAlignment::Center, .style = style};
}

ReceiptLine smallPrint(const QString &text)
{
    return {.kind = LineKind::Text,
            .text = text,
            .size = LineSize::Small,
            .alignment = LineAlignment::Center};
}

ReceiptLine rule()
{
    return {.kind = LineKind::Rule};
}

void PaperLines::add(ReceiptLine line)
{
    line.text = withoutMarks(line.text);
    line.right = withoutMarks(line.right);
    m_lines.push_back(std::move(line));
}

void PaperLines::add(const QString &name, const QString &value, LineStyle style)
{
    if (!value.isEmpty())
        add({.kind = LineKind::Columns, .text = name, .right = value, .style = style});
}

void PaperLines::add(ReceiptLines &&lines)
{
    m_lines.insert(m_lines.end(), std::make_move_iterator(lines.begin()),
                   std::make_move_iterator(lines.end()));
}

} // namespace tillside::texts
