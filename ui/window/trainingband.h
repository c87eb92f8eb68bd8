#pragma once

#include <QFrame>

class QPushButton;

namespace tillside {

/// The band above every page while the terminal is only simulated. Where the terminal is a drawer,
/// a button in the band opens and closes it.
class TrainingBand final : public QFrame {
    Q_OBJECT

public:
    /// The stripes of training within \a place.
    static void paintStripes(QPainter &painter, const QRect &place);

    explicit TrainingBand(QWidget *parent);

    /// Shows the button, or hides it. \a isOpen: the terminal is shown now.
    void offerTerminal(bool isOffered, bool isOpen);

signals:
    void terminalToggled();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPushButton *m_terminal;
};

} // namespace tillside
