#include "ui/check/settlepage.h"

#include "core/control/settlecontroller.h"
#include "ui/check/lookcard.h"
#include "ui/check/settlefields.h"
#include "ui/look/controls.h"
#include "ui/look/icons.h"
#include "ui/look/layouts.h"
#include "ui/look/notice.h"
#include "ui/look/scale.h"
#include "ui/look/theme.h"
#include "ui/text/checkproblemtext.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

/// The maximum width of the form: longer lines are hard to read.
constexpr int kWidth = 112 * kGrid;
constexpr int kButtonIconSize = 24;

QRadioButton *choice(const QString &text, const QString &objectName, QWidget *parent)
{
    auto *choice = new QRadioButton(text, parent);
    choice->setObjectName(objectName);
    return choice;
}

} // namespace

SettlePage::SettlePage(SettleController &controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_news(new Notice(u"settleNews"_s, this))
    , m_notice(new Notice(u"settleNotice"_s, this))
    , m_choices(new QButtonGroup(this))
{
    setObjectName(u"settlePage"_s);
    setFocusPolicy(Qt::StrongFocus);
    const SettleView view
        = settleView(*m_controller.payment(), m_controller.draft(), locale(), m_controller.now());
    QScrollArea *scroll = scrolled(makeForm(view), this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * kGrid, 3 * kGrid, 3 * kGrid, 3 * kGrid);
    column->setSpacing(2 * kGrid);
    //: Title of the page on which a supervisor writes down what the terminal shows of a payment.
    column->addWidget(titleLabel(tr("Settle by hand"), u"settleTitle"_s, this));
    column->addWidget(scroll, 1);
    column->addWidget(m_news);
    column->addWidget(m_notice);
    if (!isTextLarge())
        column->addWidget(makeFooter(this));
    update();
}

/// Created from top to bottom, which is also the tab order.
QWidget *SettlePage::makeForm(const SettleView &view)
{
    auto *form = new QWidget(this);
    auto *column = new QVBoxLayout;
    column->setSpacing(2 * kGrid);
    column->addWidget(new LookCard(view, form));
    column->addLayout(makeChoices(view, form));
    m_fields = new SettleFields(m_controller.draft(), form);
    connect(m_fields, &SettleFields::edited, this, &SettlePage::fillIn);
    connect(m_fields, &SettleFields::cardRefused, this, &SettlePage::onCardRefused);
    column->addWidget(m_fields);
    //: At the end of the form for settling by hand.
    const QString forEver = tr("This record cannot be removed. If the terminal answers later, its "
                               "answer is recorded beside it.");
    column->addWidget(bodyLabel(forEver, u"settleForEver"_s, form));
    if (isTextLarge())
        column->addWidget(makeFooter(form)); // Otherwise it would leave no room for the form.
    column->addStretch(1);
    auto *row = new QHBoxLayout(form);
    row->setContentsMargins(0, 0, 2 * kGrid, 0);
    row->addLayout(column, 1);
    form->setMaximumWidth(scaled(kWidth));
    return form;
}

QLayout *SettlePage::makeChoices(const SettleView &view, QWidget *form)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    QRadioButton *charged = choice(view.charged, u"chargedChoice"_s, form);
    QRadioButton *notCharged = choice(view.notCharged, u"notChargedChoice"_s, form);
    m_choices->addButton(charged, static_cast<int>(SettledAs::Charged));
    m_choices->addButton(notCharged, static_cast<int>(SettledAs::NotCharged));
    if (const auto as = m_controller.draft().as)
        m_choices->button(static_cast<int>(*as))->setChecked(true);
    connect(m_choices, &QButtonGroup::idClicked, this, &SettlePage::fillIn);
    for (QRadioButton *button : {charged, notCharged})
        column->addWidget(button);
    return column;
}

QWidget *SettlePage::makeFooter(QWidget *parent)
{
    auto *footer = new QWidget(parent);
    m_missing = bodyLabel({}, u"settleMissing"_s, footer);
    //: Button: leaves the page, and nothing is settled.
    m_back = plainButton(tr("Back"), u"settleBackButton"_s, footer);
    m_back->setIcon(icon(Icon::Back, theme().text));
    m_back->setIconSize(QSize(scaled(kButtonIconSize), scaled(kButtonIconSize)));
    m_confirm = primaryButton({}, u"settleConfirmButton"_s, footer);
    connect(m_back, &QPushButton::clicked, &m_controller, &SettleController::leave);
    connect(m_confirm, &QPushButton::clicked, &m_controller, &SettleController::confirm);
    auto *row = new QBoxLayout(isTextLarge() ? QBoxLayout::BottomToTop : QBoxLayout::LeftToRight);
    row->setSpacing(2 * kGrid);
    row->addWidget(m_back);
    if (!isTextLarge())
        row->addStretch(1);
    row->addWidget(m_confirm);
    auto *column = new QVBoxLayout(footer);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    column->addWidget(m_missing);
    column->addLayout(row);
    return footer;
}

void SettlePage::update()
{
    if (!m_controller.payment())
        return;
    const SettleView view
        = settleView(*m_controller.payment(), m_controller.draft(), locale(), m_controller.now());
    m_missing->setText(view.missing);
    m_confirm->setText(view.confirm);
    m_confirm->setEnabled(view.canConfirm && !m_controller.isSaving());
    m_back->setEnabled(!m_controller.isSaving());
    if (m_controller.hasNews())
        m_news->say(ColourRole::Warning,
                    newsOf(*m_controller.payment(), locale(), m_controller.now()));
    if (const auto &problem = m_controller.problem())
        m_notice->say(ColourRole::Warning, texts::textOf(*problem));
}

void SettlePage::fillIn()
{
    SettleDraft draft = m_fields->into(m_controller.draft());
    if (m_choices->checkedId() >= 0)
        draft.as = static_cast<SettledAs>(m_choices->checkedId());
    m_notice->clear();
    m_controller.fillIn(draft);
}

void SettlePage::onCardRefused()
{
    fillIn();
    //: A person typed something that looks like a card number.
    m_notice->say(ColourRole::Warning,
                  tr("That looks like a card number, which must not be stored, so the field was "
                     "cleared. Type the authorisation or receipt number."));
}

/// Handles the keys that no control accepted. Enter stops here and does nothing.
void SettlePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        m_controller.leave();
    else if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        QWidget::keyPressEvent(event);
}

void SettlePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    setFocus();
}

} // namespace tillside
