#include "ui/look/scene.h"

#include "ui/look/controls.h"
#include "ui/look/fieldline.h"
#include "ui/look/fittingrow.h"
#include "ui/look/layouts.h"
#include "ui/look/scale.h"
#include "ui/look/seen.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kContentWidth = 1080;
constexpr int kMargin = 48;
constexpr int kLeastBeside = 330; ///< With less room beside the card, the sentences stand above it.

/// The widget in \a around that a person reads: centred, and not wider than they like to read.
QWidget *centred(QWidget *around)
{
    auto *content = new QWidget(around);
    auto *row = new QHBoxLayout(around);
    row->setSpacing(0);
    row->addStretch(1);
    row->addWidget(content, QWIDGETSIZE_MAX);
    row->addStretch(1);
    return content;
}

void growCentred(QWidget *content, int above, int below)
{
    const int beside = grown(kMargin);
    content->setMaximumWidth(grown(kContentWidth));
    content->parentWidget()->layout()->setContentsMargins(beside, grown(above), beside,
                                                          grown(below));
}

} // namespace

Scene::Scene(const QString &name, const QString &cardButton, QWidget *parent)
    : QWidget(parent)
    , m_field(new FieldOfColour(name, nullptr, this))
    , m_lead(statementLabel({}, name + u"Lead"_s, this))
    , m_text(sentenceLabel({}, name + u"Text"_s, this))
    , m_facts(new Facts(name, this))
    , m_card(new SideCard(name, cardButton, this))
    , m_sentences(new QVBoxLayout)
    , m_aboveFacts(new QSpacerItem(0, 0))
    , m_parts(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_seen(new Seen(m_field->word()))
{
    connect(m_card, &SideCard::pressed, this, &Scene::cardPressed);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_field);
    column->addWidget(scrolled(makeBelow(), this), 1);
    column->addWidget(makeFoot());
    takeScale();
}

QWidget *Scene::makeBelow()
{
    auto *around = new QWidget(this);
    m_below = centred(around);
    m_sentences->addWidget(m_lead);
    m_sentences->addWidget(m_text);
    m_sentences->addSpacerItem(m_aboveFacts);
    m_sentences->addWidget(m_facts);
    m_sentences->addStretch(1);
    m_parts->setContentsMargins(0, 0, 0, 0);
    m_parts->addLayout(m_sentences, 1);
    m_parts->addWidget(m_card, 0, Qt::AlignTop);
    m_below->setLayout(m_parts);
    m_below->installEventFilter(this);
    return around;
}

QWidget *Scene::makeFoot()
{
    auto *around = new QWidget(this);
    m_foot = centred(around);
    m_buttons = new FittingRow(m_foot);
    return around;
}

void Scene::takeScale()
{
    m_sentences->setSpacing(grown(kGrid / 2));
    m_aboveFacts->changeSize(0, grown(kGrid));
    m_parts->setSpacing(grown(3 * kGrid));
    m_buttons->setSpacing(grown(2 * kGrid));
    growCentred(m_below, 3 * kGrid, kGrid);
    growCentred(m_foot, kGrid, 3 * kGrid);
    fit();
    layOutAgain();
}

/// The sentences stand beside the card while they have the room to be read there.
void Scene::fit()
{
    const int room = std::min(width() - 2 * grown(kMargin), grown(kContentWidth));
    const bool isBeside = room - m_card->widthBeside() - m_parts->spacing() >= scaled(kLeastBeside);
    m_parts->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_parts->setStretch(0, isBeside ? 1 : 0);
    m_card->setFilling(!isBeside);
}

void Scene::fitField()
{
    setTextRole(m_text, u"sentence"_s);
    giveWay();
}

/// Where the sentences would have to scroll, the field gives way to them, and then they get
/// smaller.
void Scene::giveWay()
{
    const int usual = m_field->usualHeight();
    const int least = std::min(m_field->leastHeight(), usual);
    if (roomForField() < least)
        setTextRole(m_text, u"body"_s);
    m_field->setHeight(std::clamp(roomForField(), least, usual));
}

/// The height that the rest of the page leaves to the field.
int Scene::roomForField()
{
    m_parts->invalidate(); // Qt keeps the sizes of what has changed in it just now.
    m_below->updateGeometry();
    const QLayout &below = *m_below->parentWidget()->layout();
    const QLayout &foot = *m_foot->parentWidget()->layout();
    return height() - leastHeight(below, width()) - leastHeight(foot, width());
}

void Scene::show(const FieldView &view)
{
    m_field->show(view);
}

void Scene::say(const QString &lead, const QString &text)
{
    m_lead->setText(lead);
    m_lead->setVisible(!lead.isEmpty());
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    layOutAgain();
}

void Scene::setFacts(const std::vector<Fact> &facts)
{
    m_facts->show(facts);
    layOutAgain();
}

void Scene::setCard(const SideCardView &view)
{
    m_card->show(view);
    layOutAgain();
}

/// From the event loop, when every part has its place: a part that is shown or hidden changes the
/// width of its neighbours, and with it how many lines their texts need.
void Scene::layOutAgain()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_parts->invalidate();
            m_below->updateGeometry();
            fitField();
        },
        Qt::QueuedConnection);
}

void Scene::addBelow(QWidget *widget)
{
    m_sentences->insertWidget(m_sentences->indexOf(m_facts) - 1, widget);
}

void Scene::addButton(QWidget *button, int stretch)
{
    m_buttons->add(button, stretch);
}

void Scene::deleteButtons()
{
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
}

bool Scene::wasSeen() const
{
    return m_seen->isSeen();
}

void Scene::forgetSeen()
{
    m_seen->forget();
}

void Scene::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        takeScale();
}

/// It may have been made before the window had its scale.
bool Scene::event(QEvent *event)
{
    if (event->type() == QEvent::Polish)
        takeScale();
    return QWidget::event(event);
}

/// A part has another height now.
bool Scene::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_below && event->type() == QEvent::LayoutRequest && isVisible())
        giveWay();
    return QWidget::eventFilter(watched, event);
}

/// The height of the field follows the window.
void Scene::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
    fitField();
    layOutAgain();
}

} // namespace tillside
