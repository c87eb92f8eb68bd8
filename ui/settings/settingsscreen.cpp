#include "ui/settings/settingsscreen.h"

#include "core/model/money.h"
#include "ui/look/contentframe.h"
#include "ui/look/controls.h"
#include "ui/look/fonts.h"
#include "ui/look/layouts.h"
#include "ui/look/notice.h"
#include "ui/look/onoffswitch.h"
#include "ui/text/phrasetext.h"
#include "ui/text/texts.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

/// A decimal number in the digits and with the decimal mark of \a language, as amounts are shown.
QString inLanguage(const QString &decimal, const QLocale &language)
{
    QString text;
    for (const QChar character : decimal)
        text += character.isDigit() ? language.toString(character.digitValue())
                                    : language.decimalPoint();
    return text;
}

} // namespace

SettingsScreen::SettingsScreen(SettingsStore &store, Currency currency, int decimals,
                               QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_currency(std::move(currency))
    , m_decimals(decimals)
    , m_notice(new Notice(u"settingsNotice"_s, this))
{
    setObjectName(u"settingsScreen"_s);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * kGrid);
    //: Title of the screen where people set up the till.
    column->addWidget(titleLabel(tr("Settings"), u"settingsTitle"_s, content));
    column->addWidget(m_notice);
    addCards(column);
    column->addStretch(1);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(scrolled(new ContentFrame(content, ContentFrame::Width::Form, this), this));
    connect(&m_store, &SettingsStore::notSaved, this, [this] {
        //: The settings file could not be written.
        m_notice->say(ColourRole::Warning,
                      tr("The settings apply now but could not be saved, so they are lost when "
                         "Tillside closes. Check that the disk is not full."));
    });
    connect(&m_store, &SettingsStore::saved, m_notice, &Notice::clear);
}

void SettingsScreen::addCards(QVBoxLayout *column)
{
    //: Heading over settings: name and amounts of this till.
    QVBoxLayout *till = addCard(column, tr("This till"));
    addTexts(till);
    //: Label of a choice: how an amount is typed.
    addChoice(till, tr("Typing amounts"), u"amountEntry"_s, amountEntryChoices(),
              &TillSettings::amountEntry);
    //: A choice, on or off.
    addSwitch(till, tr("Ask before the same amount is charged again within 20 seconds"),
              u"askSameAmount"_s, &TillSettings::askSameAmount);
    //: Heading over settings.
    QVBoxLayout *look = addCard(column, tr("Look and language"));
    loadArabicFaces(); // One of the languages.
    //: Label of a choice.
    addChoice(look, tr("Language"), u"language"_s, languageChoices(), &TillSettings::language);
    //: Label of a choice: light, dark, high contrast.
    addChoice(look, tr("Colours"), u"theme"_s, themeChoices(), &TillSettings::theme);
    //: Label of a choice: 100 % to 200 %.
    addChoice(look, tr("Text size"), u"textSize"_s, textSizeChoices(), &TillSettings::textPercent);
    //: A choice, on or off.
    addSwitch(look, tr("Play a sound when a payment ends"), u"sounds"_s, &TillSettings::sounds);
}

QVBoxLayout *SettingsScreen::addCard(QVBoxLayout *column, const QString &heading)
{
    column->addWidget(leadLabel(heading, {}, this));
    QFrame *panel = card(this);
    column->addWidget(panel);
    auto *rows = new QVBoxLayout(panel);
    rows->setContentsMargins(3 * kGrid, kGrid, 3 * kGrid, kGrid);
    rows->setSpacing(kGrid);
    return rows;
}

void SettingsScreen::addTexts(QVBoxLayout *rows)
{
    m_tillName = new QLineEdit(texts::tillName(m_store.current().tillName), this);
    m_tillName->setObjectName(u"tillName"_s);
    m_tillName->setMaxLength(static_cast<int>(TillSettings::kLongestTillName));
    connect(m_tillName, &QLineEdit::editingFinished, this, &SettingsScreen::changeTillName);
    //: Label of a field: the name of this till in the shop.
    addRow(rows, tr("Name of this till"), m_tillName);

    m_limit = new QLineEdit(this);
    m_limit->setObjectName(u"saleLimit"_s);
    connect(m_limit, &QLineEdit::editingFinished, this, &SettingsScreen::changeLimit);
    //: Label of a field: the highest amount this till takes; %1 is a currency, "EUR".
    addRow(rows, tr("Highest amount (%1)").arg(m_currency.code), m_limit);
    const Money limit(m_store.current().saleLimitMinor, m_currency, m_decimals);
    m_limit->setText(inLanguage(limit.toDecimal(), locale()));
}

/// The label beside its control, or above it if the text is large.
void SettingsScreen::addRow(QVBoxLayout *rows, const QString &label, QWidget *control)
{
    if (rows->count() > 0)
        rows->addWidget(rowLine(this));
    QLabel *text = strongLabel(label, control->objectName() + u"Label"_s, this);
    text->setBuddy(control);
    control->setAccessibleName(label);
    auto *row = new QBoxLayout(directionForText());
    row->setSpacing(isTextLarge() ? kGrid / 2 : 3 * kGrid);
    row->addWidget(text, 1);
    const bool fills = control->sizePolicy().horizontalPolicy() == QSizePolicy::Expanding;
    row->addWidget(control, fills ? 1 : 0);
    rows->addLayout(row);
}

template <typename Value>
void SettingsScreen::addChoice(QVBoxLayout *rows, const QString &label, const QString &objectName,
                               const std::vector<Choice<Value>> &choices,
                               Value TillSettings::*member)
{
    auto *box = new QComboBox(this);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setObjectName(objectName);
    for (const Choice<Value> &choice : choices) {
        box->addItem(choice.words);
        if (choice.value == m_store.current().*member)
            box->setCurrentIndex(box->count() - 1);
    }
    connect(box, &QComboBox::activated, this, [this, choices, member](int index) {
        TillSettings settings = m_store.current();
        settings.*member = choices.at(static_cast<std::size_t>(index)).value;
        m_store.change(settings);
    });
    addRow(rows, label, box);
}

void SettingsScreen::addSwitch(QVBoxLayout *rows, const QString &text, const QString &objectName,
                               bool TillSettings::*member)
{
    auto *control = new OnOffSwitch(objectName, this);
    control->setChecked(m_store.current().*member);
    connect(control, &QCheckBox::toggled, this, [this, member](bool on) {
        TillSettings settings = m_store.current();
        settings.*member = on;
        m_store.change(settings);
    });
    addRow(rows, text, control);
}

void SettingsScreen::changeTillName()
{
    TillSettings settings = m_store.current();
    settings.tillName = m_tillName->text().simplified();
    m_store.change(settings);
}

void SettingsScreen::changeLimit()
{
    const auto limit = Money::parse(m_limit->text(), m_currency, m_decimals, locale());
    if (!limit) {
        const QString cents = m_decimals > 0
            ? locale().decimalPoint() + locale().zeroDigit().repeated(m_decimals)
            : QString();
        //: What was typed as the limit for sales is not an amount. %1 is an example.
        const QString text = tr("Type an amount, such as %1. The limit is unchanged.");
        return m_notice->say(ColourRole::Warning, text.arg(locale().toString(5000) + cents));
    }
    if (!isSaleLimit(limit.value().minor())) {
        //: The limit for sales was set to zero.
        return m_notice->say(ColourRole::Warning, tr("The highest amount must be above zero."));
    }
    m_notice->clear();
    TillSettings settings = m_store.current();
    settings.saleLimitMinor = limit.value().minor();
    m_store.change(settings);
}

} // namespace tillside
