#include "ui/look/formfield.h"

#include "ui/look/controls.h"

#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QVBoxLayout>

namespace tillside {

using namespace Qt::StringLiterals;

FormField::FormField(const QString &label, const QString &objectName, QWidget *parent)
    : QWidget(parent)
    , m_label(strongLabel(label, objectName + u"Label"_s, this))
    , m_line(new QLineEdit(this))
    , m_remark(smallLabel({}, objectName + u"Remark"_s, this))
{
    m_line->setObjectName(objectName);
    m_line->setAccessibleName(label);
    m_label->setBuddy(m_line);
    setFocusProxy(m_line);
    m_remark->setVisible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid / 2);
    column->addWidget(m_label);
    column->addWidget(m_line);
    column->addWidget(m_remark);
    connect(m_line, &QLineEdit::textEdited, this, &FormField::edited);
}

QString FormField::text() const
{
    return m_line->text();
}

void FormField::setText(const QString &text)
{
    if (m_line->text() != text)
        m_line->setText(text);
}

void FormField::setProblem(const QString &sentence)
{
    setRemark(sentence);
    if (sentence.isEmpty())
        return;
    setRole(m_remark, ColourRole::Declined);
    markWrong(true);
}

void FormField::setRemark(const QString &sentence)
{
    m_remark->setText(sentence);
    m_remark->setVisible(!sentence.isEmpty());
    setRole(m_remark, ColourRole::Neutral);
    markWrong(false);
    m_line->setAccessibleDescription(sentence);
}

/// A style sheet reads properties only when a widget is polished.
void FormField::markWrong(bool isWrong)
{
    if (m_line->property("isWrong").toBool() == isWrong)
        return;
    m_line->setProperty("isWrong", isWrong);
    m_line->style()->unpolish(m_line);
    m_line->style()->polish(m_line);
}

} // namespace tillside
