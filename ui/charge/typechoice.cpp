#include "ui/charge/typechoice.h"

#include "ui/look/controls.h"
#include "ui/text/texts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

#include <utility>

namespace tillside {

using namespace Qt::StringLiterals;

TypeChoice::TypeChoice(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGrid);
    for (const PaymentType type : kTypesWithAmount) {
        QPushButton *segment = buttonOfKind(u"segment"_s, texts::typeWord(type),
                                            u"type-"_s + QString(nameOf(type)), this);
        segment->setCheckable(true);
        segment->setFocusPolicy(Qt::TabFocus);
        segment->installEventFilter(this);
        segment->setChecked(type == PaymentType::Sale);
        connect(segment, &QPushButton::clicked, this, [this, type] { choose(type); });
        m_segments.emplace(type, segment);
        row->addWidget(segment);
    }
    row->addStretch(1);
}

bool TypeChoice::eventFilter(QObject * /*watched*/, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonRelease)
        emit tapped();
    return false;
}

/// This is no QButtonGroup: with one, only the selected segment is in the tab order, and arrows
/// change the direction of the money.
void TypeChoice::choose(PaymentType type)
{
    for (const auto &[segmentType, segment] : m_segments)
        segment->setChecked(segmentType == type);
    if (std::exchange(m_type, type) != type)
        emit chosen(type);
}

} // namespace tillside
