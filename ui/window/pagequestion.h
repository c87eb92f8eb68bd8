#pragma once

#include <QObject>
#include <QPointer>

#include <functional>

class QStackedWidget;
class QWidget;

namespace tillside {

class QuestionPage;
struct Question;

/// A question in place of the page that is shown, one at a time.
class PageQuestion final : public QObject {
    Q_OBJECT

public:
    /// Its page belongs to \a stack.
    explicit PageQuestion(QStackedWidget *stack);

    /// Asks \a question, and calls \a yes after that answer. While a question is open, that one is
    /// shown again instead.
    void ask(const Question &question, const std::function<void()> &yes);
    /// Takes the open question away without an answer; nothing happens if there is none.
    void drop();

signals:
    /// This page is what the person needs to see now.
    void pageWanted(QWidget *page);
    /// The question was on the screen, and is over. \a before is the page that it covered; null if
    /// that is gone.
    void over(QWidget *before);

private:
    void open(const Question &question, const std::function<void()> &yes);

    QStackedWidget *m_stack;
    QPointer<QuestionPage> m_page;
    QPointer<QWidget> m_before;
};

} // namespace tillside
