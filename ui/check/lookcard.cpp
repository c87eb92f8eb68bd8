#include "ui/check/lookcard.h"

#include "ui/check/settleview.h"
#include "ui/look/controls.h"
#include "ui/look/icons.h"
#include "ui/look/scale.h"
#include "ui/look/theme.h"

#include <QHBoxLayout>
#include <QLabel>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIconSize = 40;

} // namespace

LookCard::LookCard(const SettleView &view, QWidget *parent)
    : QFrame(parent)
{
    setPanel(this, u"card"_s);
    auto *icon = new QLabel(this);
    icon->setPixmap(
        pixmap(Icon::Terminals, theme().of(ColourRole::Warning).ink, scaled(kIconSize), this));
    auto *column = new QVBoxLayout;
    column->setSpacing(kGrid);
    column->addWidget(strongLabel(view.what, u"settleWhat"_s, this));
    column->addWidget(titleLabel(view.amount, u"settleAmount"_s, this));
    //: The first thing to do before a payment is settled by hand.
    column->addWidget(strongLabel(tr("Check the terminal first."), u"settleLook"_s, this));
    column->addWidget(bodyLabel(view.lookFor, u"settleLookFor"_s, this));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2 * kGrid, 2 * kGrid, 2 * kGrid, 2 * kGrid);
    row->setSpacing(2 * kGrid);
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addLayout(column, 1);
}

} // namespace tillside
