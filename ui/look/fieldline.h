#pragma once

#include "ui/look/fittedtext.h"

#include <QColor>
#include <QFont>
#include <QWidget>

namespace tillside {

/// One text on a FieldOfColour, as large as its place allows.
class FieldLine final : public QWidget {
    Q_OBJECT
    Q_PROPERTY(QString text READ text)

public:
    FieldLine(const QString &objectName, QWidget *parent);

    [[nodiscard]] QString text() const { return m_text; }
    void show(const QString &text, const QColor &ink);
    /// The text is drawn in \a font or smaller, down to \a least pixels, in \a most lines.
    void setFace(const QFont &font, int least, int most);

    /// The place that it needs, at most as large as \a room; empty without a text.
    [[nodiscard]] QSize sizeIn(const QSize &room) const;
    /// From its top to the line on which its first letters stand, in \a room.
    [[nodiscard]] int ascentIn(const QSize &room) const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] FittedText faceIn(const QSize &room) const;

    QString m_text;
    QColor m_ink;
    QFont m_font;
    int m_least = 1;
    int m_most = 1;
};

} // namespace tillside
