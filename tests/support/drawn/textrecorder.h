#pragma once

#include <QPaintDevice>
#include <QPaintEngine>
#include <QTransform>

namespace tillside {

/// A text that was painted on a TextRecorder.
struct RecordedText {
    QString text;
    QRectF ink;
    QRectF digits;
};

/// A paint device that keeps no picture, only the texts and where their letters are.
class TextRecorder final : public QPaintDevice, private QPaintEngine {
public:
    explicit TextRecorder(const QSize &size);

    [[nodiscard]] const QList<RecordedText> &texts() const { return m_texts; }

    [[nodiscard]] QPaintEngine *paintEngine() const override;

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override;

private:
    bool begin(QPaintDevice *device) override;
    bool end() override { return true; }
    void updateState(const QPaintEngineState &state) override;
    void drawTextItem(const QPointF &position, const QTextItem &item) override;
    // Pictures and shapes leave no trace.
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override { }
    void drawPath(const QPainterPath &) override { }
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override { }
    void drawImage(const QRectF &, const QImage &, const QRectF &,
                   Qt::ImageConversionFlags) override
    { }
    void drawRects(const QRectF *, int) override { }
    void drawLines(const QLineF *, int) override { }
    void drawTiledPixmap(const QRectF &, const QPixmap &, const QPointF &) override { }
    [[nodiscard]] Type type() const override { return User; }

    QSize m_size;
    QTransform m_transform;
    QList<RecordedText> m_texts;
};

} // namespace tillside
