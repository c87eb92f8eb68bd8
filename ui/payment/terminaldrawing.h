#pragma once

#include <QString>
#include <QWidget>

namespace tillside {

/// A drawing of the card terminal, with the amount and its latest text on its screen. It says
/// nothing that the page does not say in words.
class TerminalDrawing final : public QWidget {
    Q_OBJECT

public:
    explicit TerminalDrawing(QWidget *parent);

    void show(const QString &amount, const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintCard(QPainter &painter) const;
    void paintScreen(QPainter &painter) const;
    void paintKeys(QPainter &painter) const;

    QString m_amount;
    QString m_text;
};

} // namespace tillside
