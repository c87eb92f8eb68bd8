#include "ui/look/factrows.h"

#include "ui/look/controls.h"
#include "ui/look/layouts.h"
#include "ui/look/scale.h"
#include "ui/typeface/fonts.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>

#include <utility>

namespace tillside {

using namespace Qt::StringLiterals;

FactRows::FactRows(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    fit();
}

void FactRows::show(const std::vector<Fact> &facts)
{
    if (std::exchange(m_facts, facts) == facts)
        return;
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    for (const Fact &fact : facts)
        add(fact);
}

void FactRows::add(const Fact &fact)
{
    QLabel *caption = quietLabel(fact.caption, m_name + fact.name + u"Caption"_s, this);
    QLabel *value = strongLabel(fact.value, m_name + fact.name, this);
    caption->setWordWrap(false);
    letSelect(value, fact.value);
    if (fact.isCode) {
        QFont font = codeFont(fontOf(TextStyle::Body).pixelSize());
        font.setWeight(QFont::DemiBold);
        value->setFont(font);
    }
    if (fact.role)
        setRole(value, *fact.role);
    for (QLabel *label : {caption, value})
        alignLeading(label);
    m_form->addRow(caption, value);
    caption->show();
    value->show();
}

void FactRows::fit()
{
    m_form->setRowWrapPolicy(isTextLarge() ? QFormLayout::WrapAllRows : QFormLayout::DontWrapRows);
    m_form->setHorizontalSpacing(grown(20));
    m_form->setVerticalSpacing(grown(kGrid));
}

void FactRows::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        fit();
    QWidget::changeEvent(event);
}

} // namespace tillside
