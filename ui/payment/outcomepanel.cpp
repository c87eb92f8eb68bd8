#include "ui/payment/outcomepanel.h"

#include "ui/look/amountdisplay.h"
#include "ui/look/controls.h"
#include "ui/look/layouts.h"
#include "ui/look/notice.h"
#include "ui/look/scale.h"
#include "ui/look/seen.h"
#include "ui/look/theme.h"
#include "ui/text/phrasetext.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAmountPixels = 72;
constexpr int kIconSize = 96;

} // namespace

OutcomePanel::OutcomePanel(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_title(titleLabel({}, name + u"Title"_s, this))
    , m_panel(new QFrame(this))
    , m_icon(new QLabel(m_panel))
    , m_word(wordLabel(name + u"Word"_s, m_panel))
    , m_amount(new AmountDisplay(name + u"Amount"_s, kAmountPixels, Qt::AlignCenter, this))
    , m_lead(titleLabel({}, name + u"Lead"_s, this))
    , m_evidence(sentenceLabel({}, name + u"Evidence"_s, this))
    , m_warning(new Notice(name + u"Warning"_s, this))
    , m_note(new Notice(name + u"Note"_s, this))
    , m_reference(bodyLabel({}, name + u"Reference"_s, this))
    , m_seen(new Seen(m_word))
{
    layOut();
}

void OutcomePanel::layOut()
{
    setPanel(m_panel, u"filled"_s);
    auto *panel = new QHBoxLayout(m_panel);
    panel->setContentsMargins(3 * kGrid, 2 * kGrid, 3 * kGrid, 2 * kGrid);
    panel->setSpacing(3 * kGrid);
    panel->addStretch(1);
    panel->addWidget(m_icon);
    panel->addWidget(m_word, 0, Qt::AlignVCenter);
    panel->addStretch(1);

    for (QLabel *label : {m_title, m_lead, m_evidence, m_reference})
        label->setAlignment(Qt::AlignCenter);
    m_reference->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *inside = new QVBoxLayout(this);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(2 * kGrid);
    inside->addStretch(1);
    inside->addWidget(m_title);
    inside->addWidget(m_panel);
    inside->addWidget(m_amount);
    inside->addWidget(m_lead);
    inside->addWidget(m_evidence);
    inside->addWidget(m_warning);
    inside->addWidget(m_note);
    inside->addStretch(2);
    inside->addWidget(m_reference);
}

void OutcomePanel::show(const OutcomeView &view)
{
    //: Small print under an outcome: %1 is the till's number for this payment.
    const QString reference = tr("Payment %1").arg(view.reference);
    if (m_word->text() != view.word || m_reference->text() != reference)
        m_seen->forget();
    m_title->setText(view.title);
    m_icon->setPixmap(
        pixmap(view.icon, theme().of(view.role).onField, scaledLarge(kIconSize), this));
    m_word->setText(view.word);
    setRole(m_panel, view.role);
    m_amount->setText(view.amount);
    m_lead->setText(view.lead);
    m_lead->setVisible(!view.lead.isEmpty());
    m_evidence->setText(view.evidence);
    m_warning->say(ColourRole::Warning, view.warning);
    m_reference->setText(reference);
}

void OutcomePanel::note(ColourRole role, const QString &sentence)
{
    m_note->say(role, sentence);
}

void OutcomePanel::forgetNote()
{
    m_note->clear();
}

bool OutcomePanel::wasSeen() const
{
    return m_seen->isSeen();
}

QString spoken(const OutcomeView &view)
{
    return view.word + u". "_s + view.amount + u". "_s + texts::together(view.lead, view.evidence);
}

} // namespace tillside
