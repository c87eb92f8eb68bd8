#include "ui/window/trainingband.h"

#include "ui/look/controls.h"
#include "ui/look/scale.h"
#include "ui/look/theme.h"
#include "ui/window/pages.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHeight = 36;

} // namespace

TrainingBand::TrainingBand(QWidget *parent)
    : QFrame(parent)
{
    setFixedHeight(scaled(kHeight));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    //: On every screen while the terminal is only simulated.
    QLabel *words = strongLabel(Pages::tr("Training – no money moves"), u"trainingBand"_s, this);
    words->setAlignment(Qt::AlignCenter);
    QPalette palette = words->palette();
    palette.setColor(QPalette::WindowText, theme().onTraining);
    words->setPalette(palette);
    row->addWidget(words);
}

/// Stripes, so that nobody takes it for a part of the till.
void TrainingBand::paintEvent(QPaintEvent * /*event*/)
{
    constexpr int kStripe = 24;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme().training);
    painter.setPen(QPen(theme().trainingStripe, kStripe / 2));
    for (int x = -height(); x < width(); x += 2 * kStripe)
        painter.drawLine(x, height() + kStripe, x + height() + 2 * kStripe, -kStripe);
}

} // namespace tillside
