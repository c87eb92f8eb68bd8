#include "ui/charge/typechoice.h"

#include "ui/charge/chargeview.h"
#include "ui/look/controls.h"
#include "ui/look/icons.h"
#include "ui/look/scale.h"
#include "ui/look/segment.h"
#include "ui/look/theme.h"
#include "ui/text/texts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

#include <utility>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIconSize = 22;

Icon iconOf(PaymentType type)
{
    switch (type) {
    case PaymentType::Refund: return Icon::Refund;
    case PaymentType::PreAuth: return Icon::Held;
    case PaymentType::Sale:
    case PaymentType::Void:
    case PaymentType::Capture: return Icon::Charge;
    }
    Q_UNREACHABLE();
}

} // namespace

TypeChoice::TypeChoice(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QFrame *track = segmentTrack(this);
    //: What the three choices Sale, Refund and Pre-authorisation are together.
    track->setAccessibleName(tr("Kind of payment"));
    for (const PaymentType type : kTypesWithAmount)
        addSegment(type, track);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(track);
    choose(PaymentType::Sale);
}

void TypeChoice::addSegment(PaymentType type, QFrame *track)
{
    auto *segment = new Segment(texts::typeWord(type), u"type-"_s + QString(nameOf(type)), track);
    segment->setAccessibleName(segment->text());
    segment->setFocusPolicy(Qt::TabFocus);
    segment->installEventFilter(this);
    if (type != PaymentType::Sale)
        setRole(segment, roleOf(type));
    connect(segment, &QPushButton::clicked, this, [this, type] { choose(type); });
    m_segments.emplace(type, segment);
    track->layout()->addWidget(segment);
}

bool TypeChoice::eventFilter(QObject * /*watched*/, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonRelease)
        emit tapped();
    return false;
}

/// This is no QButtonGroup: with one, only the selected segment is in the tab order, and arrows
/// change the direction of the money.
void TypeChoice::choose(PaymentType type)
{
    for (const auto &[segmentType, segment] : m_segments)
        segment->setChecked(segmentType == type);
    const bool isNew = std::exchange(m_type, type) != type;
    showIcons();
    if (isNew)
        emit chosen(type);
}

void TypeChoice::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showIcons();
}

/// Where they do not fit beside the words, they are left out.
void TypeChoice::showIcons()
{
    const int side = grown(kIconSize);
    const int room = width() / int(m_segments.size()) - grown(6 * kGrid);
    bool areShown = true;
    for (const auto &[type, segment] : m_segments)
        areShown = areShown
            && segment->fontMetrics().horizontalAdvance(segment->accessibleName()) + side <= room;
    for (const auto &[type, segment] : m_segments) {
        const bool isSale = type == PaymentType::Sale;
        const QColor chosen = isSale ? theme().accent() : theme().of(roleOf(type)).onField;
        const QColor ink = type == m_type ? chosen : theme().text;
        segment->setIconSize({side, side});
        areShown ? segment->showIcon(icon(iconOf(type), ink), ink) : segment->hideIcon();
    }
}

} // namespace tillside
