#include "ui/check/checkpage.h"

#include "core/control/checkcontroller.h"
#include "core/payment/paymentrules.h"
#include "ui/check/checkview.h"
#include "ui/check/tochecklist.h"
#include "ui/look/announcement.h"
#include "ui/look/contentframe.h"
#include "ui/look/controls.h"
#include "ui/look/icons.h"
#include "ui/look/notice.h"
#include "ui/look/scale.h"
#include "ui/look/splitview.h"
#include "ui/look/theme.h"
#include "ui/text/checkproblemtext.h"
#include "ui/text/phrasetext.h"
#include "ui/transactions/detailspanel.h"
#include "ui/transactions/filterbar.h"

#include <QKeyEvent>
#include <QLabel>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIconSize = 96;
constexpr int kDetailsWidth = 448;

} // namespace

CheckPage::CheckPage(CheckController &controller, TransactionsController &transactions,
                     QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_transactions(transactions)
    , m_bar(new FilterBar(FilterBar::Page::ToCheck, this))
    , m_notice(new Notice(u"checkNotice"_s, this))
    //: Above the payments to check.
    , m_lead(quietLabel(tr("Oldest first. Check each on the terminal before you charge it again."),
                        u"checkLead"_s, this))
    , m_list(new ToCheckList(controller, this))
    , m_empty(makeEmpty())
    , m_details(new DetailsPanel(kDetailsWidth, this))
    , m_split(new SplitView(makeList(), m_details, kDetailsWidth, this))
{
    setObjectName(u"checkPage"_s);
    setAccessibleName(tr("Payments to check"));
    setFocusPolicy(Qt::ClickFocus);
    setProperty("showsOwnFocus", true); // It has the focus only to be read aloud.
    layOut();
    connectBar();
    connect(m_list, &ToCheckList::chosenChanged, this, &CheckPage::showDetails);
    connect(m_list, &ToCheckList::opened, m_split, &SplitView::open);
    connect(m_split, &SplitView::pageChanged, this, &CheckPage::onPage);
    connect(m_details, &DetailsPanel::chosen, this, &CheckPage::onChosen);
    connect(m_details, &DetailsPanel::backPressed, this, [this] {
        m_split->close();
        m_list->setFocus();
    });
    update();
}

void CheckPage::layOut()
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grown(2 * kGrid));
    column->addWidget(m_bar);
    column->addWidget(m_notice);
    column->addWidget(m_split, 1);
    column->addWidget(m_empty, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(new ContentFrame(content, ContentFrame::Width::List, this));
}

void CheckPage::connectBar()
{
    m_bar->setToCheck(m_controller.openCount());
    connect(&m_controller, &CheckController::countChanged, m_bar, &FilterBar::setToCheck);
    connect(&m_transactions, &TransactionsController::terminalsChanged, this,
            [this] { m_bar->setTerminals(m_transactions.terminals()); });
    connect(m_bar, &FilterBar::toCheckPressed, this, &CheckPage::transactionsWanted);
    connect(m_bar, &FilterBar::dayTotalsPressed, this, &CheckPage::dayTotalsWanted);
    connect(m_bar, &FilterBar::listWanted, m_list, [this] { m_list->setFocus(); });
    connect(m_bar, &FilterBar::changed, this, [this] {
        const bool isSearching = m_bar->isSearching();
        m_transactions.wish(m_bar->wish(), locale());
        emit transactionsWanted();
        if (isSearching)
            emit searchContinues();
    });
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_bar, &FilterBar::beginSearch);
}

QWidget *CheckPage::makeList()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grown(12));
    column->addWidget(m_lead);
    column->addWidget(m_list, 1);
    return side;
}

QWidget *CheckPage::makeEmpty()
{
    auto *empty = new QWidget(this);
    empty->setObjectName(u"checkEmpty"_s);
    auto *icon = new QLabel(empty);
    icon->setAlignment(Qt::AlignCenter);
    icon->setPixmap(
        pixmap(Icon::Approved, theme().of(ColourRole::Approved).ink, scaled(kIconSize), this));
    //: Shown where no payment needs to be checked. A payment may be running at the moment.
    QLabel *text = titleLabel(tr("Nothing to check."), u"checkEmptyText"_s, empty);
    text->setAlignment(Qt::AlignCenter);
    auto *column = new QVBoxLayout(empty);
    column->setSpacing(3 * kGrid);
    column->addStretch(2);
    column->addWidget(icon);
    column->addWidget(text);
    column->addStretch(3);
    return empty;
}

void CheckPage::update()
{
    const std::optional<PaymentId> before = m_list->chosen();
    m_list->update();
    if (before != m_list->chosen())
        m_split->close(); // The person opened the details of another payment.
    const bool isEmpty = m_controller.items().empty();
    m_lead->setVisible(m_controller.openCount() > 0);
    m_split->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty && m_controller.isRead());
    const auto &problem = m_controller.problem();
    m_notice->say(ColourRole::Warning, problem ? texts::textOf(*problem) : QString());
    showDetails();
    speakNews();
}

void CheckPage::enter()
{
    m_controller.items().empty() ? setFocus() : m_list->setFocus();
}

void CheckPage::choose(const PaymentId &payment)
{
    m_list->choose(payment);
    showDetails();
}

/// What becomes of any payment of the list meanwhile is spoken.
void CheckPage::speakNews()
{
    for (const CheckItem &item : m_controller.items()) {
        const Standing now = standingOf(item.payment);
        const auto [known, isNew] = m_standings.try_emplace(item.payment.id, now);
        if (isNew || std::exchange(known->second, now) == now || !isVisible())
            continue;
        const DetailsView view = checkView(item, locale(), m_controller.now()).details;
        //: What became of a payment to check, for screen readers: %1 is "Sale on Counter", %2 its
        //: amount, %3 its outcome. Sentences about it follow.
        const QString what = tr("%1, %2: %3.").arg(view.about, view.amount, view.word);
        Announcement::of(window()).speak(texts::together(what, view.sentence));
    }
}

void CheckPage::showDetails()
{
    const CheckView *view = m_list->chosenView();
    m_split->setHasDetails(view != nullptr);
    if (view == nullptr)
        return;
    m_shown = m_list->chosen().value();
    m_details->show(view->details);
    if (m_details->told() != view->answer)
        m_details->tell(view->answer);
}

void CheckPage::onChosen(TransactionAction action)
{
    switch (action) {
    case TransactionAction::SettleByHand: return m_controller.settling().begin(m_shown);
    case TransactionAction::CheckAgain:
        if (m_controller.isAsking()) {
            //: The person asked the till to check a payment while it checks another one.
            return m_details->tell(tr("The till is still checking. Try again in a moment."));
        }
        return m_controller.checkAgain(m_shown);
    case TransactionAction::Copy: // The panel does this itself.
    case TransactionAction::Refund:
    case TransactionAction::Void:
    case TransactionAction::Capture:
    case TransactionAction::Receipt:
    case TransactionAction::Repeat: return; // Not for a payment to check.
    }
    Q_UNREACHABLE();
}

void CheckPage::onPage(bool isDetailsPage)
{
    m_bar->setVisible(!isDetailsPage);
    m_details->setHasBack(isDetailsPage);
    if (isDetailsPage)
        m_details->focusBack();
    emit buttonsChanged();
}

std::vector<PaymentId> CheckPage::seen() const
{
    std::vector<PaymentId> seen = m_list->seen();
    if (m_details->wasSeen() && std::find(seen.begin(), seen.end(), m_shown) == seen.end())
        seen.push_back(m_shown);
    return seen;
}

void CheckPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_bar->show(m_transactions.wish());
    m_bar->setTerminals(m_transactions.terminals());
}

void CheckPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || !m_split->isDetailsPage())
        return QWidget::keyPressEvent(event);
    m_split->close();
    m_list->setFocus();
}

} // namespace tillside
