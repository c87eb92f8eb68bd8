#include "ui/window/pagequestion.h"

#include "ui/look/questionpage.h"

#include <QStackedWidget>

namespace tillside {

PageQuestion::PageQuestion(QStackedWidget *stack)
    : m_stack(stack)
{ }

void PageQuestion::ask(const Question &question, const Answer &yes, const Answer &no)
{
    if (!m_page)
        open(question, yes, no);
    emit pageWanted(m_page);
}

void PageQuestion::open(const Question &question, const Answer &yes, const Answer &no)
{
    m_before = m_stack->currentWidget();
    m_page = new QuestionPage(question, m_stack);
    m_stack->addWidget(m_page);
    connect(m_page, &QuestionPage::confirmed, this, [this, yes] {
        yes();
        drop();
    });
    connect(m_page, &QuestionPage::declined, this, [this, no] {
        no();
        drop();
    });
}

void PageQuestion::drop()
{
    if (!m_page)
        return;
    const bool wasShown = m_stack->currentWidget() == m_page;
    m_page->deleteLater();
    m_page.clear();
    if (wasShown)
        emit over(m_before);
}

} // namespace tillside
