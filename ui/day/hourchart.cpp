#include "ui/day/hourchart.h"

#include "ui/look/scale.h"
#include "ui/look/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeastHeight = 160;
constexpr int kLeastBar = 12;
constexpr int kMostStep = 72; ///< From bar to bar.
constexpr int kGap = 8;
constexpr int kRadius = 4;

} // namespace

HourChart::HourChart(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"hourChart"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void HourChart::show(const std::vector<HourBarView> &bars, const QString &inWords)
{
    m_bars = bars;
    setAccessibleName(inWords);
    updateGeometry();
    update();
}

QSize HourChart::minimumSizeHint() const
{
    const int bars = static_cast<int>(m_bars.size());
    return {bars * grown(kLeastBar + 2), grown(kLeastHeight)};
}

void HourChart::paintEvent(QPaintEvent * /*event*/)
{
    if (m_bars.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fontOf(TextStyle::KeyHint));
    const QFontMetrics metrics = painter.fontMetrics();
    const int words = metrics.height() + grown(kGap);
    const int count = static_cast<int>(m_bars.size());
    const int step = std::min(width() / count, grown(kMostStep));
    const int gap = std::min(grown(kGap), step / 4);
    const bool hasRoom = metrics.horizontalAdvance(u"00"_s) + 2 <= step;
    for (int i = 0; i < count; ++i) {
        const HourBarView &bar = m_bars[static_cast<std::size_t>(i)];
        constexpr int kWhole = 1000;
        const int high = (height() - words) * bar.perMille / kWhole;
        const QRect place = QStyle::visualRect(
            layoutDirection(), rect(), {i * step, height() - words - high, step - gap, high});
        QPainterPath path;
        path.addRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, 0), grown(kRadius),
                            grown(kRadius));
        painter.setPen(theme().accent());
        painter.setBrush(bar.isNow ? theme().of(ColourRole::Accent).field
                                   : theme().of(ColourRole::Accent).tint);
        if (high > 0)
            painter.drawPath(path);
        painter.setPen(theme().muted);
        const QRect below = QStyle::visualRect(layoutDirection(), rect(),
                                               {i * step, height() - words, step - gap, words});
        if (hasRoom || i % 3 == 0)
            painter.drawText(below.adjusted(-step, 0, step, 0), Qt::AlignHCenter | Qt::AlignBottom,
                             bar.hour);
    }
}

} // namespace tillside
