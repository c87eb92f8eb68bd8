#include "ui/payment/outcomepanel.h"

#include "ui/look/notice.h"
#include "ui/look/scene.h"
#include "ui/text/phrasetext.h"

#include <QVBoxLayout>

#include <utility>

namespace tillside {

using namespace Qt::StringLiterals;

OutcomePanel::OutcomePanel(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_scene(new Scene(name, objectNameOf(OutcomeAction::CheckTerminal), this))
    , m_warning(new Notice(name + u"Warning"_s, this))
    , m_note(new Notice(name + u"Note"_s, this))
{
    m_scene->addBelow(m_warning);
    m_scene->addBelow(m_note);
    connect(m_scene, &Scene::cardPressed, this, &OutcomePanel::checkTerminalWanted);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_scene);
}

void OutcomePanel::show(const OutcomeView &view)
{
    const bool isNews = std::exchange(m_word, view.word) != view.word;
    const bool isAnother = std::exchange(m_reference, view.reference) != view.reference;
    if (isNews || isAnother)
        m_scene->forgetSeen();
    FieldView field = view.field;
    field.type = view.title;
    field.word = view.word;
    field.amount = view.fieldAmount;
    field.beside = view.beside;
    m_scene->show(field);
    m_scene->say(view.lead, texts::together(view.evidence, view.advice));
    m_scene->setFacts(view.facts);
    m_scene->setCard(view.card);
    m_warning->say(ColourRole::Warning, view.warning);
}

void OutcomePanel::note(ColourRole role, const QString &sentence)
{
    m_note->say(role, sentence);
}

void OutcomePanel::forgetNote()
{
    m_note->clear();
}

bool OutcomePanel::wasSeen() const
{
    return m_scene->wasSeen();
}

QString spoken(const OutcomeView &view)
{
    return view.word + u". "_s + view.amount + u". "_s
        + texts::together(texts::together(view.lead, view.evidence), view.advice);
}

} // namespace tillside
