#include "ui/look/keybutton.h"

#include "ui/look/scale.h"
#include "ui/look/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kStrip = 3;
constexpr int kRadius = 13; ///< Inside the border.

} // namespace

KeyButton::KeyButton(const QString &text, const QString &objectName, QWidget *parent)
    : QPushButton(text, parent)
{
    setObjectName(objectName);
    setProperty("kind", u"key"_s);
    setAutoDefault(false);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void KeyButton::paintEvent(QPaintEvent *event)
{
    QPushButton::paintEvent(event);
    if (isDown() || !isEnabled())
        return;
    const QRectF inside = QRectF(rect()).adjusted(1, 1, -1, -1);
    const int radius = grown(kRadius);
    QPainterPath whole;
    whole.addRoundedRect(inside, radius, radius);
    QPainterPath face;
    face.addRoundedRect(inside.adjusted(0, -kStrip, 0, -kStrip), radius, radius);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(whole.subtracted(face), theme().line);
}

} // namespace tillside
