#pragma once

#include "ui/look/facts.h"
#include "ui/look/fieldofcolour.h"
#include "ui/look/sidecard.h"

#include <QString>
#include <QWidget>

#include <optional>
#include <vector>

namespace tillside {

class Scene;

/// What a QuestionPage asks.
struct Question {
    QString title; ///< The question itself.
    QString lead; ///< What a person has to know first, bold; may be empty.
    QString explanation; ///< Its meaning, and what to do.
    /// The action of the deliberate button: a verb, never "OK". If it is empty, there is no such
    /// button.
    QString yes;
    std::optional<Icon> yesIcon = std::nullopt;
    QString no; ///< The action of the safe button.
    QString about; ///< The small line above the question; may be empty.
    QString amount; ///< May be empty.
    QString beside; ///< Small, beside the amount; may be empty.
    std::vector<Fact> facts; ///< About what is asked.
    SideCardView card; ///< What to look for; none without a heading.
    Icon icon = Icon::NotKnown;
    ColourRole role = ColourRole::Warning;
    FieldView::Edge edge = FieldView::Edge::None;
};

/// All that \a question says about its subject, and then the question itself.
[[nodiscard]] QString wholeText(const Question &question);

/// A question that a person must answer on purpose. Neither Enter nor Escape gives the deliberate
/// answer, and neither button has the focus at first. Escape gives the safe answer.
class QuestionPage final : public QWidget {
    Q_OBJECT

public:
    QuestionPage(const Question &question, QWidget *parent);

signals:
    /// Exactly one of the two is emitted, once.
    void confirmed();
    void declined();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addButtons(const Question &question, Scene *scene);
    void answer(bool yes);

    bool m_isAnswered = false;
};

} // namespace tillside
