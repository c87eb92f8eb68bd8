#include "ui/check/settlepage.h"

#include "core/control/settlecontroller.h"
#include "ui/check/settlefields.h"
#include "ui/check/touchkeys.h"
#include "ui/look/choicecard.h"
#include "ui/look/controls.h"
#include "ui/look/fittingrow.h"
#include "ui/look/icons.h"
#include "ui/look/iconview.h"
#include "ui/look/layouts.h"
#include "ui/look/mainbutton.h"
#include "ui/look/notice.h"
#include "ui/look/scale.h"
#include "ui/look/theme.h"
#include "ui/look/wrappingrow.h"
#include "ui/text/checkproblemtext.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>

#include <algorithm>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBackIcon = 20;
constexpr int kHeadIcon = 24;
constexpr int kKeysWidth = 304;
constexpr int kFormWidth = 500; ///< It likes to have that.
constexpr int kBetween = 20; ///< The form and the keys.

} // namespace

SettlePage::SettlePage(SettleController &controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_news(new Notice(u"settleNews"_s, this))
    , m_notice(new Notice(u"settleNotice"_s, this))
    , m_choices(new QButtonGroup(this))
    //: Button: leaves the page for the list to check, and nothing is settled.
    , m_back(quietButton(tr("To check"), u"settleBackButton"_s, this))
    , m_confirm(new MainButton({}, u"settleConfirmButton"_s, this))
    , m_columns(new QHBoxLayout)
{
    setObjectName(u"settlePage"_s);
    setAccessibleName(tr("Settle by hand"));
    setFocusPolicy(Qt::StrongFocus);
    setProperty("showsOwnFocus", true); // Its fields show where one types.
    const SettleView view
        = settleView(*m_controller.payment(), m_controller.draft(), locale(), m_controller.now());
    auto *left = new QVBoxLayout;
    left->setSpacing(grown(2 * kGrid));
    m_form = makeForm(view);
    left->addWidget(scrolled(m_form, this), 1);
    left->addWidget(m_news);
    left->addWidget(m_notice);
    left->addWidget(m_confirm);
    m_columns->addLayout(left, 1);
    m_keys = new TouchKeys(m_fields->all(), this);
    m_columns->addWidget(m_keys);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(grown(2 * kGrid));
    column->addLayout(makeHead(view));
    column->addLayout(m_columns, 1);
    m_confirm->setPicture(Icon::Shield);
    connect(m_back, &QPushButton::clicked, &m_controller, &SettleController::leave);
    connect(m_confirm, &QPushButton::clicked, &m_controller, &SettleController::confirm);
    setTabOrder(m_fields->all().back(), m_back);
    setTabOrder(m_back, m_confirm);
    update();
}

QLayout *SettlePage::makeHead(const SettleView &view)
{
    m_back->setIcon(icon(Icon::Back, theme().accent()));
    m_back->setIconSize({scaledLarge(kBackIcon), scaledLarge(kBackIcon)});
    auto *picture = new IconView(Icon::NotKnown, kHeadIcon, this);
    picture->show(Icon::NotKnown, ColourRole::Warning);
    auto *row = new WrappingRow(nullptr);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grown(12));
    auto *title = new QWidget(this);
    auto *leading = new QHBoxLayout(title);
    leading->setContentsMargins(0, 0, 0, 0);
    leading->addWidget(m_back);
    //: Title of the page on which a supervisor writes down what the terminal shows of a payment.
    leading->addWidget(titleLabel(tr("Settle by hand"), u"settleTitle"_s, title));
    QLabel *what = titleLabel(view.what, u"settleWhat"_s, this);
    QLabel *since = bodyLabel(view.since, u"settleSince"_s, this);
    for (QLabel *label : title->findChildren<QLabel *>() + QList{what, since})
        label->setWordWrap(false);
    row->addWidget(title);
    row->addWidget(picture);
    row->addWidget(what);
    row->addWidget(since);
    return row;
}

/// Created from top to bottom, which is also the tab order.
QWidget *SettlePage::makeForm(const SettleView &view)
{
    auto *form = new QWidget(this);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grown(kGrid));
    m_lookFor = smallLabel(view.lookFor, u"settleLookFor"_s, form);
    column->addWidget(m_lookFor);
    column->addLayout(makeChoices(view, form));
    m_fields = new SettleFields(m_controller.draft(), form);
    connect(m_fields, &SettleFields::edited, this, &SettlePage::fillIn);
    connect(m_fields, &SettleFields::cardRefused, this, &SettlePage::onCardRefused);
    column->addWidget(m_fields);
    column->addStretch(1);
    //: At the end of the form for settling by hand.
    const QString forEver = tr("This record cannot be removed. If the terminal answers later, its "
                               "answer is recorded beside it.");
    column->addWidget(smallLabel(forEver, u"settleForEver"_s, form));
    return form;
}

QLayout *SettlePage::makeChoices(const SettleView &view, QWidget *form)
{
    auto *charged = new ChoiceCard(view.charged, view.isListed, u"chargedChoice"_s, form);
    auto *notCharged
        = new ChoiceCard(view.notCharged, view.isNotListed, u"notChargedChoice"_s, form);
    m_choices->addButton(charged, static_cast<int>(SettledAs::Charged));
    m_choices->addButton(notCharged, static_cast<int>(SettledAs::NotCharged));
    if (const auto as = m_controller.draft().as)
        m_choices->button(static_cast<int>(*as))->setChecked(true);
    connect(m_choices, &QButtonGroup::idClicked, this, &SettlePage::fillIn);
    auto *cards = new FittingRow(nullptr);
    cards->setSpacing(grown(12));
    cards->add(charged, 1);
    cards->add(notCharged, 1);
    auto *column = new QVBoxLayout;
    column->setSpacing(grown(kGrid));
    //: Above the two answers, after a supervisor has looked at the terminal.
    column->addWidget(strongLabel(tr("What did the terminal do?"), u"settleQuestion"_s, form));
    column->addLayout(cards);
    return column;
}

void SettlePage::update()
{
    if (!m_controller.payment())
        return;
    const SettleView view
        = settleView(*m_controller.payment(), m_controller.draft(), locale(), m_controller.now());
    m_confirm->setReason(view.missing);
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

/// The keys give way to the form.
void SettlePage::fitKeys()
{
    const int around = grown(3 * kGrid);
    layout()->setContentsMargins(around, grown(kGrid), around, around);
    if (m_columns->spacing() != grown(kBetween)) // Setting it asks for another layout.
        m_columns->setSpacing(grown(kBetween));
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    const int form = std::max(m_form->minimumSizeHint().width(), grown(kFormWidth));
    m_keys->setFixedWidth(
        keysWidth(grown(kKeysWidth), width() - 2 * around - grown(kBetween) - form - bar));
}

/// The terminal's list was explained before this page: what to look for there makes room if the
/// whole form fits without it.
void SettlePage::fitForm()
{
    const QWidget *area = m_form->parentWidget();
    const int spacing = m_form->layout()->spacing();
    const int lookFor = m_lookFor->heightForWidth(area->width()) + spacing;
    const int needed = leastHeight(*m_form->layout(), area->width());
    const int without = needed - (m_lookFor->isHidden() ? 0 : lookFor);
    m_lookFor->setVisible(without > area->height() || without + lookFor <= area->height());
}

/// The form may need another width with each new size of the text.
bool SettlePage::event(QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        fitKeys();
    const bool isHandled = QWidget::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        fitForm();
    return isHandled;
}

void SettlePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    setFocus();
}

} // namespace tillside
