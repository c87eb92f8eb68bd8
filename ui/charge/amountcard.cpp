#include "ui/charge/amountcard.h"

#include "ui/charge/modeband.h"
#include "ui/look/cardshadow.h"
#include "ui/look/layouts.h"
#include "ui/look/scale.h"
#include "ui/look/theme.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRadius = 16;
constexpr int kFrame = 3;
constexpr int kPadding = 24;

} // namespace

AmountCard::AmountCard(QWidget *parent)
    : QFrame(parent)
    , m_band(new ModeBand(this))
    , m_content(new QVBoxLayout)
{
    setObjectName(u"amountCard"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kFrame, kFrame, kFrame, kFrame);
    column->setSpacing(0);
    column->addWidget(m_band);
    auto *inside = new QWidget(this);
    inside->setLayout(m_content);
    column->addWidget(scrolled(inside, this), 1);
    fit();
}

void AmountCard::fit()
{
    const int padding = grown(kPadding);
    m_content->setContentsMargins(padding, padding * 3 / 4, padding, padding * 3 / 4);
    m_content->setSpacing(grown(kGrid));
}

void AmountCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        fit();
    QFrame::changeEvent(event);
}

void AmountCard::show(ColourRole role, const QString &mode, const QString &meaning)
{
    m_role = role;
    m_band->show(role, mode, meaning);
    m_band->setVisible(!mode.isEmpty());
    CardShadow::give(*this, role == ColourRole::Accent);
    update();
}

void AmountCard::paintEvent(QPaintEvent * /*event*/)
{
    const Theme &t = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int radius = grown(kRadius);
    if (m_role == ColourRole::Accent) {
        painter.setPen(t.isHighContrast() ? QPen(t.border, 2) : QPen(Qt::NoPen));
        painter.setBrush(t.surface);
        painter.drawRoundedRect(t.isHighContrast() ? rect().adjusted(1, 1, -1, -1) : rect(), radius,
                                radius);
        return;
    }
    const auto style = m_role == ColourRole::Hold ? Qt::DashLine : Qt::SolidLine;
    painter.setPen(QPen(t.of(m_role).ink, kFrame, style));
    painter.setBrush(t.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), radius, radius);
}

} // namespace tillside
