#include "ui/check/settlefields.h"

#include "ui/look/controls.h"
#include "ui/look/scale.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongest = 200; ///< Characters of one field.

} // namespace

SettleFields::SettleFields(const SettleDraft &draft, QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(grown(12));
    grid->setVerticalSpacing(grown(kGrid));
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    //: Field: what a person read off the terminal about a payment.
    const QString seen = tr("Authorisation or receipt number");
    m_seen = makeField(seen, u"seenField"_s, draft.seen);
    grid->addWidget(labelOf(m_seen), 0, 0, 1, 2);
    grid->addWidget(m_seen, 1, 0);
    grid->addWidget(makeNothingPrinted(), 1, 1, Qt::AlignLeading);
    //: Field: the name of the person who settles a payment by hand.
    m_supervisor = makeField(tr("Supervisor's name"), u"supervisorField"_s, draft.supervisor);
    grid->addWidget(labelOf(m_supervisor), 2, 0);
    grid->addWidget(m_supervisor, 3, 0);
    //: Field: anything else about a payment that is settled by hand.
    m_note = makeField(tr("Note (optional)"), u"noteField"_s, draft.note);
    grid->addWidget(labelOf(m_note), 2, 1);
    grid->addWidget(m_note, 3, 1);
}

QLineEdit *SettleFields::makeField(const QString &label, const QString &objectName,
                                   const QString &text)
{
    auto *field = new QLineEdit(text, this);
    field->setObjectName(objectName);
    field->setAccessibleName(label);
    field->setMaxLength(kLongest);
    connect(field, &QLineEdit::textChanged, this, [this, field] { onTyped(field); });
    return field;
}

/// The visible label above \a field, which shows its accessible name.
QLabel *SettleFields::labelOf(QLineEdit *field)
{
    QLabel *label = strongLabel(field->accessibleName(), field->objectName() + u"Label"_s, this);
    label->setAlignment(Qt::AlignLeading | Qt::AlignBottom);
    label->setBuddy(field);
    return label;
}

QPushButton *SettleFields::makeNothingPrinted()
{
    QPushButton *nothing = plainButton(
        //: Button: the terminal printed and shows nothing about the payment.
        tr("Nothing printed"), u"nothingPrintedButton"_s, this);
    connect(nothing, &QPushButton::clicked, this, [this] {
        //: Filled in for the person as what they saw on the terminal.
        m_seen->setText(tr("nothing printed"));
    });
    return nothing;
}

SettleDraft SettleFields::into(SettleDraft draft) const
{
    draft.seen = m_seen->text();
    draft.supervisor = m_supervisor->text();
    draft.note = m_note->text();
    return draft;
}

/// Clears the whole field: without its last digit, a card number is as good as complete. setText()
/// also clears the undo history.
void SettleFields::onTyped(QLineEdit *field)
{
    if (isFreeOfCards(field->text()))
        return emit edited();
    field->setText({});
    emit cardRefused();
}

} // namespace tillside
