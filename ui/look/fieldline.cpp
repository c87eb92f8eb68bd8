#include "ui/look/fieldline.h"

#include <QPainter>

namespace tillside {

FieldLine::FieldLine(const QString &objectName, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(objectName);
}

void FieldLine::show(const QString &text, const QColor &ink)
{
    m_text = text;
    m_ink = ink;
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    update();
}

void FieldLine::setFace(const QFont &font, int least, int most)
{
    m_font = font;
    m_least = least;
    m_most = most;
    update();
}

FittedText FieldLine::faceIn(const QSize &room) const
{
    return fitted(m_text, m_font, m_least, room, m_most);
}

QSize FieldLine::sizeIn(const QSize &room) const
{
    if (m_text.isEmpty())
        return {0, 0};
    const FittedText face = faceIn(room);
    return {widthOf(face.lines, face.font),
            static_cast<int>(face.lines.size()) * heightOf(face.lines, face.font).whole};
}

int FieldLine::ascentIn(const QSize &room) const
{
    const FittedText face = faceIn(room);
    return heightOf(face.lines, face.font).ascent;
}

void FieldLine::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const FittedText face = faceIn(size());
    const int high = heightOf(face.lines, face.font).whole;
    painter.setFont(face.font);
    painter.setPen(m_ink);
    const Qt::Alignment side = isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    int top = 0;
    for (const QString &line : face.lines) {
        painter.drawText(QRect(0, top, width(), high),
                         static_cast<int>(side | Qt::AlignAbsolute | Qt::AlignTop), line);
        top += high;
    }
}

} // namespace tillside
