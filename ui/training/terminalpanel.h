#pragma once

#include "ui/training/terminalface.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace tillside {

class AmountDisplay;

/// The training terminal's screen, what a customer can do in front of it, and the amounts to try.
class TerminalPanel final : public QWidget {
    Q_OBJECT

public:
    /// \a currency and \a decimals are the terminal's.
    TerminalPanel(const Currency &currency, int decimals, QWidget *parent);

    void show(const TerminalDisplay &display);

signals:
    void cardTapped();
    void cancelled();
    void walkedAway();
    void connectionToggled();

private:
    [[nodiscard]] QWidget *makeScreen();
    [[nodiscard]] QBoxLayout *makeNetwork(QWidget *screen);
    [[nodiscard]] QBoxLayout *makeButtons();
    [[nodiscard]] QWidget *makeHints(const Currency &currency, int decimals);
    void showNetwork(const TerminalFace &face);

    AmountDisplay *m_amount = nullptr;
    QLabel *m_line = nullptr;
    QLabel *m_hint = nullptr;
    QLabel *m_networkIcon = nullptr;
    QLabel *m_network = nullptr;
    QPushButton *m_tap = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_walkAway = nullptr;
    QPushButton *m_connection = nullptr;
};

} // namespace tillside
