#pragma once

#include <QString>
#include <QWidget>

namespace tillside {

/// A drawing of the card terminal, with two texts on its screen: an amount or a heading, and the
/// terminal's latest words. It says nothing that the page does not say in words.
class TerminalDrawing final : public QWidget {
    Q_OBJECT

public:
    explicit TerminalDrawing(QWidget *parent);

    void show(const QString &heading, const QString &text);
    /// Whether a customer's card is at the terminal; it is at first.
    void setCardShown(bool isShown);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRect fieldOfView() const;
    void paintCard(QPainter &painter) const;
    void paintScreen(QPainter &painter) const;
    void paintKeys(QPainter &painter) const;

    bool m_showsCard = true;
    QString m_heading;
    QString m_text;
};

} // namespace tillside
