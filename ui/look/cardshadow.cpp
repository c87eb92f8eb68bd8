#include "ui/look/cardshadow.h"

#include "ui/look/scale.h"
#include "ui/look/theme.h"

#include <QAbstractScrollArea>
#include <QEvent>
#include <QPainter>
#include <QStackedWidget>
#include <QWidget>

#include <array>

namespace tillside {

namespace {

constexpr int kRadius = 16;
constexpr int kReach = 18; ///< Around the card.

/// One layer of the shadow: how much larger than the card it is, and how far below.
struct Layer {
    int larger;
    int below;
    int alpha; ///< Up to 255.
};
/// The first is the edge on which the card stands, the others fade into the ground.
constexpr std::array kLayers{Layer{0, 1, 20}, Layer{1, 2, 6}, Layer{3, 3, 4},
                             Layer{5, 5, 3},  Layer{8, 6, 2}, Layer{11, 6, 1}};

/// Pages lie in a stack or in an area that scrolls.
bool isPage(const QWidget &widget)
{
    const QWidget *around = widget.parentWidget();
    return qobject_cast<const QStackedWidget *>(around) != nullptr
        || qobject_cast<const QAbstractScrollArea *>(around->parentWidget()) != nullptr;
}

class Surface final : public QWidget {
public:
    explicit Surface(QWidget *parent)
        : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        const int reach = grown(kReach);
        const QRect card = rect().adjusted(reach, reach, -reach, -reach);
        for (const Layer &layer : kLayers) {
            const int larger = grown(layer.larger);
            painter.setBrush(QColor(0, 0, 0, layer.alpha));
            painter.drawRoundedRect(
                card.adjusted(-larger, -larger, larger, larger).translated(0, grown(layer.below)),
                grown(kRadius) + larger, grown(kRadius) + larger);
        }
    }
};

} // namespace

void CardShadow::give(QWidget &card, bool hasShadow)
{
    auto *shadow = card.findChild<CardShadow *>({}, Qt::FindDirectChildrenOnly);
    if (shadow == nullptr && hasShadow)
        shadow = new CardShadow(card); // The card owns it.
    if (shadow == nullptr)
        return;
    shadow->m_isWanted = hasShadow;
    shadow->follow();
}

CardShadow::CardShadow(QWidget &card)
    : QObject(&card)
    , m_card(card)
{ }

CardShadow::~CardShadow()
{
    delete m_surface;
}

bool CardShadow::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::ParentChange:
    case QEvent::StyleChange: follow(); break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

/// Watches the card and what it lies in, up to its page, which is returned.
QWidget *CardShadow::watchUpToPage()
{
    QWidget *page = &m_card;
    page->installEventFilter(this);
    while (page->parentWidget() != nullptr && (page == &m_card || !isPage(*page))) {
        page = page->parentWidget();
        page->installEventFilter(this);
    }
    return page;
}

void CardShadow::follow()
{
    QWidget *page = watchUpToPage();
    const bool isShown = m_isWanted && page != &m_card && m_card.isVisibleTo(page)
        && theme().name == ThemeName::Light;
    if (!isShown) {
        // Not deleted: while the style of the application changes, Qt walks a list of all widgets.
        if (m_surface != nullptr)
            m_surface->hide();
        return;
    }
    QWidget *surface = m_surface != nullptr ? m_surface.data() : new Surface(page);
    m_surface = surface;
    if (surface->parentWidget() != page)
        surface->setParent(page);
    const int reach = grown(kReach);
    surface->setGeometry(
        QRect(m_card.mapTo(page, QPoint()), m_card.size()).adjusted(-reach, -reach, reach, reach));
    surface->lower();
    surface->show();
}

} // namespace tillside
