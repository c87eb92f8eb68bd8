#include "ui/look/questionpage.h"

#include "ui/look/fieldline.h"
#include "ui/look/mainbutton.h"
#include "ui/look/scene.h"
#include "ui/text/phrasetext.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace tillside {

using namespace Qt::StringLiterals;

QString wholeText(const Question &question)
{
    return texts::together(question.lead, question.title);
}

QuestionPage::QuestionPage(const Question &question, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"questionPage"_s);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("showsOwnFocus", true); // It has the focus only to be read aloud.
    setAccessibleName(wholeText(question));
    setAccessibleDescription(question.explanation);
    auto *scene = new Scene(u"question"_s, u"questionCardButton"_s, this);
    scene->show({.type = question.about,
                 .word = question.title,
                 .isSentence = true,
                 .amount = question.amount,
                 .beside = question.beside,
                 .icon = question.icon,
                 .role = question.role,
                 .edge = question.edge});
    scene->field()->word()->setObjectName(u"questionTitle"_s);
    //: Below a question about money: a person has to press one of the two buttons.
    const QString onPurpose = tr("Answer with a button. Enter does nothing here.");
    scene->say(question.lead, texts::together(question.explanation, onPurpose));
    scene->setFacts(question.facts);
    scene->setCard(question.card);
    addButtons(question, scene);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(scene);
}

void QuestionPage::addButtons(const Question &question, Scene *scene)
{
    auto *no = new MainButton(question.no, u"questionNo"_s, scene, MainButton::kOutcomeHeight);
    auto *yes = new MainButton(question.yes, u"questionYes"_s, scene, MainButton::kOutcomeHeight);
    no->setPicture(Icon::Back);
    yes->setOutlined(true);
    yes->setPicture(question.yesIcon);
    yes->setVisible(!question.yes.isEmpty());
    for (MainButton *button : {no, yes}) {
        button->installEventFilter(this);
        scene->addButton(button, 1);
    }
    connect(yes, &QPushButton::clicked, this, [this] { answer(true); });
    connect(no, &QPushButton::clicked, this, [this] { answer(false); });
}

void QuestionPage::answer(bool yes)
{
    if (std::exchange(m_isAnswered, true))
        return;
    yes ? emit confirmed() : emit declined();
}

/// On some desktops, Enter presses the focused button.
bool QuestionPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::KeyRelease)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

/// Handles the keys that no button accepted. Enter must never move money: it stops here and does
/// nothing.
void QuestionPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        answer(false);
    else if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        QWidget::keyPressEvent(event);
}

} // namespace tillside
