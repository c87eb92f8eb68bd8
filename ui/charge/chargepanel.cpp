#include "ui/charge/chargepanel.h"

#include "ui/charge/amountcard.h"
#include "ui/charge/amountline.h"
#include "ui/charge/chargescreen.h"
#include "ui/charge/laststrip.h"
#include "ui/charge/referenceline.h"
#include "ui/look/controls.h"
#include "ui/look/icons.h"
#include "ui/look/layouts.h"
#include "ui/look/notice.h"
#include "ui/look/scale.h"
#include "ui/look/theme.h"
#include "ui/text/isolated.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace tillside {

using namespace Qt::StringLiterals;

ChargePanel::ChargePanel(QWidget *parent)
    : QWidget(parent)
    , m_card(new AmountCard(this))
{
    fillCard();
    makeButton();
    m_strip = new LastStrip(this);
    connect(m_strip, &LastStrip::voidPressed, this, &ChargePanel::voidPressed);
    connect(m_strip, &LastStrip::capturePressed, this, &ChargePanel::capturePressed);
    connect(m_strip, &LastStrip::receiptPressed, this, &ChargePanel::receiptPressed);
    connect(m_strip, &LastStrip::todayPressed, this, &ChargePanel::todayPressed);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grown(2 * kGrid));
    column->addWidget(m_card, 1);
    column->addWidget(m_charge);
    column->addWidget(m_strip);
}

void ChargePanel::fillCard()
{
    makeLabels();
    m_amount = new AmountLine(m_card);
    m_notice = new Notice(u"chargeNotice"_s, m_card);
    m_useCode = plainButton({}, u"useCodeButton"_s, m_card);
    m_useCode->setVisible(false);
    connect(m_useCode, &QPushButton::clicked, this, &ChargePanel::useCode);
    makeReference();
    QVBoxLayout *column = m_card->content();
    column->addWidget(m_labels);
    column->addWidget(m_amount, 1);
    column->addWidget(m_notice);
    column->addWidget(m_useCode);
    column->addWidget(m_reference);
    column->addWidget(m_referenceProblem);
}

void ChargePanel::makeLabels()
{
    m_labels = new QWidget(m_card);
    //: Above the amount.
    QLabel *label = quietLabel(tr("Amount"), u"amountLabel"_s, m_labels);
    //: Beside the amount: the Escape key takes it away.
    QLabel *hint = quietLabel(tr("Esc clears"), u"clearHint"_s, m_labels);
    alignTrailing(hint);
    auto *row = new QHBoxLayout(m_labels);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(label);
    row->addWidget(hint);
}

void ChargePanel::makeReference()
{
    m_reference = new ReferenceLine(m_card);
    //: The field for a reference of the merchant's own, such as an invoice number.
    m_reference->setPlaceholderText(ChargeScreen::tr("Reference (optional)"));
    m_reference->setAccessibleName(m_reference->placeholderText());
    m_reference->addAction(icon(Icon::Tag, theme().text), QLineEdit::LeadingPosition);
    connect(m_reference, &QLineEdit::textChanged, this, &ChargePanel::referenceEdited);
    connect(m_reference, &ReferenceLine::left, this, &ChargePanel::focusAmount);
    m_referenceProblem = smallLabel({}, u"referenceProblem"_s, m_card);
    setRole(m_referenceProblem, ColourRole::Declined);
}

void ChargePanel::makeButton()
{
    m_charge = primaryButton({}, u"chargeButton"_s, this);
    m_charge->setFocusPolicy(Qt::TabFocus); // A tap leaves the focus at the amount.
    connect(m_charge, &QPushButton::clicked, this, &ChargePanel::chargePressed);
}

void ChargePanel::present(const ChargeView &view, const AmountFace &amount)
{
    m_card->show(view.role, view.mode, view.meaning);
    m_amount->show(amount);
    m_charge->setText(view.button);
    m_charge->setColours(view.role);
    m_charge->setEnabled(view.canCharge);
    m_charge->setReason(view.reason);
    m_referenceProblem->setText(view.referenceProblem);
    m_referenceProblem->setVisible(!view.referenceProblem.isEmpty());
    fit();
}

void ChargePanel::presentStrip(const StripView &view)
{
    m_strip->show(view);
    fit();
}

void ChargePanel::resizeEvent(QResizeEvent *event)
{
    constexpr int kNarrow = 900; // The hint at the button goes where there is little room.
    QWidget::resizeEvent(event);
    //: The name of a key, on the button that it presses.
    m_charge->setKeyHint(window()->width() < kNarrow ? QString() : tr("Enter"));
    fit();
}

/// The least height for what never goes, with the amount in its usual size.
int ChargePanel::heightWithoutExtras() const
{
    const QVBoxLayout &content = *m_card->content();
    const int around = m_card->height() - content.parentWidget()->parentWidget()->height();
    int height = leastHeight(content, content.parentWidget()->width()) + around
        + layout()->spacing() + m_charge->minimumHeight() + m_amount->sizeHint().height()
        - m_amount->minimumSizeHint().height();
    const auto leaveOut = [&height](const QWidget &extra, int spacing) {
        height -= extra.isHidden() ? 0 : extra.sizeHint().height() + spacing;
    };
    leaveOut(*m_reference, content.spacing());
    leaveOut(*m_labels, content.spacing());
    return height;
}

/// In a low panel, or with large text, the strip goes first, then the field for the reference, then
/// the labels. The amount and the button never do.
void ChargePanel::fit()
{
    int room = height() - heightWithoutExtras();
    const auto hasRoomFor = [&room](const QWidget &extra, int spacing) {
        room -= extra.sizeHint().height() + spacing;
        return room >= 0;
    };
    m_labels->setVisible(hasRoomFor(*m_labels, m_card->content()->spacing()));
    m_reference->setVisible(hasRoomFor(*m_reference, m_card->content()->spacing()));
    m_strip->setRoom(hasRoomFor(*m_strip, layout()->spacing()));
}

void ChargePanel::say(ColourRole role, const QString &sentence)
{
    m_notice->say(role, sentence);
    fit();
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
    m_useCode->setText(tr("Use %1 as the reference").arg(texts::isolated(code)));
    m_useCode->setVisible(!code.isEmpty());
    fit();
}

void ChargePanel::useCode()
{
    m_reference->setText(m_code);
    clearNotice();
    focusAmount();
}

void ChargePanel::focusAmount()
{
    m_amount->setFocus();
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
