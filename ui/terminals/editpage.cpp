#include "ui/terminals/editpage.h"

#include "ui/look/contentframe.h"
#include "ui/look/controls.h"
#include "ui/look/formfield.h"
#include "ui/look/layouts.h"
#include "ui/look/notice.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

#include <utility>

namespace tillside {

using namespace Qt::StringLiterals;

EditPage::EditPage(Edit edit, QWidget *parent)
    : QWidget(parent)
    , m_edit(std::move(edit))
    , m_field(new FormField(m_edit.label, u"editField"_s, this))
    , m_notice(new Notice(u"editNotice"_s, this))
    //: Button: saves what was typed.
    , m_save(primaryButton(tr("Save"), u"saveButton"_s, this))
{
    setObjectName(u"editPage"_s);
    m_field->line()->setMaxLength(m_edit.longest);
    m_field->setText(m_edit.value);
    setFocusProxy(m_field);
    connect(m_field, &FormField::edited, this, [this] {
        m_notice->clear();
        refresh();
    });
    connect(m_save, &QPushButton::clicked, this, &EditPage::save);
    layOut();
    refresh();
}

void EditPage::layOut()
{
    //: Button: leaves a terminal's name or address as it was.
    QPushButton *cancel = plainButton(tr("Cancel"), u"cancelEditButton"_s, this);
    auto *buttons = new QBoxLayout(directionForText());
    buttons->setSpacing(2 * kGrid);
    cancel->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save, 1);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * kGrid);
    column->addWidget(titleLabel(m_edit.title, u"editTitle"_s, this));
    column->addWidget(m_notice);
    column->addWidget(bodyLabel(m_edit.explanation, u"editText"_s, this));
    column->addWidget(m_field);
    column->addStretch(1);
    column->addLayout(buttons);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(scrolled(new ContentFrame(content, ContentFrame::Width::Form, this), this));
    connect(cancel, &QPushButton::clicked, this, &EditPage::cancelled);
}

void EditPage::refresh()
{
    const QString value = m_field->text().trimmed();
    const QString problem = m_edit.check(value);
    m_field->setProblem(problem);
    m_save->setEnabled(problem.isEmpty() && !value.isEmpty() && value != m_edit.value
                       && !m_isSaving);
}

void EditPage::save()
{
    m_isSaving = true;
    refresh();
    emit saveRequested(m_field->text().trimmed());
}

void EditPage::refuse(const QString &sentence)
{
    m_isSaving = false;
    m_notice->say(ColourRole::Warning, sentence);
    refresh();
    m_field->setFocus();
}

void EditPage::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && qobject_cast<QPushButton *>(focusWidget()) != nullptr)
        qobject_cast<QPushButton *>(focusWidget())->click();
    else if (isEnter)
        m_save->click();
    else if (event->key() == Qt::Key_Escape)
        emit cancelled();
    else
        QWidget::keyPressEvent(event);
}

void EditPage::showEvent(QShowEvent *event)
{
    m_field->setFocus();
    m_field->line()->selectAll();
    QWidget::showEvent(event);
}

} // namespace tillside
