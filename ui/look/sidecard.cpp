#include "ui/look/sidecard.h"

#include "ui/look/controls.h"
#include "ui/look/scale.h"
#include "ui/look/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIconSize = 24;

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
    const int around = grown(20);
    grid->setContentsMargins(around, around, around, around);
    grid->setHorizontalSpacing(grown(12));
    grid->setVerticalSpacing(grown(kGrid));
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

void SideCard::fit()
{
    const bool isFixed = m_width == kUsualWidth && !m_isFilling;
    setMinimumWidth(isFixed ? widthBeside() : 0);
    setMaximumWidth(m_isFilling ? QWIDGETSIZE_MAX : widthBeside());
}

} // namespace tillside
