#include "ui/charge/typechoice.h"

#include "ui/look/controls.h"
#include "ui/text/texts.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>

namespace tillside {

using namespace Qt::StringLiterals;

TypeChoice::TypeChoice(QWidget *parent)
    : QWidget(parent)
    , m_types(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGrid);
    for (const PaymentType type : kTypesWithAmount) {
        QPushButton *segment = buttonOfKind(u"segment"_s, texts::typeWord(type),
                                            u"type-"_s + QString(nameOf(type)), this);
        segment->setCheckable(true);
        segment->setChecked(type == PaymentType::Sale);
        m_types->addButton(segment, static_cast<int>(type));
        row->addWidget(segment);
    }
    row->addStretch(1);
    connect(m_types, &QButtonGroup::idToggled, this, [this](int id, bool isChecked) {
        if (isChecked)
            emit chosen(static_cast<PaymentType>(id));
    });
}

void TypeChoice::choose(PaymentType type)
{
    m_types->button(static_cast<int>(type))->setChecked(true);
}

} // namespace tillside
