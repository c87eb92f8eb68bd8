#include "ui/transactions/hintbox.h"

#include "ui/look/controls.h"
#include "ui/look/iconview.h"
#include "ui/look/scale.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIconSize = 32;
constexpr int kAround = 16;

} // namespace

HintBox::HintBox(QWidget *parent)
    : QFrame(parent)
    , m_icon(new IconView(Icon::Terminals, kIconSize, this))
    , m_lookFor(bodyLabel({}, u"lookFor"_s, this))
{
    setObjectName(u"lookFirst"_s);
    setPanel(this, u"notice"_s);
    setRole(this, ColourRole::Warning);
    m_icon->show(Icon::Terminals, ColourRole::Warning);
    //: Heading of what to do about a payment that is not known yet, before anything else.
    QLabel *heading = leadLabel(tr("Look at the terminal first"), u"lookFirstHeading"_s, this);
    auto *grid = new QGridLayout(this);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_icon, 0, 0, 2, 1, Qt::AlignTop);
    grid->addWidget(heading, 0, 1);
    grid->addWidget(m_lookFor, 1, 1);
    takeScale();
}

void HintBox::show(const QString &lookFor)
{
    m_lookFor->setText(lookFor);
    setVisible(!lookFor.isEmpty());
}

void HintBox::takeScale()
{
    const int around = grown(kAround);
    layout()->setContentsMargins(around, around, around, around);
    static_cast<QGridLayout *>(layout())->setHorizontalSpacing(around);
    static_cast<QGridLayout *>(layout())->setVerticalSpacing(grown(kGrid / 2));
}

void HintBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        takeScale();
    QFrame::changeEvent(event);
}

} // namespace tillside
