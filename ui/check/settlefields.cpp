#include "ui/check/settlefields.h"

#include "ui/common/controls.h"

#include <QHBoxLayout>
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
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    m_seen = addField(column,
                      //: Field: what a person read off the terminal about a payment.
                      tr("Authorisation or receipt number on the terminal"), u"seenField"_s,
                      draft.seen);
    addNothingPrinted(column);
    m_supervisor = addField(column,
                            //: Field: the name of who settles a payment by hand.
                            tr("Supervisor's name"), u"supervisorField"_s, draft.supervisor);
    m_note = addField(column,
                      //: Field: anything else about a payment that is settled by hand.
                      tr("Note (optional)"), u"noteField"_s, draft.note);
}

QLineEdit *SettleFields::addField(QVBoxLayout *column, const QString &label,
                                  const QString &objectName, const QString &text)
{
    auto *field = new QLineEdit(text, this);
    field->setObjectName(objectName);
    field->setAccessibleName(label);
    field->setMaxLength(kLongest);
    QLabel *above = strongLabel(label, objectName + u"Label"_s, this);
    above->setBuddy(field);
    connect(field, &QLineEdit::textChanged, this, [this, field] { onTyped(field); });
    if (column->count() > 0)
        column->addSpacing(kGrid);
    column->addWidget(above);
    column->addWidget(field);
    return field;
}

void SettleFields::addNothingPrinted(QVBoxLayout *column)
{
    QPushButton *nothing = plainButton(
        //: Button: the terminal printed and shows nothing about the payment.
        tr("Nothing printed"), u"nothingPrintedButton"_s, this);
    connect(nothing, &QPushButton::clicked, this, [this] {
        //: What was seen on the terminal, written down in a person's place.
        m_seen->setText(tr("nothing printed"));
    });
    auto *row = new QHBoxLayout;
    row->addWidget(nothing);
    row->addStretch(1);
    column->addLayout(row);
}

SettleDraft SettleFields::into(SettleDraft draft) const
{
    draft.seen = m_seen->text();
    draft.supervisor = m_supervisor->text();
    draft.note = m_note->text();
    return draft;
}

/// All of it goes: the digits before the last one are as good as the whole number. setText() also
/// forgets what could be undone.
void SettleFields::onTyped(QLineEdit *field)
{
    if (isFreeOfCards(field->text()))
        return emit edited();
    field->setText({});
    emit cardRefused();
}

} // namespace tillside
