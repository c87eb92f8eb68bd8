#include "ui/charge/todaybutton.h"

#include "ui/look/controls.h"
#include "ui/look/scale.h"
#include "ui/look/theme.h"

#include <QHBoxLayout>
#include <QLabel>

namespace tillside {

using namespace Qt::StringLiterals;

TodayButton::TodayButton(QWidget *parent)
    : QPushButton(parent)
    , m_sum(strongLabel({}, u"todaySum"_s, this))
    , m_line(smallLabel({}, u"todayLine"_s, this))
{
    setObjectName(u"today"_s);
    setProperty("kind", u"quiet"_s);
    setAutoDefault(false);
    auto *edge = new QFrame(this);
    edge->setFixedWidth(1);
    edge->setStyleSheet(u"background: %1;"_s.arg(theme().line.name()));
    auto *lines = new QVBoxLayout;
    lines->setSpacing(0);
    lines->addStretch(1);
    for (QLabel *label : {m_sum, m_line}) {
        label->setWordWrap(false);
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        lines->addWidget(label);
    }
    lines->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, grown(16), 0);
    row->setSpacing(grown(20));
    row->addWidget(edge);
    row->addLayout(lines, 1);
}

void TodayButton::setSum(const QString &sum)
{
    m_sum->setText(sum);
    name();
}

void TodayButton::setLine(const QString &line)
{
    m_line->setText(line);
    name();
}

/// A screen reader says what the button shows.
void TodayButton::name()
{
    setAccessibleName(m_line->text() + u", "_s + m_sum->text());
}

/// A button's own hint is that of its text, which it has none.
QSize TodayButton::sizeHint() const
{
    return layout()->sizeHint();
}

} // namespace tillside
