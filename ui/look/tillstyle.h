#pragma once

#include <QProxyStyle>

namespace tillside {

/// Qt's Fusion style without its dotted focus rectangle, because FocusRing shows the focus, and
/// without anything that moves. Icons in fields are as large as those on buttons.
class TillStyle final : public QProxyStyle {
    Q_OBJECT

public:
    /// Makes it the style of the application, unless it is.
    static void use();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *returned) const override;

    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option,
                                  const QWidget *widget) const override;

private:
    TillStyle();
};

} // namespace tillside
