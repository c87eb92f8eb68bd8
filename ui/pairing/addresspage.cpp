#include "ui/pairing/addresspage.h"

#include "core/control/pairingcontroller.h"
#include "ui/look/controls.h"
#include "ui/look/formfield.h"
#include "ui/look/layouts.h"
#include "ui/pairing/advancedfields.h"
#include "ui/pairing/reachlist.h"
#include "ui/text/formproblemtext.h"
#include "ui/text/isolated.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace tillside {

using namespace Qt::StringLiterals;

AddressPage::AddressPage(PairingController &controller, QWidget *parent)
    : PairingPage(parent)
    , m_controller(controller)
{
    auto *beside = new QBoxLayout(directionForText());
    beside->setSpacing(3 * kGrid);
    // Created in tab order: the fields come first.
    beside->addWidget(makeFields(), 3);
    m_reach = new ReachList(this);
    beside->addWidget(m_reach, 2, isTextLarge() ? Qt::Alignment() : Qt::AlignTop);
    m_advanced = new AdvancedFields(this);
    connect(m_advanced, &AdvancedFields::edited, this, &AddressPage::pass);
    auto *page = new QVBoxLayout(this);
    page->setSpacing(2 * kGrid);
    page->addLayout(beside);
    page->addWidget(m_advanced);
    page->addStretch(1);
    connect(m_reach, &ReachList::againRequested, &m_controller, &PairingController::checkAgain);
}

QWidget *AddressPage::makeFields()
{
    auto *fields = new QWidget(this);
    //: Label of a field: the network address of a terminal.
    m_address = new FormField(tr("Address"), u"addressField"_s, fields);
    //: Label of a field: the serial number of a terminal.
    m_serial = new FormField(tr("Serial number"), u"serialField"_s, fields);
    //: Label of a field: the name that people use for a terminal.
    m_name = new FormField(tr("Name"), u"nameField"_s, fields);
    m_showAdvanced = plainButton({}, u"advancedButton"_s, fields);
    m_showAdvanced->setCheckable(true); // Before its text: see letScreenReadersClickChoices().
    //: Button: shows or hides the fields that are seldom needed.
    m_showAdvanced->setText(tr("Advanced"));
    hintAtExamples();
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * kGrid);
    //: Heading over the first step of pairing.
    column->addWidget(titleLabel(tr("Where is the terminal?"), u"addressHeading"_s, fields));
    for (FormField *field : {m_address, m_serial, m_name}) {
        column->addWidget(field);
        connect(field, &FormField::edited, this, &AddressPage::pass);
    }
    column->addWidget(m_showAdvanced, 0, Qt::AlignLeading);
    column->addStretch(1);
    connect(m_showAdvanced, &QPushButton::clicked, this, &AddressPage::pass);
    return fields;
}

void AddressPage::hintAtExamples()
{
    //: In grey in an empty field: %1 is an example of what to type.
    const QString example = tr("For example %1");
    m_address->line()->setPlaceholderText(example.arg(texts::isolated(u"192.168.1.20"_s)));
    m_serial->line()->setPlaceholderText(example.arg(texts::isolated(u"1850012345"_s)));
    //: An example of a terminal's name, shown in grey in an empty field.
    m_name->line()->setPlaceholderText(example.arg(tr("Counter")));
    m_name->line()->setMaxLength(kLongestName);
    for (FormField *field : {m_address, m_serial})
        field->line()->setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    // Both are written from left to right in every language.
    m_address->line()->setAlignment(Qt::AlignAbsolute | Qt::AlignLeft);
    m_serial->line()->setAlignment(Qt::AlignAbsolute | Qt::AlignLeft);
}

void AddressPage::pass()
{
    PairingForm form = m_advanced->filledIn(m_controller.state().form);
    form.address = m_address->text();
    form.serial = m_serial->text();
    form.name = m_name->text();
    form.showsAdvanced = m_showAdvanced->isChecked();
    m_controller.setForm(form);
}

void AddressPage::present(const PairingState &state)
{
    const FormReading &reading = state.reading;
    m_address->setText(state.form.address);
    m_serial->setText(state.form.serial);
    const DialectId dialect = state.form.dialect;
    if (reading.address) {
        m_address->setProblem(texts::textOf(*reading.address, dialect));
    } else {
        //: Below the field for the address of a terminal: where to find it.
        m_address->setRemark(tr("The terminal shows it in its integration status."));
    }
    if (reading.known) {
        //: Below the field for the serial number. %1 is the name of a terminal.
        m_serial->setRemark(tr("This is %1. Pairing it again keeps its payments.")
                                .arg(texts::isolated(reading.known->name)));
    } else if (reading.serial) {
        m_serial->setProblem(texts::textOf(*reading.serial, dialect));
    } else {
        //: Below the field for the serial number of a terminal: where to find it.
        m_serial->setRemark(tr("On the back of the terminal, by the barcode."));
    }
    m_name->setText(state.form.name);
    m_name->setProblem(texts::textOf(reading.name, dialect));
    m_showAdvanced->setChecked(state.form.showsAdvanced);
    m_advanced->present(state.form, reading);
    m_reach->present(state.reach, reading.target);
}

QWidget *AddressPage::firstControl()
{
    return m_address->line();
}

} // namespace tillside
