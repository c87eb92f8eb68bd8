#pragma once

#include <QPushButton>

namespace tillside {

/// A button whose words break into two lines where one line has no room, so that they are never
/// cut. It is high enough for both at all times: nothing moves when they break.
class WrappingButton final : public QPushButton {
    Q_OBJECT

public:
    WrappingButton(const QString &text, const QString &objectName, QWidget *parent);

    /// The room for its words in one line.
    [[nodiscard]] QSize sizeHint() const override;
    /// The room for its words in two.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString spaced(const QStringList &lines) const;
};

} // namespace tillside
