#include "ui/transactions/filterbar.h"

#include "ui/look/controls.h"
#include "ui/look/icons.h"
#include "ui/look/scale.h"
#include "ui/look/theme.h"
#include "ui/transactions/dayrangedialog.h"
#include "ui/transactions/filterwords.h"
#include "ui/transactions/searchline.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIcon = 22;
constexpr int kLeastSearch = 240;
constexpr int kAroundSearch = 96; ///< The icons and the space beside the text.

/// A button with an icon whose text can be left out; \a text stays its accessible name.
void label(QPushButton *button, const QString &text, bool hasRoom)
{
    // Qt draws the arrow of a menu over the end of the words.
    const QString arrow = button->menu() == nullptr ? QString() : QString(4, QChar::Nbsp);
    button->setText(hasRoom ? text + arrow : QString());
    button->setAccessibleName(text);
    button->setToolTip(hasRoom ? QString() : text);
}

bool isChosen(const OutcomeChoice &choice, const TransactionsWish &wish)
{
    return choice.type == wish.type && choice.standings == wish.standings;
}

} // namespace

FilterBar::FilterBar(Page page, QWidget *parent)
    : QWidget(parent)
    , m_page(page)
    , m_search(new SearchLine(this))
    , m_days(makeDays())
    , m_outcomes(makeOutcomes())
    , m_byTerminal(plainButton({}, u"terminalFilter"_s, this))
    , m_toCheck(plainButton({}, u"toCheckFilter"_s, this))
    , m_dayTotals(plainButton({}, u"dayTotalsButton"_s, this))
{
    setObjectName(u"filterBar"_s);
    m_search->installEventFilter(this);
    m_days->setIcon(icon(Icon::Calendar, theme().text));
    m_outcomes->setIcon(icon(Icon::Filter, theme().text));
    m_byTerminal->setIcon(icon(Icon::Terminals, theme().text));
    m_byTerminal->setMenu(new QMenu(m_byTerminal));
    m_toCheck->setCheckable(page == Page::ToCheck);
    m_toCheck->setIcon(icon(Icon::NotKnown, theme().of(ColourRole::Warning).ink));
    m_dayTotals->setIcon(icon(Icon::DayTotals, theme().accent()));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grown(12));
    row->addWidget(m_search, 1);
    for (QPushButton *button : {m_days, m_outcomes, m_byTerminal, m_toCheck, m_dayTotals}) {
        button->setIconSize({scaledLarge(kIcon), scaledLarge(kIcon)});
        row->addWidget(button);
    }
    connect(m_search, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_wish.search = text;
        emit changed();
    });
    connect(m_search, &QLineEdit::returnPressed, this, &FilterBar::listWanted);
    connect(m_toCheck, &QPushButton::clicked, this, [this] {
        update(); // It shows what the page shows, not how often it was pressed.
        emit toCheckPressed();
    });
    connect(m_dayTotals, &QPushButton::clicked, this, &FilterBar::dayTotalsPressed);
    update();
}

QPushButton *FilterBar::makeDays()
{
    QPushButton *button = plainButton({}, u"dayFilter"_s, this);
    auto *menu = new QMenu(button);
    for (const DayChoice days : kDayChoices) {
        menu->addAction(dayWords(days), this, [this, days] { choose(days); });
    }
    button->setMenu(menu);
    return button;
}

void FilterBar::choose(DayChoice days)
{
    if (days == DayChoice::FromTo)
        return askForDays();
    m_wish.days = days;
    update();
    emit changed();
}

void FilterBar::askForDays()
{
    const QDate today = QDate::currentDate();
    const DayRange before
        = m_wish.days == DayChoice::FromTo ? m_wish.range : DayRange{today, today};
    auto *dialog = new DayRangeDialog(before, today, this);
    connect(dialog, &DayRangeDialog::chosen, this, [this](const DayRange &range) {
        m_wish.days = DayChoice::FromTo;
        m_wish.range = range;
        update();
        emit changed();
    });
    dialog->open();
}

QString FilterBar::dayLabel() const
{
    return m_wish.days == DayChoice::FromTo ? rangeWords(m_wish.range, locale())
                                            : dayWords(m_wish.days);
}

QString FilterBar::terminalLabel() const
{
    const auto chosen = std::find_if(
        m_terminals.begin(), m_terminals.end(),
        [this](const TerminalRecord &terminal) { return terminal.id == m_wish.terminal; });
    //: Which payments a list shows: those of every terminal.
    return chosen == m_terminals.end() ? tr("All terminals") : chosen->name;
}

void FilterBar::setTerminals(const std::vector<TerminalRecord> &terminals)
{
    m_terminals = terminals;
    QMenu *menu = m_byTerminal->menu();
    menu->clear();
    const auto add = [this, menu](const QString &name, const std::optional<TerminalId> &terminal) {
        menu->addAction(name, this, [this, terminal] {
            m_wish.terminal = terminal;
            update();
            emit changed();
        });
    };
    add(tr("All terminals"), std::nullopt);
    for (const TerminalRecord &terminal : terminals)
        add(terminal.name, terminal.id);
    update();
}

QPushButton *FilterBar::makeOutcomes()
{
    QPushButton *button = plainButton({}, u"outcomeFilter"_s, this);
    auto *menu = new QMenu(button);
    for (const OutcomeChoice &choice : outcomeChoices()) {
        menu->addAction(choice.words, this, [this, choice] {
            m_wish.type = choice.type;
            m_wish.standings = choice.standings;
            update();
            emit changed();
        });
    }
    button->setMenu(menu);
    return button;
}

void FilterBar::show(const TransactionsWish &wish)
{
    m_wish = wish;
    if (m_search->text() != wish.search)
        m_search->setText(wish.search);
    update();
}

void FilterBar::setToCheck(int count)
{
    m_countToCheck = count;
    update();
}

void FilterBar::beginSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FilterBar::continueSearch()
{
    m_search->setFocus(Qt::OtherFocusReason);
    m_search->end(false);
}

bool FilterBar::isSearching() const
{
    return m_search->hasFocus();
}

void FilterBar::update()
{
    m_toCheck->setChecked(m_page == Page::ToCheck);
    fit();
}

/// Words that do not fit are left out, those of the outcomes first.
void FilterBar::fit()
{
    const std::vector<OutcomeChoice> choices = outcomeChoices();
    const auto chosen
        = std::find_if(choices.begin(), choices.end(),
                       [this](const OutcomeChoice &choice) { return isChosen(choice, m_wish); });
    const QString days = dayLabel();
    const QString terminals = terminalLabel();
    const QString outcomes = chosen == choices.end() ? choices.front().words : chosen->words;
    //: Button above the list of payments: to those that a person has to check; %n is their number.
    const QString toCheck = tr("%n to check", nullptr, m_countToCheck);
    const QFontMetrics metrics(fontOf(TextStyle::Label));
    const auto width = [&](const QString &text) {
        constexpr int kAround = 96; // Icon, arrow and padding.
        return metrics.horizontalAdvance(text) + grown(kAround);
    };
    int room = this->width() - scaled(kLeastSearch);
    const auto hasRoom = [&room](int wanted) {
        room -= wanted;
        return room >= 0;
    };
    const bool hasTerminals = m_terminals.size() > 1;
    const bool showsDays = hasRoom(width(days));
    const bool hasToCheck = m_countToCheck > 0 || m_page == Page::ToCheck;
    const bool showsToCheck = !hasToCheck || hasRoom(width(toCheck));
    const bool showsTerminals = hasTerminals && hasRoom(width(terminals));
    //: Button above the list of payments: to the page that counts a day.
    const QString dayTotals = tr("Day totals");
    const bool showsOutcomes = hasRoom(width(outcomes));
    const bool showsDayTotals = hasRoom(width(dayTotals));
    label(m_days, days, showsDays);
    label(m_outcomes, outcomes, showsOutcomes);
    label(m_byTerminal, terminals, showsTerminals);
    m_byTerminal->setVisible(hasTerminals);
    label(m_toCheck, toCheck, showsToCheck);
    label(m_dayTotals, dayTotals, showsDayTotals);
    m_toCheck->setVisible(hasToCheck);
    layout()->activate();
    //: In the empty search box above the list of payments: what can be searched for.
    const QString what = tr("Amount, card, reference");
    const int forText = m_search->width() - grown(kAroundSearch);
    const bool fits = m_search->fontMetrics().horizontalAdvance(what) <= forText;
    m_search->setPlaceholderText(fits ? what : m_search->accessibleName());
}

void FilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

/// Escape clears the box, and Down leaves it for the list.
bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Down) {
        emit listWanted();
        return true;
    }
    if (key != Qt::Key_Escape || m_search->text().isEmpty())
        return QWidget::eventFilter(watched, event);
    m_search->clear();
    m_wish.search.clear();
    emit changed();
    return true;
}

} // namespace tillside
