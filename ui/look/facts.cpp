#include "ui/look/facts.h"

#include "ui/look/controls.h"
#include "ui/look/scale.h"
#include "ui/typeface/fonts.h"

#include <QEvent>
#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tillside {

namespace {

constexpr int kBeside = 36;
constexpr int kBelow = 12;

} // namespace

void letSelect(QLabel *label, const QString &value)
{
    const bool isAmount = std::any_of(
        value.begin(), value.end(), [](QChar c) { return c.category() == QChar::Symbol_Currency; });
    label->setTextInteractionFlags(isAmount ? Qt::NoTextInteraction : Qt::TextSelectableByMouse);
}

Facts::Facts(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Facts::show(const std::vector<Fact> &facts)
{
    if (std::exchange(m_facts, facts) == facts)
        return;
    for (QWidget *item : m_items)
        delete item;
    m_items.clear();
    for (const Fact &fact : facts)
        add(fact);
    arrange(width(), true);
    updateGeometry();
}

void Facts::add(const Fact &fact)
{
    auto *item = new QWidget(this);
    auto *column = new QVBoxLayout(item);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    QLabel *caption
        = smallLabel(fact.caption, m_name + fact.name + QStringLiteral("Caption"), item);
    QLabel *value = fact.isCode ? codeLabel(fact.value, m_name + fact.name, item)
                                : strongLabel(fact.value, m_name + fact.name, item);
    if (fact.role)
        setRole(value, *fact.role);
    letSelect(value, fact.value);
    for (QLabel *label : {caption, value}) {
        label->setWordWrap(false);
        column->addWidget(label);
    }
    item->show();
    m_items.push_back(item);
}

int Facts::arrange(int width, bool isForReal) const
{
    int x = 0;
    int y = 0;
    int high = 0;
    for (QWidget *item : m_items) {
        const QSize size = item->sizeHint();
        if (x > 0 && x + size.width() > width) {
            x = 0;
            y += high + grown(kBelow);
            high = 0;
        }
        const QRect place(QPoint(x, y), QSize(std::min(size.width(), width), size.height()));
        if (isForReal)
            item->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
        x += size.width() + grown(kBeside);
        high = std::max(high, size.height());
    }
    return y + high;
}

int Facts::heightForWidth(int width) const
{
    return arrange(width, false);
}

/// As narrow and as low as it can be; heightForWidth() says how high it really is.
QSize Facts::sizeHint() const
{
    QSize size(0, 0);
    for (const QWidget *item : m_items)
        size = size.expandedTo(item->sizeHint());
    return size;
}

/// An item has changed its size, as with another size of the text.
bool Facts::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) {
        arrange(width(), true);
        updateGeometry();
    }
    return QWidget::event(event);
}

void Facts::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(width(), true);
}

} // namespace tillside
