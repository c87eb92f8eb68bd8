#include "ui/look/splitview.h"

#include "ui/look/scale.h"

#include <QHBoxLayout>

#include <utility>

namespace tillside {

namespace {

constexpr int kNarrow = 1000; ///< Below this width of the window, the details are a page.
constexpr int kBetween = 20;

} // namespace

SplitView::SplitView(QWidget *list, QWidget *details, int detailsWidth, QWidget *parent)
    : QWidget(parent)
    , m_list(list)
    , m_details(details)
    , m_detailsWidth(detailsWidth)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grown(kBetween));
    row->addWidget(m_list, 1);
    row->addWidget(m_details);
    fit();
}

void SplitView::setHasDetails(bool hasDetails)
{
    m_hasDetails = hasDetails;
    fit();
}

void SplitView::open()
{
    if (!isNarrow())
        return;
    m_isWanted = true;
    fit();
}

void SplitView::close()
{
    m_isWanted = false;
    fit();
}

void SplitView::fit()
{
    const bool isPage = isNarrow() && m_isWanted && m_hasDetails;
    const bool isChanged = std::exchange(m_isPage, isPage) != isPage;
    m_list->setVisible(!isPage);
    m_details->setVisible(isPage || (!isNarrow() && m_hasDetails));
    if (isNarrow()) {
        m_details->setMinimumWidth(0);
        m_details->setMaximumWidth(QWIDGETSIZE_MAX);
    } else {
        m_details->setFixedWidth(scaled(m_detailsWidth));
    }
    if (isChanged)
        emit pageChanged(isPage);
}

bool SplitView::isNarrow() const
{
    return window()->width() < scaled(kNarrow) * 1000 / scale().perMille;
}

void SplitView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace tillside
