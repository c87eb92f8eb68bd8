#include "ui/look/banner.h"

#include "ui/look/announce.h"
#include "ui/look/controls.h"
#include "ui/look/iconview.h"
#include "ui/look/scale.h"
#include "ui/look/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QStyle>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kEdge = 8;
constexpr int kRadius = 12;
constexpr int kIconSize = 36;
constexpr int kHeight = 72;

} // namespace

Banner::Banner(const QString &objectName, QWidget *parent)
    : QFrame(parent)
    , m_icon(new IconView(Icon::Warning, kIconSize, this))
    , m_heading(leadLabel({}, objectName + u"Heading"_s, this))
    , m_line(bodyLabel({}, objectName + u"Line"_s, this))
    , m_button(plainButton({}, objectName + u"Button"_s, this))
{
    setObjectName(objectName);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_heading);
    texts->addWidget(m_line);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(kEdge + 2 * kGrid, kGrid, 2 * kGrid, kGrid);
    row->setSpacing(2 * kGrid);
    row->addWidget(m_icon);
    row->addLayout(texts, 1);
    row->addWidget(m_button);
    setMinimumHeight(kHeight);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    setVisible(false);
    connect(m_button, &QPushButton::clicked, this, &Banner::pressed);
}

void Banner::show(const BannerView &view)
{
    const bool isNews = view.heading != m_view.heading;
    m_view = view;
    m_icon->show(view.icon, view.role);
    m_heading->setText(view.heading);
    m_line->setText(view.line);
    m_line->setVisible(!view.line.isEmpty());
    m_button->setText(view.button);
    m_button->setVisible(!view.button.isEmpty());
    setVisible(!view.heading.isEmpty());
    update();
    if (isNews && isVisible())
        announce(this, view.heading);
}

void Banner::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const RoleColours &colours = theme().of(m_view.role);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), grown(kRadius),
                         grown(kRadius));
    painter.fillPath(shape, colours.tint);
    painter.setClipPath(shape);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), {0, 0, kEdge, height()}),
                     colours.ink);
    painter.setClipping(false);
    painter.strokePath(shape, QPen(colours.ink, 1));
}

} // namespace tillside
