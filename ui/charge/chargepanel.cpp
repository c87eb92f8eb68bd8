#include "ui/charge/chargepanel.h"

#include "ui/charge/chargescreen.h"
#include "ui/charge/referenceline.h"
#include "ui/look/amountdisplay.h"
#include "ui/look/controls.h"
#include "ui/look/layouts.h"
#include "ui/look/notice.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAmountPixels = 72;

} // namespace

ChargePanel::ChargePanel(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * kGrid);
    column->addWidget(scrolled(makeFields(), this), 1);
    m_charge = primaryButton({}, u"chargeButton"_s, this);
    connect(m_charge, &QPushButton::clicked, this, &ChargePanel::chargePressed);
    m_reason = bodyLabel({}, u"chargeReason"_s, this);
    m_reason->setMinimumHeight(m_reason->fontMetrics().height() * 2);
    m_reason->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    column->addWidget(m_charge);
    column->addWidget(m_reason);
}

QWidget *ChargePanel::makeFields()
{
    auto *fields = new QWidget(this);
    makeAmount(fields);
    m_notice = new Notice(u"chargeNotice"_s, fields);
    m_useCode = plainButton({}, u"useCodeButton"_s, fields);
    m_useCode->setVisible(false);
    connect(m_useCode, &QPushButton::clicked, this, &ChargePanel::useCode);
    makeReference(fields);
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * kGrid);
    column->addWidget(m_amountCard);
    column->addWidget(m_notice);
    column->addWidget(m_useCode);
    column->addWidget(m_reference);
    column->addWidget(m_referenceProblem);
    column->addStretch(1);
    return fields;
}

void ChargePanel::makeAmount(QWidget *parent)
{
    m_amountCard = card(parent);
    m_amountCard->setObjectName(u"amountCard"_s);
    m_amountCard->setFocusPolicy(Qt::StrongFocus);
    m_amount = new AmountDisplay(u"amount"_s, kAmountPixels, Qt::AlignTrailing | Qt::AlignVCenter,
                                 m_amountCard);
    auto *row = new QVBoxLayout(m_amountCard);
    row->setContentsMargins(2 * kGrid, 2 * kGrid, 2 * kGrid, 2 * kGrid);
    row->addWidget(m_amount);
}

void ChargePanel::makeReference(QWidget *parent)
{
    m_reference = new ReferenceLine(parent);
    //: The field for a reference of the merchant's own, such as an invoice number.
    m_reference->setPlaceholderText(ChargeScreen::tr("Reference (optional)"));
    m_reference->setAccessibleName(m_reference->placeholderText());
    connect(m_reference, &QLineEdit::textChanged, this, &ChargePanel::referenceEdited);
    connect(m_reference, &ReferenceLine::left, this, &ChargePanel::focusAmount);
    m_referenceProblem = smallLabel({}, u"referenceProblem"_s, parent);
    setRole(m_referenceProblem, ColourRole::Declined);
}

void ChargePanel::present(const ChargeView &view)
{
    m_amount->setText(view.amount);
    m_charge->setText(view.button);
    m_charge->setEnabled(view.canCharge);
    m_reason->setText(view.reason);
    m_referenceProblem->setText(view.referenceProblem);
    m_referenceProblem->setVisible(!view.referenceProblem.isEmpty());
}

void ChargePanel::say(ColourRole role, const QString &sentence)
{
    m_notice->say(role, sentence);
}

void ChargePanel::clearNotice()
{
    m_notice->clear();
    offerCode({});
}

void ChargePanel::offerCode(const QString &code)
{
    m_code = code;
    //: Button after a barcode was scanned: %1 is its code.
    m_useCode->setText(tr("Use %1 as the reference").arg(code));
    m_useCode->setVisible(!code.isEmpty());
}

void ChargePanel::useCode()
{
    m_reference->setText(m_code);
    clearNotice();
    focusAmount();
}

void ChargePanel::focusAmount()
{
    m_amountCard->setFocus(); // The focus ring shows where the digits go.
}

QString ChargePanel::reference() const
{
    return m_reference->text();
}

void ChargePanel::clearReference()
{
    m_reference->clear();
}

void ChargePanel::pressCharge()
{
    if (m_charge->isEnabled())
        m_charge->click();
}

} // namespace tillside
