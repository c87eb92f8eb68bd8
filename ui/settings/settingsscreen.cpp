#include "ui/settings/settingsscreen.h"

#include "ui/look/contentframe.h"
#include "ui/look/controls.h"
#include "ui/look/layouts.h"
#include "ui/look/notice.h"
#include "ui/look/scale.h"
#include "ui/settings/printerrows.h"
#include "ui/settings/savedmark.h"
#include "ui/settings/sectionlist.h"
#include "ui/settings/settingscard.h"
#include "ui/typeface/fonts.h"

#include <QApplication>
#include <QEvent>
#include <QHideEvent>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

// Widths of the window below which the sections are narrower, or stand above.
constexpr int kNarrow = 1100;
constexpr int kNarrowest = 900;
constexpr int kList = 240;
constexpr int kNarrowList = 216;

} // namespace

SettingsScreen::SettingsScreen(SettingsStore &store, SettingsVisit &visit, const Currency &currency,
                               int decimals, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_visit(visit)
    , m_notice(new Notice(u"settingsNotice"_s, this))
    , m_saved(new SavedMark(visit.saved, this))
    , m_list(new SectionList(this)) // Created in tab order: it comes before the cards.
{
    setObjectName(u"settingsScreen"_s);
    setAccessibleName(tr("Settings"));
    setFocusPolicy(Qt::StrongFocus);
    setProperty("showsOwnFocus", true);
    for (const SettingsSection section : kSettingsSections)
        m_cards.at(static_cast<std::size_t>(section)) = new SettingsCard(store, this);
    fillTill();
    fillCharging(currency, decimals);
    fillReceipts();
    fillLook();
    layOut();
    followStore();
    connect(m_list, &SectionList::chosen, this, &SettingsScreen::open);
    m_list->choose(m_visit.section);
}

void SettingsScreen::layOut()
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grown(2 * kGrid));
    column->addLayout(makeHead());
    column->addWidget(m_notice);
    column->addLayout(makeBody());
    column->addStretch(1);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(scrolled(new ContentFrame(content, ContentFrame::Width::Page, this), this));
}

QLayout *SettingsScreen::makeHead()
{
    auto *head = new QHBoxLayout;
    //: Title of the screen where people set up the till.
    head->addWidget(titleLabel(tr("Settings"), u"settingsTitle"_s, this), 1);
    head->addWidget(m_saved);
    return head;
}

QLayout *SettingsScreen::makeBody()
{
    auto *cards = new QVBoxLayout;
    for (SettingsCard *card : m_cards)
        cards->addWidget(card);
    cards->addStretch(1);
    m_body = new QBoxLayout(QBoxLayout::LeftToRight);
    m_body->setSpacing(grown(3 * kGrid));
    m_body->addWidget(m_list, 0, Qt::AlignTop);
    m_body->addLayout(cards, 1);
    return m_body;
}

SettingsCard *SettingsScreen::cardOf(SettingsSection section) const
{
    return m_cards.at(static_cast<std::size_t>(section));
}

void SettingsScreen::fillTill()
{
    SettingsCard *card = cardOf(SettingsSection::Till);
    card->addField(tillNameSetting());
    card->addField(shopNameSetting());
    loadArabicFaces(); // One of the languages.
    //: Name of a setting.
    card->addList({tr("Language"),
                   //: Explains the choice of a language.
                   tr("Changes at once"), u"language"_s},
                  languageChoices(), &TillSettings::language);
}

void SettingsScreen::fillCharging(const Currency &currency, int decimals)
{
    SettingsCard *card = cardOf(SettingsSection::Charging);
    const QString amount = locale().toString(12) + locale().decimalPoint() + locale().toString(50);
    //: Name of a setting: how an amount is typed.
    card->addSegments({tr("Typing amounts"),
                       //: Explains how amounts are typed. %1 is an amount.
                       tr("From the right, 1 2 5 0 is %1").arg(amount), u"amountEntry"_s},
                      amountEntryChoices(), &TillSettings::amountEntry);
    card->addField(limitSetting(currency, decimals, locale()));
    //: Name of a setting, on or off.
    card->addSwitch({tr("Ask before the same amount again"),
                     //: Explains the question before the same amount is charged again.
                     tr("When it was approved less than 20 seconds ago"), u"askSameAmount"_s},
                    &TillSettings::askSameAmount);
}

void SettingsScreen::fillReceipts()
{
    SettingsCard *card = cardOf(SettingsSection::Receipts);
    //: Name of a setting: who prints receipts.
    card->addSegments({tr("Receipts are printed"),
                       //: Explains the choice of who prints receipts.
                       tr("The till keeps them all"), u"receiptPlace"_s},
                      receiptPlaceChoices(), &TillSettings::receipts);
    //: Name of a setting: when the till prints it.
    card->addSegments({tr("Customer's receipt"),
                       //: Explains when a receipt is printed.
                       tr("If receipts are printed here"), u"customerReceipt"_s},
                      receiptHabitChoices(), &TillSettings::customerReceipt);
    //: Name of a setting: when the till prints it.
    card->addSegments({tr("Shop's receipt"),
                       //: Explains when a receipt is printed.
                       tr("Always printed for a signature"), u"merchantReceipt"_s},
                      receiptHabitChoices(), &TillSettings::merchantReceipt);
    new PrinterRows(m_store, card); // Owned by the card.
    //: Name of a setting: how wide the paper is.
    card->addSegments({tr("Paper"),
                       //: Explains the choice of paper.
                       tr("Rolls for receipt printers"), u"printerPaper"_s},
                      paperChoices(), &TillSettings::printerPaper);
}

void SettingsScreen::fillLook()
{
    SettingsCard *card = cardOf(SettingsSection::Look);
    //: Name of a setting: light, dark, high contrast.
    card->addSegments({tr("Colours"),
                       //: Explains the choice of colours.
                       tr("Contrast is black with bright outlines"), u"theme"_s},
                      themeChoices(), &TillSettings::theme);
    //: Name of a setting: 100 % to 200 %.
    card->addSegments({tr("Text size"),
                       //: Explains the choice of a text size.
                       tr("Everything grows with it"), u"textSize"_s},
                      textSizeChoices(), &TillSettings::textPercent);
    //: Name of a setting, on or off.
    card->addSwitch({tr("Play a sound when a payment ends"),
                     //: Explains the sound.
                     tr("Paid, not paid and look here sound different"), u"sounds"_s},
                    &TillSettings::sounds);
    //: Name of a setting, on or off: a screen that faces the customer.
    card->addSwitch({tr("Customer display"),
                     //: Explains the customer display.
                     tr("On a second monitor, if there is one"), u"customerDisplay"_s},
                    &TillSettings::customerDisplay);
}

void SettingsScreen::followStore()
{
    connect(&m_store, &SettingsStore::notSaved, this, [this] {
        //: The settings file could not be written.
        m_notice->say(ColourRole::Warning,
                      tr("The settings apply now but could not be saved, so they are lost when "
                         "Tillside closes. Check that the disk is not full."));
    });
    connect(&m_store, &SettingsStore::saved, m_notice, &Notice::clear);
    connect(&m_store, &SettingsStore::saved, m_saved, &SavedMark::say);
}

void SettingsScreen::open(SettingsSection section)
{
    m_visit.section = section;
    for (const SettingsSection each : kSettingsSections)
        cardOf(each)->setVisible(each == section);
}

void SettingsScreen::arrange()
{
    const int width = window()->width();
    const bool isAbove = isTextLarge() || width < kNarrowest;
    m_body->setDirection(isAbove ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const int list = grown(width < kNarrow ? kNarrowList : kList);
    m_list->setMinimumWidth(isAbove ? 0 : list);
    m_list->setMaximumWidth(isAbove ? QWIDGETSIZE_MAX : list);
}

void SettingsScreen::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void SettingsScreen::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        arrange();
    QWidget::changeEvent(event);
}

void SettingsScreen::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    const QWidget *focused = QApplication::focusWidget();
    if (focused == nullptr || !isAncestorOf(focused)) // Not when a minimised window comes back.
        setFocus();
}

/// Or a field would have the focus when the screen opens again.
void SettingsScreen::hideEvent(QHideEvent *event)
{
    QWidget *focused = focusWidget();
    const bool isLeft = !event->spontaneous(); // A window that is minimised comes back as it was.
    if (isLeft && focused != nullptr)
        focused->clearFocus();
    QWidget::hideEvent(event);
}

} // namespace tillside
