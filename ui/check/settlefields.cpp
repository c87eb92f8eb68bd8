#include "ui/check/settlefields.h"

#include "ui/look/controls.h"
#include "ui/look/fittingrow.h"
#include "ui/look/scale.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongest = 200; ///< Characters of one field.
constexpr int kLeastWidth = 120;

} // namespace

SettleFields::SettleFields(const SettleDraft &draft, QWidget *parent)
    : QWidget(parent)
{
    //: Field: what a person read off the terminal about a payment.
    m_seen = makeField(tr("Authorisation or receipt number"), u"seenField"_s, draft.seen);
    QPushButton *nothing = makeNothingPrinted(); // Created in tab order.
    //: Field: the name of the person who settles a payment by hand.
    m_supervisor = makeField(tr("Supervisor's name"), u"supervisorField"_s, draft.supervisor);
    //: Field: anything else about a payment that is settled by hand.
    m_note = makeField(tr("Note (optional)"), u"noteField"_s, draft.note);
    auto *seen = new FittingRow(nullptr);
    seen->setSpacing(grown(12));
    seen->add(m_seen, 1);
    seen->add(nothing);
    auto *others = new FittingRow(nullptr);
    others->setSpacing(grown(12));
    others->add(labelled(m_supervisor), 1);
    others->add(labelled(m_note), 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grown(kGrid));
    column->addWidget(labelOf(m_seen));
    column->addLayout(seen);
    column->addLayout(others);
}

QLineEdit *SettleFields::makeField(const QString &label, const QString &objectName,
                                   const QString &text)
{
    auto *field = new QLineEdit(text, this);
    field->setObjectName(objectName);
    field->setAccessibleName(label);
    field->setMaxLength(kLongest);
    field->setMinimumWidth(scaled(kLeastWidth));
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

/// \a field with its label above.
QWidget *SettleFields::labelled(QLineEdit *field)
{
    auto *both = new QWidget(this);
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grown(kGrid));
    column->addWidget(labelOf(field));
    column->addWidget(field);
    return both;
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
