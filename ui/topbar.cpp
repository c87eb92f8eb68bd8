#include "ui/topbar.h"

#include "ui/common/controls.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace tillside {

using namespace Qt::StringLiterals;

TopBar::TopBar(QWidget *parent)
    : QFrame(parent)
    , m_tillName(strongLabel({}, u"tillNameInBar"_s, this))
    , m_payment(plainButton({}, u"paymentInBar"_s, this))
    , m_toCheck(buttonOfKind(u"badge"_s, {}, u"toCheckBadge"_s, this))
    , m_terminal(quietButton({}, u"terminalChip"_s, this))
{
    setObjectName(u"topBar"_s);
    setProperty("panel", u"bar"_s);
    m_tillName->setWordWrap(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(3 * kGrid, kGrid, 2 * kGrid, kGrid);
    row->setSpacing(2 * kGrid);
    row->addWidget(m_tillName);
    row->addStretch(1);
    row->addWidget(m_payment);
    row->addWidget(m_toCheck);
    row->addWidget(m_terminal);
    connect(m_terminal, &QPushButton::clicked, this, &TopBar::terminalPressed);
    connect(m_payment, &QPushButton::clicked, this, &TopBar::paymentPressed);
    connect(m_toCheck, &QPushButton::clicked, this, &TopBar::toCheckPressed);
}

void TopBar::show(const TopBarView &view)
{
    m_tillName->setText(view.tillName);
    m_payment->setText(view.payment);
    m_payment->setIcon(icon(view.paymentIcon, theme().text));
    m_payment->setVisible(!view.payment.isEmpty());
    //: Red badge: so many payments are not known yet. It opens their list.
    m_toCheck->setText(tr("%n payment(s) to check", nullptr, view.toCheck));
    m_toCheck->setVisible(view.toCheck > 0);
    //: Chip in the bar where no terminal is paired.
    m_terminal->setText(view.terminal.isEmpty() ? tr("No terminal") : view.terminal);
    m_terminal->setIcon(icon(view.terminalIcon, theme().of(view.terminalRole).text));
}

} // namespace tillside
