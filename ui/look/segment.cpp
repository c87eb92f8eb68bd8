#include "ui/look/segment.h"

namespace tillside {

using namespace Qt::StringLiterals;

Segment::Segment(const QString &text, const QString &objectName, QWidget *parent)
    : QPushButton(text, parent)
{
    setObjectName(objectName);
    setProperty("kind", u"segment"_s);
    setCheckable(true);
}

} // namespace tillside
