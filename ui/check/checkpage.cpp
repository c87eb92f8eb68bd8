#include "ui/check/checkpage.h"

#include "core/control/checkcontroller.h"
#include "ui/check/checkcard.h"
#include "ui/look/controls.h"
#include "ui/look/icons.h"
#include "ui/look/layouts.h"
#include "ui/look/notice.h"
#include "ui/look/scale.h"
#include "ui/look/theme.h"
#include "ui/text/checkproblemtext.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIconSize = 96;

constexpr std::size_t kStep = 20; ///< Cards that are made at once.

} // namespace

CheckPage::CheckPage(CheckController &controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_notice(new Notice(u"checkNotice"_s, this))
    //: Under the title "Payments to check".
    , m_lead(quietLabel(tr("Check these payments on the terminal before you charge any of them "
                           "again. The oldest is first."),
                        u"checkLead"_s, this))
    , m_empty(makeEmpty())
    , m_column(new QVBoxLayout)
    , m_list(makeList())
    , m_most(kStep)
{
    setObjectName(u"checkPage"_s);
    setAccessibleName(tr("Payments to check"));
    setFocusPolicy(Qt::StrongFocus);
    setProperty("showsOwnFocus", true); // It has the focus only to be read aloud.
    layOut();
    update();
}

void CheckPage::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(grown(3 * kGrid), grown(2 * kGrid), grown(3 * kGrid), 0);
    column->setSpacing(grown(12));
    //: Title of the screen with the payments whose outcome is not known.
    column->addWidget(titleLabel(tr("Payments to check"), u"checkTitle"_s, this));
    column->addWidget(m_lead);
    column->addWidget(m_notice);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
}

QWidget *CheckPage::makeList()
{
    auto *inside = new QWidget(this);
    inside->setLayout(m_column);
    m_column->setContentsMargins(0, 0, 0, 3 * kGrid);
    m_column->setSpacing(2 * kGrid);
    m_more = quietButton({}, u"checkMoreButton"_s, inside);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_most += kStep;
        update();
    });
    m_column->addWidget(m_more, 0, Qt::AlignCenter);
    m_column->addStretch(1);
    QScrollArea *scroll = scrolled(inside, this);
    scroll->setObjectName(u"checkList"_s);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return scroll;
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
    const std::vector<CheckItem> &items = m_controller.items();
    std::vector<PaymentId> order;
    for (std::size_t at = 0; at < shown(); ++at)
        order.push_back(items.at(at).payment.id);
    arrange(order);
    for (std::size_t at = 0; at < shown(); ++at) {
        const CheckItem &item = items.at(at);
        // The pressed button keeps the focus, and does nothing until the answer arrives.
        const bool isFree = item.isAsking || !m_controller.isAsking();
        CheckCard *card = m_cards.at(item.payment.id);
        card->show(checkView(item, locale(), m_controller.now()), isFree);
        card->setFirst(at == 0);
    }
    const std::size_t hidden = items.size() - shown();
    //: Button below the oldest payments to check: show more of them; %n is how many are not shown.
    m_more->setText(tr("Show more (%n)", nullptr, static_cast<int>(hidden)));
    m_more->setVisible(hidden > 0);
    m_lead->setVisible(m_controller.openCount() > 0);
    m_list->setVisible(!items.empty());
    m_empty->setVisible(items.empty() && m_controller.isRead());
    const auto &problem = m_controller.problem();
    m_notice->say(ColourRole::Warning, problem ? texts::textOf(*problem) : QString());
}

std::size_t CheckPage::shown() const
{
    return std::min(m_most, m_controller.items().size());
}

std::vector<PaymentId> CheckPage::seen() const
{
    std::vector<PaymentId> seen;
    for (const auto &[id, card] : m_cards) {
        if (card->wasSeen())
            seen.push_back(id);
    }
    return seen;
}

/// Creates, moves and removes cards. A card that remains keeps the focus.
void CheckPage::arrange(const std::vector<PaymentId> &order)
{
    if (m_order == order)
        return;
    m_order = order;
    for (auto card = m_cards.begin(); card != m_cards.end();) {
        const bool stays = std::find(order.begin(), order.end(), card->first) != order.end();
        if (!stays)
            card->second->deleteLater();
        card = stays ? std::next(card) : m_cards.erase(card);
    }
    int place = 0;
    for (const PaymentId &id : order) {
        const auto known = m_cards.find(id);
        CheckCard *card = known == m_cards.end() ? makeCard(id) : known->second;
        m_column->insertWidget(place++, card);
    }
}

CheckCard *CheckPage::makeCard(const PaymentId &id)
{
    auto *card = new CheckCard(m_list);
    connect(card, &CheckCard::checkWanted, this, [this, id] { m_controller.checkAgain(id); });
    connect(card, &CheckCard::settleWanted, this,
            [this, id] { m_controller.settling().begin(id); });
    m_cards.emplace(id, card);
    return card;
}

} // namespace tillside
