#include "ui/payment/meanwhilepage.h"

#include "core/control/meanwhilecontroller.h"
#include "ui/look/announce.h"
#include "ui/look/mainbutton.h"
#include "ui/look/scene.h"
#include "ui/payment/outcomepanel.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace tillside {

using namespace Qt::StringLiterals;

MeanwhilePage::MeanwhilePage(const MeanwhileController &controller, QWidget *parent)
    : QWidget(parent)
    , m_panel(new OutcomePanel(u"meanwhile"_s, this))
{
    setObjectName(u"meanwhilePage"_s);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("showsOwnFocus", true); // It has the focus only to be read aloud.
    const CheckItem &item = *controller.end();
    PaymentStatus status{.payment = item.payment, .events = item.events, .isOver = true};
    status.intent.terminal.name = item.terminal;
    OutcomeView view = outcomeView(status, locale(), controller.now());
    view.card = {}; // Nothing there is urgent, and the customer has gone.
    view.advice.clear();
    //: Title of a page that the window shows first when it starts: how a payment ended that no
    //: person has seen. %1 is what it was and where, "Sale · Counter".
    view.title = tr("While the till was closed: %1").arg(view.title);
    m_panel->show(view);
    setAccessibleName(view.title + u". "_s + spoken(view));
    //: Button below how a payment ended while the till was closed: the person has seen it.
    auto *goOn
        = new MainButton(tr("Continue"), u"meanwhileButton"_s, this, MainButton::kOutcomeHeight);
    connect(goOn, &QPushButton::clicked, this, &MeanwhilePage::left);
    m_panel->scene()->addButton(goOn, 1);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_panel);
}

bool MeanwhilePage::wasSeen() const
{
    return m_panel->wasSeen();
}

void MeanwhilePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    setFocus();
    announce(this, accessibleName());
}

void MeanwhilePage::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter)
        QWidget::keyPressEvent(event);
}

} // namespace tillside
