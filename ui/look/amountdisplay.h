#pragma once

#include <QString>
#include <QWidget>

namespace tillside {

/// An amount, as large as its place allows, on the trailing side or in the middle. Digits of one
/// width, so that it does not jump while it is typed.
class AmountDisplay final : public QWidget {
    Q_OBJECT

public:
    /// \a pixels is the height of its digits at 100 % text; longer amounts shrink to fit.
    AmountDisplay(const QString &objectName, int pixels, Qt::Alignment alignment, QWidget *parent);

    /// Also its accessible name.
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
