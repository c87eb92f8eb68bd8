#include "ui/window/trainingband.h"

#include "ui/look/controls.h"
#include "ui/look/scale.h"
#include "ui/look/theme.h"
#include "ui/window/pages.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHeight = 36;
constexpr int kWithButton = 48;

void setColour(QWidget *widget, QPalette::ColorRole role)
{
    QPalette palette = widget->palette();
    palette.setColor(role, theme().onTraining);
    widget->setPalette(palette);
}

} // namespace

TrainingBand::TrainingBand(QWidget *parent)
    : QFrame(parent)
    , m_terminal(buttonOfKind(u"band"_s, {}, u"terminalDrawerButton"_s, this))
{
    setObjectName(u"band"_s);
    //: On every screen while the terminal is only simulated.
    QLabel *words = strongLabel(Pages::tr("Training – no money moves"), u"trainingBand"_s, this);
    words->setAlignment(Qt::AlignCenter);
    setColour(words, QPalette::WindowText);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(words, 1);
    row->addWidget(m_terminal);
    connect(m_terminal, &QPushButton::clicked, this, &TrainingBand::terminalToggled);
    offerTerminal(false, false);
}

void TrainingBand::offerTerminal(bool isOffered, bool isOpen)
{
    //: Button in training, in a narrow window: the simulated terminal comes up over the page.
    const QString show = Pages::tr("Show the terminal");
    //: Button in training, in a narrow window: the simulated terminal goes from the page.
    const QString hide = Pages::tr("Hide the terminal");
    m_terminal->setText(isOpen ? hide : show);
    m_terminal->setVisible(isOffered);
    setFixedHeight(scaled(isOffered ? kWithButton : kHeight));
}

void TrainingBand::paintStripes(QPainter &painter, const QRect &place)
{
    constexpr int kStripe = 24;
    painter.save();
    painter.setClipRect(place, Qt::IntersectClip);
    painter.fillRect(place, theme().training);
    painter.setPen(QPen(theme().trainingStripe, kStripe / 2));
    const int high = place.height();
    for (int x = -high; x < place.width(); x += 2 * kStripe)
        painter.drawLine(x, high + kStripe, x + high + 2 * kStripe, -kStripe);
    painter.restore();
}

/// Stripes, so that it is not taken for a part of the till.
void TrainingBand::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintStripes(painter, rect());
}

} // namespace tillside
