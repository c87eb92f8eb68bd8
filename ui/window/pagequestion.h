#pragma once

#include <QObject>
#include <QPointer>

#include <functional>

class QStackedWidget;
class QWidget;

namespace tillside {

class QuestionPage;
struct Question;

/// Shows a question in place of the current page, one at a time.
class PageQuestion final : public QObject {
    Q_OBJECT

public:
    /// \a stack owns the question's page.
    explicit PageQuestion(QStackedWidget *stack);

    using Answer = std::function<void()>;

    /// Asks \a question, and calls \a yes if the person confirms, \a no if they decline, before the
    /// question closes. If a question is already open, shows that one again instead.
    void ask(
        const Question &question, const Answer &yes, const Answer &no = [] {});
    /// Removes the open question without an answer; does nothing if there is none.
    void drop();

signals:
    /// The person needs to see \a page now.
    void pageWanted(QWidget *page);
    /// A visible question has closed. \a before is the page that it covered; null if that no longer
    /// exists.
    void over(QWidget *before);

private:
    void open(const Question &question, const Answer &yes, const Answer &no);

    QStackedWidget *m_stack;
    QPointer<QuestionPage> m_page;
    QPointer<QWidget> m_before;
};

} // namespace tillside
