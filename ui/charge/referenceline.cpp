#include "ui/charge/referenceline.h"

#include <QKeyEvent>

namespace tillside {

using namespace Qt::StringLiterals;

ReferenceLine::ReferenceLine(QWidget *parent)
    : QLineEdit(parent)
{
    setObjectName(u"reference"_s);
}

void ReferenceLine::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape)
        emit left();
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace tillside
