#include "ui/window/copypage.h"

#include "core/control/copycontroller.h"
#include "ui/look/controls.h"
#include "ui/look/mainbutton.h"
#include "ui/look/notice.h"
#include "ui/look/scale.h"
#include "ui/look/scene.h"
#include "ui/text/phrasetext.h"
#include "ui/text/texts.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongest = 200; ///< Characters of the name.
constexpr int kLeastField = 220;

QString textOf(const AcceptFailure &problem)
{
    return problem.vault ? texts::textOf(*problem.vault)
                         : texts::textOf(problem.journal.value_or(JournalError::Failed));
}

} // namespace

CopyPage::CopyPage(CopyController &controller, const QString &till, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_scene(new Scene(u"copy"_s, u"copyCardButton"_s, this))
    , m_problem(new Notice(u"copyProblem"_s, this))
    , m_supervisor(new QLineEdit(this))
    //: Button: the journal, which is a copy, becomes this till's own.
    , m_accept(new MainButton(tr("Use this journal here"), u"acceptJournal"_s, this,
                              MainButton::kOutcomeHeight))
{
    setObjectName(u"copyPage"_s);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("showsOwnFocus", true); // It has the focus only to be read aloud.
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_scene);
    ask(till);
    addFields();
    addButtons();
    connect(&m_controller, &CopyController::changed, this, &CopyPage::refresh);
    connect(m_supervisor, &QLineEdit::textChanged, this, &CopyPage::refresh);
    refresh();
}

void CopyPage::ask(const QString &till)
{
    FieldView field;
    field.type = till;
    //: Question: the data folder was copied from elsewhere or restored from a backup.
    field.word = tr("Does this journal belong to this till?");
    field.isSentence = true;
    field.edge = FieldView::Edge::Hazard;
    m_scene->show(field);
    //: First of all, below the question whether a copied journal belongs to this till.
    const QString lead = tr("This journal is a copy, or was restored.");
    //: Below that.
    const QString text = tr("What is open in it may have been charged since, so no new payment is "
                            "sent.");
    m_scene->say(lead, text);
    m_scene->setFacts({});
    SideCardView card;
    card.icon = Icon::Till;
    //: Heading of a card beside the question whether a copied journal belongs to this till.
    card.heading = tr("Before you decide");
    //: On that card.
    card.text = tr("Make sure that no other till works with the same journal.");
    m_scene->setCard(card);
    setAccessibleName(texts::together(lead, field.word));
    setAccessibleDescription(text);
}

void CopyPage::addFields()
{
    //: Field: the name of the person who makes a copied journal this till's own.
    QLabel *label = strongLabel(tr("Supervisor's name"), u"copySupervisorLabel"_s, m_scene);
    label->setBuddy(m_supervisor);
    m_supervisor->setObjectName(u"copySupervisor"_s);
    m_supervisor->setAccessibleName(label->text());
    m_supervisor->setMaxLength(kLongest);
    m_supervisor->setMinimumWidth(scaled(kLeastField));
    m_scene->addBelow(label);
    m_scene->addBelow(m_supervisor);
    m_scene->addBelow(m_problem);
}

void CopyPage::addButtons()
{
    //: Button: leaves the question about the copied journal open.
    auto *no = new MainButton(tr("Not now"), u"copyNo"_s, m_scene, MainButton::kOutcomeHeight);
    no->setPicture(Icon::Back);
    m_accept->setOutlined(true);
    //: Below "Use this journal here": who may do it.
    m_accept->setSecondLine(tr("Supervisor"));
    m_scene->addButton(no, 1);
    m_scene->addButton(m_accept, 1);
    connect(no, &QPushButton::clicked, this, &CopyPage::left);
    connect(m_accept, &QPushButton::clicked, this, &CopyPage::accept);
    setTabOrder(m_supervisor, no);
    setTabOrder(no, m_accept);
}

void CopyPage::refresh()
{
    const bool isNamed = !m_supervisor->text().trimmed().isEmpty();
    m_accept->setEnabled(isNamed);
    //: Why a copied journal cannot be made this till's own yet.
    m_accept->setReason(isNamed ? QString() : tr("Type the supervisor's name."));
    const auto &problem = m_controller.problem();
    m_problem->say(ColourRole::Warning, problem ? textOf(*problem) : QString());
    if (!m_controller.isCopy())
        emit left();
}

void CopyPage::accept()
{
    m_controller.accept(m_supervisor->text().trimmed());
}

void CopyPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    setFocus();
}

/// Handles the keys that no control accepted. Enter stops here and does nothing.
void CopyPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        QWidget::keyPressEvent(event);
}

} // namespace tillside
