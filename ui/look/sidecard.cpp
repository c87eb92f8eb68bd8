#include "ui/look/sidecard.h"

#include "ui/look/buttonpicture.h"
#include "ui/look/controls.h"
#include "ui/look/scale.h"
#include "ui/look/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QStyle>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIconSize = 24;
constexpr int kAround = 20;
constexpr int kBesideIcon = 12;
constexpr int kEdge = 8;
constexpr int kRadius = 12;

void showText(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

SideCard::SideCard(const QString &name, const QString &button, QWidget *parent, int width)
    : QFrame(parent)
    , m_width(width)
    , m_icon(new QLabel(this))
    , m_heading(strongLabel({}, name + u"CardHeading"_s, this))
    , m_large(titleLabel({}, name + u"CardLarge"_s, this))
    , m_text(bodyLabel({}, name + u"CardText"_s, this))
    , m_button(plainButton({}, button, this))
{
    setObjectName(name + u"Card"_s);
    auto *grid = new QGridLayout(this);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_icon, 0, 0, Qt::AlignTop);
    grid->addWidget(m_heading, 0, 1);
    grid->addWidget(m_large, 1, 0, 1, 2);
    grid->addWidget(m_text, 2, 0, 1, 2);
    grid->addWidget(m_button, 3, 0, 1, 2);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    connect(m_button, &QPushButton::clicked, this, &SideCard::pressed);
}

void SideCard::show(const SideCardView &view)
{
    m_role = view.role;
    setVisible(!view.heading.isEmpty());
    fit();
    setPanel(this, view.role ? u"notice"_s : u"card"_s);
    if (view.role)
        setRole(this, *view.role);
    const QColor ink = view.role ? theme().of(*view.role).ink : theme().text;
    m_icon->setPixmap(pixmap(view.icon, ink, scaled(kIconSize), this));
    showText(m_heading, view.heading);
    showText(m_large, view.large);
    showText(m_text, view.text);
    m_button->setText(view.button);
    if (view.buttonIcon)
        setPicture(m_button, *view.buttonIcon);
    m_button->setVisible(!view.button.isEmpty());
    if (m_extra != nullptr)
        m_extra->setVisible(view.hasExtra);
}

void SideCard::setExtra(QWidget *extra)
{
    constexpr int kRow = 4;
    static_cast<QGridLayout *>(layout())->addWidget(extra, kRow, 0, 1, 2);
    m_extra = extra;
    extra->setVisible(false);
}

void SideCard::setFilling(bool isFilling)
{
    m_isFilling = isFilling;
    fit();
}

int SideCard::widthBeside() const
{
    return grown(m_width);
}

bool SideCard::hasEdge() const
{
    return m_role == ColourRole::Declined;
}

void SideCard::fit()
{
    auto *grid = static_cast<QGridLayout *>(layout());
    const int around = grown(kAround);
    const int leading = around + (hasEdge() ? grown(kEdge) : 0);
    isRightToLeft() ? grid->setContentsMargins(around, around, leading, around)
                    : grid->setContentsMargins(leading, around, around, around);
    grid->setHorizontalSpacing(grown(kBesideIcon));
    grid->setVerticalSpacing(grown(kGrid));
    const bool isFixed = m_width == kUsualWidth && !m_isFilling;
    setMinimumWidth(isFixed ? widthBeside() : 0);
    setMaximumWidth(m_isFilling ? QWIDGETSIZE_MAX : widthBeside());
}

void SideCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        fit();
    QFrame::changeEvent(event);
}

void SideCard::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    if (!hasEdge())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect()), grown(kRadius), grown(kRadius));
    painter.setClipPath(shape);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), {0, 0, grown(kEdge), height()}),
                     theme().of(*m_role).ink);
}

} // namespace tillside
