#include "ui/look/contentframe.h"

#include "ui/look/scale.h"

#include <QEvent>
#include <QVBoxLayout>

namespace tillside {

namespace {

/// In pixels at 100 % text size, in a window \a height high.
int greatestWidth(ContentFrame::Width width, int height)
{
    constexpr int kPage = 1200;
    constexpr int kList = 1600;
    constexpr int kForm = 1024;
    switch (width) {
    case ContentFrame::Width::Page: return qMax(kPage, height * 5 / 4);
    case ContentFrame::Width::List: return qMax(kList, height * 5 / 4);
    case ContentFrame::Width::Form: return grown(kForm);
    }
    Q_UNREACHABLE();
}

} // namespace

int pageMargin(const QWidget &window)
{
    constexpr int kNarrow = 900;
    constexpr int kUsual = 24;
    constexpr int kSmall = 16;
    return window.width() < kNarrow ? kSmall : grown(kUsual);
}

ContentFrame::ContentFrame(QWidget *content, Width width, QWidget *parent)
    : QWidget(parent)
    , m_width(width)
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(content);
    fit();
}

void ContentFrame::fit()
{
    const int margin = pageMargin(*window());
    const int widest
        = greatestWidth(m_width, window()->height()) * scale().textPercent / 100 + 2 * margin;
    const int side = margin + qMax(0, width() - widest) / 2;
    layout()->setContentsMargins(side, margin / 2, side, margin);
}

void ContentFrame::resizeEvent(QResizeEvent *event)
{
    fit();
    QWidget::resizeEvent(event);
}

void ContentFrame::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        fit();
    QWidget::changeEvent(event);
}

} // namespace tillside
