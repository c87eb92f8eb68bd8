#include "ui/window/windowarea.h"

#include "ui/window/trainingband.h"

#include <QEvent>
#include <QStyle>

namespace tillside {

WindowArea::WindowArea(bool isTraining, QWidget *parent)
    : QWidget(parent)
    , m_isTraining(isTraining)
{ }

void WindowArea::setPages(QWidget *pages)
{
    m_pages = pages;
    m_pages->setParent(this);
    delete m_band;
    m_band = nullptr;
    if (m_isTraining) {
        m_band = new TrainingBand(this);
        connect(m_band, &TrainingBand::terminalToggled, this, [this] {
            m_isOpen = !m_isOpen;
            m_opensByItself = false;
            arrange();
        });
        m_band->show();
    }
    m_pages->show();
    arrange();
}

void WindowArea::setTerminal(QWidget *terminal)
{
    m_terminal = terminal;
    m_terminal->setParent(this);
    m_terminal->setAutoFillBackground(true); // The drawer lies over the pages.
    arrange();
}

void WindowArea::wantTerminal(bool isWanted)
{
    if (isWanted && !m_isOpen) {
        m_isOpen = true;
        m_opensByItself = true;
    } else if (!isWanted && m_opensByItself) {
        m_isOpen = false;
        m_opensByItself = false;
    }
    arrange();
}

QSize WindowArea::pagesIn(const QSize &size) const
{
    const int above = m_band ? m_band->minimumHeight() : 0;
    const int beside = m_terminal && size.width() >= kNarrow ? m_terminal->width() : 0;
    return size - QSize(beside, above);
}

void WindowArea::arrange()
{
    if (!m_pages)
        return;
    if (m_band)
        m_band->offerTerminal(m_terminal && isNarrow(), m_isOpen);
    const int above = m_band ? m_band->minimumHeight() : 0;
    const QSize pages = pagesIn(size());
    const auto place = [this](QWidget *part, const QRect &there) {
        part->setGeometry(QStyle::visualRect(layoutDirection(), rect(), there));
    };
    place(m_pages, {QPoint(0, above), pages});
    if (m_band)
        place(m_band, {0, 0, width(), above});
    if (m_terminal) {
        const int wide = m_terminal->width();
        place(m_terminal, {width() - wide, above, wide, height() - above});
        m_terminal->setVisible(!isNarrow() || m_isOpen);
        m_terminal->raise();
    }
}

void WindowArea::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void WindowArea::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::StyleChange)
        arrange();
}

} // namespace tillside
