#include "ui/day/dayfigure.h"

#include "ui/look/cardshadow.h"
#include "ui/look/controls.h"
#include "ui/look/layouts.h"
#include "ui/look/scale.h"
#include "ui/look/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace tillside {

using namespace Qt::StringLiterals;

DayFigure::DayFigure(const QString &name, QWidget *parent)
    : QFrame(parent)
    , m_caption(quietLabel({}, u"dayCaption"_s + name, this))
    , m_value(displayLabel({}, u"dayValue"_s + name, this))
    , m_line(smallLabel({}, u"dayLine"_s + name, this))
{
    setProperty("panel", u"card"_s);
    CardShadow::give(*this, true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(grown(22), grown(16), grown(22), grown(16));
    column->setSpacing(grown(4));
    for (QLabel *label : {m_caption, m_value, m_line})
        column->addWidget(label);
    column->addStretch(1);
    alignLeading(m_value);
    m_value->setWordWrap(false); // An amount is never broken.
}

void DayFigure::show(const DayFigureView &view)
{
    m_caption->setText(view.caption);
    m_value->setText(view.value);
    m_line->setText(view.line);
    QPalette palette = m_value->palette();
    palette.setColor(QPalette::WindowText, view.role ? theme().of(*view.role).ink : theme().text);
    m_value->setPalette(palette);
}

} // namespace tillside
