#include "ui/look/wrappingbutton.h"

#include "ui/look/fittedtext.h"

#include <QStyleOptionButton>
#include <QStylePainter>

#include <algorithm>

namespace tillside {

using namespace Qt::StringLiterals;

WrappingButton::WrappingButton(const QString &text, const QString &objectName, QWidget *parent)
    : QPushButton(text, parent)
{
    setObjectName(objectName);
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

/// The style has no setting for the space between the icon and the words.
QString WrappingButton::spaced(const QStringList &lines) const
{
    const QString space = icon().isNull() ? QString() : u"  "_s;
    return space + lines.join(u'\n' + space);
}

QSize WrappingButton::sizeHint() const
{
    const QSize plain = QPushButton::sizeHint();
    const int words = fontMetrics().horizontalAdvance(text());
    return {plain.width() - words + fontMetrics().horizontalAdvance(spaced({text()})),
            plain.height()};
}

QSize WrappingButton::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    const int words = fontMetrics().horizontalAdvance(text());
    return {whole.width() - words + widthOf(balanced(text(), font()), font()), whole.height()};
}

void WrappingButton::paintEvent(QPaintEvent * /*event*/)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    const bool isOneLine = width() >= sizeHint().width();
    option.text = spaced(isOneLine ? QStringList{text()} : balanced(text(), font()));
    QStylePainter(this).drawControl(QStyle::CE_PushButton, option);
}

} // namespace tillside
