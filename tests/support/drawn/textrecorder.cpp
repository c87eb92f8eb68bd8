#include "tests/support/drawn/textrecorder.h"

#include <QFontMetricsF>
#include <QPainter>

namespace tillside {

namespace {

constexpr int kDotsPerInch = 96;

/// Where the letters of \a text are, if it begins at \a position.
QRectF inkOf(const QString &text, const QFont &font, const QPointF &position)
{
    return QFontMetricsF(font).tightBoundingRect(text).translated(position);
}

/// From the first digit of \a text to its last, in the order of reading from the left.
QRectF digitsOf(const QString &text, const QFont &font, const QPointF &position)
{
    const auto isDigit = [](QChar character) { return character.isDigit(); };
    const auto first = std::find_if(text.begin(), text.end(), isDigit);
    if (first == text.end())
        return {};
    const auto last = std::find_if(text.rbegin(), text.rend(), isDigit);
    const auto begin = first - text.begin();
    const auto length = text.size() - begin - (last - text.rbegin());
    const QFontMetricsF metrics(font);
    return inkOf(text.mid(begin, length), font,
                 position + QPointF(metrics.horizontalAdvance(text.left(begin)), 0));
}

} // namespace

TextRecorder::TextRecorder(const QSize &size)
    : QPaintEngine(AllFeatures)
    , m_size(size)
{ }

QPaintEngine *TextRecorder::paintEngine() const
{
    return const_cast<TextRecorder *>(this);
}

int TextRecorder::metric(PaintDeviceMetric metric) const
{
    switch (metric) {
    case PdmWidth: return m_size.width();
    case PdmHeight: return m_size.height();
    case PdmWidthMM: return m_size.width() * 254 / kDotsPerInch / 10;
    case PdmHeightMM: return m_size.height() * 254 / kDotsPerInch / 10;
    case PdmNumColors: return 1 << 24;
    case PdmDepth: return 32;
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY: return kDotsPerInch;
    case PdmDevicePixelRatio: return 1;
    case PdmDevicePixelRatioScaled: return int(devicePixelRatioFScale());
    }
    Q_UNREACHABLE();
}

bool TextRecorder::begin(QPaintDevice * /*device*/)
{
    m_transform = {};
    return true;
}

void TextRecorder::updateState(const QPaintEngineState &now)
{
    if (now.state().testFlag(DirtyTransform))
        m_transform = now.transform();
}

void TextRecorder::drawTextItem(const QPointF &position, const QTextItem &item)
{
    const QFont font = item.font();
    const auto shown = [&](const QRectF &letters) {
        // The text engine knows best how far it went: metrics of shaped letters alone are larger.
        const QRectF run(position.x(), letters.y(), item.width(), letters.height());
        return m_transform.mapRect(letters & run);
    };
    m_texts << RecordedText{item.text(), shown(inkOf(item.text(), font, position)),
                            shown(digitsOf(item.text(), font, position))};
}

} // namespace tillside
