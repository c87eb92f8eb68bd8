#include "ui/pairing/advancedfields.h"

#include "core/terminal/dialect.h"
#include "ui/look/controls.h"
#include "ui/look/formfield.h"
#include "ui/look/layouts.h"
#include "ui/look/segment.h"
#include "ui/text/formproblemtext.h"
#include "ui/text/isolated.h"
#include "ui/text/terminaltext.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace tillside {

using namespace Qt::StringLiterals;

AdvancedFields::AdvancedFields(QWidget *parent)
    : QWidget(parent)
    , m_dialects(new QButtonGroup(this))
    //: Label of a field: the port number on which a terminal listens.
    , m_port(new FormField(tr("Port"), u"portField"_s, this))
    //: Label of a field: the path of the service on a terminal, such as /payntpos/1.0.0.
    , m_path(new FormField(tr("Path"), u"pathField"_s, this))
    //: Label of a field: the three letters of a currency, such as EUR.
    , m_currency(new FormField(tr("Currency"), u"currencyField"_s, this))
    //: Label of a field: how many decimals a terminal's amounts have.
    , m_decimals(new FormField(tr("Decimals"), u"decimalsField"_s, this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(2 * kGrid);
    grid->setVerticalSpacing(kGrid);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(makeDialects(), 0, 0, 1, 2);
    grid->addWidget(m_port, 1, 0, Qt::AlignTop);
    grid->addWidget(m_path, 1, 1, Qt::AlignTop);
    grid->addWidget(m_currency, 2, 0, Qt::AlignTop);
    grid->addWidget(m_decimals, 2, 1, Qt::AlignTop);
    for (FormField *field : {m_port, m_path, m_currency, m_decimals})
        connect(field, &FormField::edited, this, &AdvancedFields::edited);
}

QWidget *AdvancedFields::makeDialects()
{
    auto *widget = new QWidget(this);
    //: Label of a choice: which payment app runs on the terminal.
    auto *label = bodyLabel(tr("Payment app"), u"dialectLabel"_s, widget);
    QFrame *track = segmentTrack(widget);
    track->setAccessibleName(label->text());
    for (const DialectId id : kDialectIds) {
        auto *button = new Segment(texts::dialectWord(id), nameOf(id) + u"Button"_s, track);
        m_dialects->addButton(button, static_cast<int>(id));
        track->layout()->addWidget(button);
    }
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid / 2);
    column->addWidget(label);
    column->addWidget(track);
    connect(m_dialects, &QButtonGroup::idClicked, this, &AdvancedFields::edited);
    return widget;
}

void AdvancedFields::present(const PairingForm &form, const FormReading &reading)
{
    const Dialect &usual = dialect(form.dialect);
    const auto currency = Currency::fromCode(form.currency.trimmed());
    const bool isPortInAddress = TerminalAddress::namesPort(form.address);
    m_dialects->button(static_cast<int>(form.dialect))->setChecked(true);
    // A wrong value opens these fields even if they are hidden.
    const bool isWrong = reading.port || reading.path || reading.currency || reading.decimals;
    setVisible(form.showsAdvanced || isWrong);
    m_port->setText(form.port);
    //: In grey in an empty field: %1 is what applies while nothing is typed.
    const QString usually = tr("Usually %1");
    m_port->line()->setPlaceholderText(usually.arg(usual.port));
    m_port->setEnabled(!isPortInAddress);
    m_port->setProblem(texts::textOf(reading.port, form.dialect));
    if (isPortInAddress) {
        //: Below the port field while it is read-only.
        m_port->setRemark(tr("The port is part of the address above."));
    }
    m_path->setText(form.path);
    m_path->line()->setPlaceholderText(usually.arg(texts::isolated(usual.basePath)));
    m_path->setProblem(texts::textOf(reading.path, form.dialect));
    m_currency->setText(form.currency);
    m_currency->setProblem(texts::textOf(reading.currency, form.dialect));
    m_decimals->setText(form.decimals);
    m_decimals->line()->setPlaceholderText(currency ? usually.arg(currency->decimals) : QString());
    m_decimals->setProblem(texts::textOf(reading.decimals, form.dialect));
}

PairingForm AdvancedFields::filledIn(PairingForm form) const
{
    form.dialect = static_cast<DialectId>(m_dialects->checkedId());
    form.port = m_port->text();
    form.path = m_path->text();
    form.currency = m_currency->text();
    form.decimals = m_decimals->text();
    return form;
}

} // namespace tillside
