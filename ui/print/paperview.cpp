#include "ui/print/paperview.h"

#include "ui/look/scale.h"
#include "ui/receipt/receiptpainter.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace tillside {

namespace {

constexpr int kWidth = 432;
constexpr int kMargin = 20;
constexpr int kLetter = 17;
constexpr int kTooth = 8; ///< How high and half as wide the teeth of the torn edge are.

} // namespace

PaperView::PaperView(const QString &objectName, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(objectName);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus); // So that a screen reader can read it.
    layOut();
}

PaperView::~PaperView() = default;

void PaperView::show(const ReceiptLines &lines, const QString &text)
{
    m_lines = lines;
    setAccessibleName(text);
    layOut();
}

void PaperView::layOut()
{
    m_receipt = std::make_unique<ReceiptPainter>(m_lines, wantedWidth() - 2 * grown(kMargin),
                                                 grown(kLetter));
    setFixedSize(sizeHint());
    update();
}

int PaperView::wantedWidth() const
{
    return std::min(grown(kWidth), m_room);
}

void PaperView::setRoom(int width)
{
    const int before = wantedWidth();
    m_room = std::max(width, grown(kWidth) / 2);
    if (wantedWidth() != before)
        layOut();
}

QSize PaperView::sizeHint() const
{
    return {wantedWidth(), m_receipt->height() + grown(2 * kMargin + kTooth)};
}

void PaperView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int tooth = grown(kTooth);
    const int bottom = height() - tooth;
    QPainterPath paper;
    paper.moveTo(0, 0);
    paper.lineTo(width(), 0);
    paper.lineTo(width(), bottom);
    for (int x = width(); x > 0; x -= 2 * tooth) {
        paper.lineTo(std::max(0, x - tooth), height());
        paper.lineTo(std::max(0, x - 2 * tooth), bottom);
    }
    paper.closeSubpath();
    painter.fillPath(paper, Qt::white);
    painter.translate(grown(kMargin), grown(kMargin));
    m_receipt->paint(painter);
}

void PaperView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        layOut();
    QWidget::changeEvent(event);
}

} // namespace tillside
