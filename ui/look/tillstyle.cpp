#include "ui/look/tillstyle.h"

#include "ui/look/scale.h"

#include <QApplication>

#include <utility>

namespace tillside {

using namespace Qt::StringLiterals;

TillStyle::TillStyle()
    : QProxyStyle(u"Fusion"_s)
{ }

void TillStyle::use()
{
    static bool isUsed = false;
    if (std::exchange(isUsed, true))
        return;
    QApplication::setEffectEnabled(Qt::UI_AnimateCombo, false);
    QApplication::setStyle(new TillStyle); // The application owns it.
}

void TillStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                              QPainter *painter, const QWidget *widget) const
{
    if (element != PE_FrameFocusRect)
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

int TillStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *returned) const
{
    if (hint == SH_Widget_Animation_Duration)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

int TillStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                           const QWidget *widget) const
{
    constexpr int kFieldIcon = 22;
    constexpr int kBesideFieldIcon = 12;
    if (metric == PM_LineEditIconSize)
        return scaledLarge(kFieldIcon);
    if (metric == PM_LineEditIconMargin)
        return grown(kBesideFieldIcon);
    return QProxyStyle::pixelMetric(metric, option, widget);
}

} // namespace tillside
