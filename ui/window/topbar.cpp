#include "ui/window/topbar.h"

#include "ui/look/controls.h"
#include "ui/look/scale.h"
#include "ui/look/theme.h"
#include "ui/look/wrappingrow.h"

#include <QLabel>
#include <QPushButton>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIconSize = 24;

/// Sets an icon and a text with space between them, for which buttons have no setting.
void setFace(QPushButton *button, const QIcon &icon, const QString &text)
{
    button->setIcon(icon);
    button->setIconSize({scaledLarge(kIconSize), scaledLarge(kIconSize)});
    button->setText(u' ' + text);
    button->setAccessibleName(text);
}

} // namespace

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
    auto *row = new WrappingRow(this);
    row->setContentsMargins(3 * kGrid, kGrid, 2 * kGrid, kGrid);
    row->setSpacing(2 * kGrid);
    row->addWidget(m_tillName);
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
    setFace(m_payment, icon(view.paymentIcon, theme().text), view.payment);
    m_payment->setVisible(!view.payment.isEmpty());
    //: Red badge: %n is the number of payments that are not known yet. It opens their list.
    m_toCheck->setText(tr("%n payment(s) to check", nullptr, view.toCheck));
    m_toCheck->setVisible(view.toCheck > 0);
    //: Chip in the bar where no terminal is paired.
    const QString none = tr("No terminal");
    setFace(m_terminal, icon(view.terminalIcon, theme().of(view.terminalRole).ink),
            view.terminal.isEmpty() ? none : view.terminal);
}

} // namespace tillside
