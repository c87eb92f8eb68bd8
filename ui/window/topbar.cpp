#include "ui/window/topbar.h"

#include "ui/look/controls.h"
#include "ui/look/scale.h"
#include "ui/look/theme.h"
#include "ui/look/wrappingrow.h"
#include "ui/window/chip.h"
#include "ui/window/wayback.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNarrow = 900; ///< Below it, words give way.
constexpr int kHeight = 64;
constexpr int kTarget = 44;
constexpr int kIconSize = 22;
constexpr int kMark = 36;

} // namespace

TopBar::TopBar(QWidget *parent)
    : QFrame(parent)
    , m_till(new QWidget(this))
    , m_mark(new QLabel(m_till))
    , m_tillName(leadLabel({}, u"tillNameInBar"_s, m_till))
    , m_shopName(quietLabel({}, u"shopNameInBar"_s, m_till))
    //: In the bar above a payment that runs: look at the till.
    , m_back(new WayBack(tr("Back to the till"),
                         //: Beside "Back to the till", while a payment runs on the terminal.
                         tr("the payment goes on"), u"backToTillButton"_s, this))
    , m_payment(buttonOfKind(u"bar"_s, {}, u"paymentInBar"_s, this))
    , m_toCheck(plainButton({}, u"toCheckBadge"_s, this))
    , m_terminal(new Chip(u"terminalChip"_s, this))
{
    setObjectName(u"topBar"_s);
    m_toCheck->setProperty("kind", u"badge"_s);
    m_toCheck->setOneLine(true);
    for (QLabel *name : {m_tillName, m_shopName})
        name->setWordWrap(false);
    auto *till = new QHBoxLayout(m_till);
    till->setContentsMargins(0, 0, 0, 0);
    till->setSpacing(kGrid + kGrid / 2);
    till->addWidget(m_mark);
    till->addWidget(m_tillName);
    till->addWidget(m_shopName);
    auto *row = new WrappingRow(this);
    row->setContentsMargins(2 * kGrid + kGrid / 2, (kHeight - kTarget) / 2, 3 * kGrid,
                            (kHeight - kTarget) / 2);
    row->setSpacing(kGrid + kGrid / 2);
    row->addWidget(m_till);
    row->addWidget(m_back);
    row->addWidget(m_payment);
    row->addWidget(m_toCheck);
    row->addWidget(m_terminal);
    connect(m_back, &QPushButton::clicked, this, &TopBar::backPressed);
    connect(m_terminal, &QPushButton::clicked, this, &TopBar::terminalPressed);
    connect(m_payment, &QPushButton::clicked, this, &TopBar::paymentPressed);
    connect(m_toCheck, &QPushButton::clicked, this, &TopBar::toCheckPressed);
    present();
}

void TopBar::show(const TopBarView &view)
{
    m_view = view;
    present();
}

void TopBar::present()
{
    presentTill();
    m_payment->setIcon(icon(m_view.paymentIcon, theme().accent()));
    m_payment->setText(m_view.payment);
    m_payment->setVisible(!m_view.payment.isEmpty());
    presentToCheck();
    const int side = scaledLarge(kIconSize);
    m_payment->setIconSize({side, side});
    m_toCheck->setIconSize({side, side});
    //: Chip in the bar where no terminal is paired.
    const QString none = tr("No terminal");
    m_terminal->show(m_view.terminalIcon, m_view.terminalRole,
                     m_view.terminal.isEmpty() ? none : m_view.terminal, m_view.terminalWord);
    leaveOutShop();
}

void TopBar::presentTill()
{
    m_mark->setPixmap(
        applicationIcon().pixmap(QSize(grown(kMark), grown(kMark)), devicePixelRatio()));
    m_tillName->setText(m_view.tillName);
    m_shopName->setText(m_view.shopName);
    m_till->setVisible(!m_view.isPaymentBelow);
    m_back->setVisible(m_view.isPaymentBelow);
}

void TopBar::presentToCheck()
{
    m_toCheck->setIcon(icon(Icon::NotKnown, theme().of(ColourRole::Declined).onField));
    //: Red badge: %n is the number of payments that are not known yet. It opens their list.
    const QString inFull = tr("%n payment(s) to check", nullptr, m_view.toCheck);
    //: Red badge in a narrow window: %n is the number of payments that are not known yet.
    m_toCheck->setText(width() < kNarrow ? tr("%n to check", nullptr, m_view.toCheck) : inFull);
    m_toCheck->setAccessibleName(inFull);
    m_toCheck->setVisible(m_view.toCheck > 0);
}

/// The shop's name is the first to go where not all fits into one line.
void TopBar::leaveOutShop()
{
    m_shopName->setVisible(!m_view.shopName.isEmpty());
    m_till->layout()->activate();
    layout()->invalidate();
    if (layout()->sizeHint().width() > width())
        m_shopName->hide();
}

/// What is shown depends on the width alone. Its height follows from that, and presenting it for a
/// new height could change that again, without end.
void TopBar::resizeEvent(QResizeEvent *event)
{
    if (event->size().width() != event->oldSize().width())
        present();
    QFrame::resizeEvent(event);
}

void TopBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        present();
    QFrame::changeEvent(event);
}

} // namespace tillside
