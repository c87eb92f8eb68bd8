#include "ui/look/historylist.h"

#include "ui/look/controls.h"
#include "ui/look/scale.h"
#include "ui/look/theme.h"
#include "ui/text/evidencetext.h"
#include "ui/text/phrasetext.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>
#include <utility>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDot = 10;
constexpr int kTrack = 24; ///< The width of the column with the dots.

/// \a text with only the beginning of each UTI, which would fill two lines. A copy of the details
/// has all of it.
QString shortened(QString text)
{
    static const QRegularExpression uti(u"([0-9a-fA-F]{8})(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"_s);
    return text.replace(uti, u"\\1…"_s);
}

} // namespace

std::vector<HistoryLine> historyLines(const std::vector<EventRecord> &events,
                                      const PaymentRecord &payment, const QLocale &locale)
{
    std::vector<HistoryLine> lines;
    std::transform(events.begin(), events.end(), std::back_inserter(lines),
                   [&](const EventRecord &event) {
                       return HistoryLine{texts::exactTimeText(event.evidence.at, locale),
                                          texts::evidenceText(event.evidence, payment, locale)};
                   });
    return lines;
}

HistoryList::HistoryList(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    setObjectName(u"history"_s);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(grown(kGrid));
    m_grid->setHorizontalSpacing(0);
    m_grid->setColumnStretch(2, 1);
    m_grid->setColumnMinimumWidth(1, grown(kTrack));
}

void HistoryList::show(const std::vector<HistoryLine> &lines)
{
    if (std::exchange(m_lines, lines) == lines)
        return;
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    for (const HistoryLine &line : m_lines) {
        QLabel *time = smallLabel(line.time, u"historyTime"_s, this);
        time->setWordWrap(false);
        QLabel *text = bodyLabel(shortened(line.text), u"historyText"_s, this);
        m_grid->addWidget(time, row, 0, Qt::AlignTop);
        m_grid->addWidget(text, row, 2);
        time->show();
        text->show();
        ++row;
    }
    QWidget::update();
}

void HistoryList::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = grown(kDot);
    QPointF before;
    for (int row = 0; row < static_cast<int>(m_lines.size()); ++row) {
        const QRect time = m_grid->itemAtPosition(row, 0)->geometry();
        const QRect text = m_grid->itemAtPosition(row, 2)->geometry();
        const int lineHeight = QFontMetrics(fontOf(TextStyle::Body)).height();
        const int between
            = isRightToLeft() ? text.right() + time.left() : time.right() + text.left();
        const QPointF centre(between / 2.0, text.top() + lineHeight / 2.0);
        if (row > 0) {
            painter.setPen(QPen(theme().line, 2));
            painter.drawLine(before + QPointF(0, side / 2.0), centre - QPointF(0, side / 2.0));
        }
        const bool isNewest = row + 1 == static_cast<int>(m_lines.size());
        painter.setPen(QPen(theme().accent(), 2));
        painter.setBrush(isNewest ? QBrush(theme().accent()) : QBrush(theme().surface));
        painter.drawEllipse(centre, side / 2.0, side / 2.0);
        before = centre;
    }
}

} // namespace tillside
