#include "ui/settings/settingsscreen.h"

#include "core/model/money.h"
#include "ui/look/controls.h"
#include "ui/look/layouts.h"
#include "ui/look/notice.h"
#include "ui/look/scale.h"
#include "ui/text/texts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFormWidth = 90 * kGrid;

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
    auto *inside = new QWidget(this);
    inside->setMaximumWidth(scaled(kFormWidth));
    auto *form = new QFormLayout(inside);
    layOut(form);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * kGrid, 3 * kGrid, 3 * kGrid, 0);
    column->setSpacing(2 * kGrid);
    //: Title of the screen where people set up the till.
    column->addWidget(titleLabel(tr("Settings"), u"settingsTitle"_s, this));
    column->addWidget(m_notice);
    column->addWidget(scrolled(inside, this), 1);
    connect(&m_store, &SettingsStore::notSaved, this, [this] {
        //: The settings file could not be written.
        m_notice->say(ColourRole::Warning,
                      tr("The settings apply now but could not be saved, so they are lost when "
                         "Tillside closes. Check that the disk is not full."));
    });
    connect(&m_store, &SettingsStore::saved, m_notice, &Notice::clear);
}

void SettingsScreen::layOut(QFormLayout *form)
{
    form->setContentsMargins(0, 0, 0, 3 * kGrid);
    form->setHorizontalSpacing(3 * kGrid);
    form->setVerticalSpacing(2 * kGrid);
    form->setRowWrapPolicy(isTextLarge() ? QFormLayout::WrapAllRows : QFormLayout::DontWrapRows);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    addTexts(form);
    //: Label of a choice.
    addChoice(form, tr("Language"), u"language"_s, languageChoices(), &TillSettings::language);
    //: Label of a choice: light, dark, high contrast.
    addChoice(form, tr("Colours"), u"theme"_s, themeChoices(), &TillSettings::theme);
    //: Label of a choice: 100 % to 200 %.
    addChoice(form, tr("Text size"), u"textSize"_s, textSizeChoices(), &TillSettings::textPercent);
    //: Label of a choice: how an amount is typed.
    addChoice(form, tr("Typing amounts"), u"amountEntry"_s, amountEntryChoices(),
              &TillSettings::amountEntry);
    addChecks(form);
}

void SettingsScreen::addTexts(QFormLayout *form)
{
    m_tillName = new QLineEdit(m_store.current().tillName, this);
    m_tillName->setObjectName(u"tillName"_s);
    m_tillName->setMaxLength(static_cast<int>(TillSettings::kLongestTillName));
    connect(m_tillName, &QLineEdit::editingFinished, this, &SettingsScreen::changeTillName);
    //: Label of a field: the name of this till in the shop.
    addRow(form, tr("Name of this till"), m_tillName);

    const Money limit(m_store.current().saleLimitMinor, m_currency, m_decimals);
    m_limit = new QLineEdit(limit.toDecimal().replace(u'.', locale().decimalPoint()), this);
    m_limit->setObjectName(u"saleLimit"_s);
    connect(m_limit, &QLineEdit::editingFinished, this, &SettingsScreen::changeLimit);
    //: Label of a field: the highest amount this till takes; %1 is a currency, "EUR".
    addRow(form, tr("Highest amount (%1)").arg(m_currency.code), m_limit);
}

void SettingsScreen::addChecks(QFormLayout *form)
{
    //: A choice, on or off.
    addCheck(form, tr("Ask before the same amount is charged again within 20 seconds"),
             u"askSameAmount"_s, &TillSettings::askSameAmount);
    //: A choice, on or off.
    addCheck(form, tr("Play a sound when a payment ends"), u"sounds"_s, &TillSettings::sounds);
}

void SettingsScreen::addRow(QFormLayout *form, const QString &label, QWidget *field)
{
    QLabel *text = bodyLabel(label, field->objectName() + u"Label"_s, this);
    text->setBuddy(field);
    if (!isTextLarge())
        text->setMinimumHeight(field->sizeHint().height());
    text->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    field->setAccessibleName(label);
    form->addRow(text, field);
}

template <typename Value>
void SettingsScreen::addChoice(QFormLayout *form, const QString &label, const QString &objectName,
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
    addRow(form, label, box);
}

void SettingsScreen::addCheck(QFormLayout *form, const QString &text, const QString &objectName,
                              bool TillSettings::*member)
{
    auto *check = new QCheckBox(this); // Its text is a separate label, which can wrap.
    check->setObjectName(objectName);
    check->setChecked(m_store.current().*member);
    connect(check, &QCheckBox::toggled, this, [this, member](bool on) {
        TillSettings settings = m_store.current();
        settings.*member = on;
        m_store.change(settings);
    });
    addRow(form, text, check);
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
