#include "ui/look/focusring.h"

#include "ui/look/scale.h"
#include "ui/look/theme.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QStackedWidget>

namespace tillside {

namespace {

constexpr int kWidth = 3;
constexpr int kGap = 3;
constexpr int kUsualRadius = 12;

/// A heading has the focus so that a screen reader begins there; it is no control.
bool isHeading(const QWidget &widget)
{
    const auto *label = qobject_cast<const QLabel *>(&widget);
    return label != nullptr
        && !label->textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard);
}

/// A page that has the focus to hear the keys that no control takes.
bool isPage(const QWidget &widget)
{
    const QWidget *around = widget.parentWidget();
    return qobject_cast<const QStackedWidget *>(around) != nullptr
        || (around != nullptr
            && qobject_cast<const QAbstractScrollArea *>(around->parentWidget()) != nullptr);
}

bool showsOwnFocus(const QWidget &control)
{
    return isHeading(control) || isPage(control) || control.property("showsOwnFocus").toBool()
        || qobject_cast<const QLineEdit *>(&control) != nullptr
        || qobject_cast<const QComboBox *>(&control) != nullptr
        || qobject_cast<const QAbstractSpinBox *>(&control) != nullptr
        || qobject_cast<const QAbstractScrollArea *>(&control) != nullptr;
}

/// The part of \a window in which \a control can be seen: scroll areas cut it.
QRect visiblePart(const QWidget &control, const QWidget &window)
{
    QRect part = window.rect();
    for (const QWidget *around = control.parentWidget(); around != nullptr && around != &window;
         around = around->parentWidget()) {
        const auto *area = qobject_cast<const QAbstractScrollArea *>(around->parentWidget());
        if (area != nullptr && area->viewport() == around)
            part &= QRect(around->mapTo(&window, QPoint()), around->size());
    }
    return part;
}

int radiusOf(const QWidget &control)
{
    const QVariant radius = control.property("cornerRadius");
    return grown(radius.isValid() ? radius.toInt() : kUsualRadius);
}

} // namespace

FocusRing::FocusRing(QWidget *window)
    : QWidget(window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget * /*before*/, QWidget *now) { follow(now); });
}

void FocusRing::follow(QWidget *control)
{
    for (QWidget *watched : std::as_const(m_watched)) {
        if (watched != nullptr)
            watched->removeEventFilter(this);
    }
    m_watched.clear();
    const bool isOurs = control != nullptr && control->window() == window() && control != window();
    QWidget *ringed = isOurs && !showsOwnFocus(*control) ? control : nullptr;
    m_control = ringed;
    for (QWidget *each = ringed; each != nullptr; each = each->parentWidget()) {
        each->installEventFilter(this);
        m_watched << each;
    }
    place();
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::StyleChange: place(); break;
    default: break;
    }
    return QWidget::eventFilter(watched, event);
}

void FocusRing::place()
{
    const QWidget *control = m_control;
    if (control == nullptr || !control->isVisible())
        return hide();
    constexpr int kOut = kGap + kWidth;
    m_around = QRect(control->mapTo(window(), QPoint()), control->size())
                   .adjusted(-kOut, -kOut, kOut, kOut);
    setGeometry(m_around & visiblePart(*control, *window()));
    raise();
    show();
    update();
}

void FocusRing::paintEvent(QPaintEvent * /*event*/)
{
    const QWidget *control = m_control;
    if (control == nullptr)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(m_around.topLeft() - pos());
    const int radius = radiusOf(*control) + kGap;
    const bool isOnField = control->property("isOnField").toBool();
    const auto ring = [&](const QColor &colour, int width) {
        painter.setPen(QPen(colour, width));
        const QRectF line = QRectF(QPointF(), m_around.size());
        painter.drawRoundedRect(line.marginsRemoved(QMarginsF(1.5, 1.5, 1.5, 1.5)), radius, radius);
    };
    if (isOnField)
        ring(Qt::black, kWidth + 2);
    ring(isOnField ? QColor(Qt::white) : theme().accent(), kWidth);
}

} // namespace tillside
