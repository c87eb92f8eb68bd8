#pragma once

#include <QRadioButton>

namespace tillside {

/// One of several answers as a card that can be tapped: a ring, what it means, and a line that
/// explains it, which is its accessible description.
class ChoiceCard final : public QRadioButton {
    Q_OBJECT

public:
    ChoiceCard(const QString &text, const QString &line, const QString &objectName,
               QWidget *parent);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    [[nodiscard]] bool hitButton(const QPoint &place) const override;

private:
    [[nodiscard]] static int beforeText();
    [[nodiscard]] QRect textPlace() const;
    [[nodiscard]] int textHeight(int width) const;

    QString m_line;
};

} // namespace tillside
