#include "ui/window/trainingsketch.h"

#include "core/model/money.h"
#include "ui/look/scale.h"
#include "ui/look/theme.h"
#include "ui/text/isolated.h"
#include "ui/window/trainingband.h"

#include <QPainter>
#include <QPainterPath>

namespace tillside {

namespace {

constexpr QSize kSize(240, 104);
constexpr int kBand = 32;
constexpr int kRadius = 12;
constexpr int kExample = 1250;

} // namespace

TrainingSketch::TrainingSketch(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize TrainingSketch::sizeHint() const
{
    return {grown(kSize.width()), grown(kSize.height())};
}

void TrainingSketch::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), grown(kRadius), grown(kRadius));
    painter.setClipPath(shape);
    painter.fillRect(rect(), theme().surface);
    const QRect band(0, 0, width(), grown(kBand));
    TrainingBand::paintStripes(painter, band);
    painter.setPen(theme().text);
    painter.setFont(displayFont(grown(28), QFont::Bold));
    const auto euro = Currency::fromCode(QStringLiteral("EUR")).value();
    painter.drawText(rect().adjusted(0, band.height(), 0, 0), Qt::AlignCenter,
                     texts::amountText(Money(kExample, euro), locale()));
    painter.setClipping(false);
    painter.setPen(QPen(theme().border, 1));
    painter.drawPath(shape);
}

} // namespace tillside
