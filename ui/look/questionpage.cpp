#include "ui/look/questionpage.h"

#include "ui/look/controls.h"
#include "ui/look/fieldline.h"
#include "ui/look/mainbutton.h"
#include "ui/look/scene.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace tillside {

using namespace Qt::StringLiterals;

QuestionPage::QuestionPage(const Question &question, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"questionPage"_s);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("showsOwnFocus", true); // It has the focus only to be read aloud.
    setAccessibleName(question.title);
    setAccessibleDescription(question.explanation);
    auto *scene = new Scene(u"question"_s, u"questionCardButton"_s, this);
    scene->show({.type = question.about,
                 .word = question.title,
                 .isSentence = true,
                 .amount = question.amount,
                 .beside = {},
                 .icon = question.icon,
                 .role = question.role,
                 .edge = question.edge});
    scene->field()->word()->setObjectName(u"questionTitle"_s);
    //: Below a question about money: a person has to press one of the two buttons.
    const QString onPurpose = tr("Answer with a button. Enter does nothing here.");
    scene->say({}, question.explanation);
    scene->setFacts({});
    scene->setCard(question.card);
    scene->addBelow(bodyLabel(onPurpose, u"questionOnPurpose"_s, scene));
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
