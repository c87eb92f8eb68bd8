#pragma once

#include <QString>
#include <QWidget>

namespace tillside {

/// An amount, as large as the space allows, trailing or centred. All digits have the same width, so
/// the amount does not jump while it is typed.
class AmountDisplay final : public QWidget {
    Q_OBJECT

public:
    /// \a pixels is the height of the digits at 100 % text size; longer amounts shrink to fit.
    AmountDisplay(const QString &objectName, int pixels, Qt::Alignment alignment, QWidget *parent);

    /// Also sets the accessible name.
    void setText(const QString &text);
    [[nodiscard]] QString text() const { return m_text; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont fontOf(int pixels) const;

    QString m_text;
    int m_pixels;
    Qt::Alignment m_alignment;
};

} // namespace tillside
