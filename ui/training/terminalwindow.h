#pragma once

#include "ui/training/terminaldisplay.h"

#include <QMainWindow>

namespace tillside {

class TerminalPanel;

/// A small window that looks and behaves like a card terminal, for training. It shows what it is
/// given and tells what the person in front of it does; the terminal itself is elsewhere.
///
/// Closing it only hides it. It does not keep the program running.
class TerminalWindow final : public QMainWindow {
    Q_OBJECT

public:
    /// \a currency and \a decimals are the terminal's.
    TerminalWindow(Currency currency, int decimals, QWidget *parent = nullptr);

    void show(const TerminalDisplay &display);
    using QMainWindow::show;
    /// Stands beside \a other, which makes room where the screen has some, and overlaps it where it
    /// has not.
    void placeBeside(QWidget &other);

signals:
    void cardTapped();
    void cancelled();
    void walkedAway();
    /// Out of the network, or back in it.
    void connectionToggled();

protected:
    /// A new language or theme: everything is built anew.
    void changeEvent(QEvent *event) override;

private:
    void build();

    Currency m_currency;
    int m_decimals;
    TerminalDisplay m_display;
    TerminalPanel *m_panel = nullptr;
    bool m_isRebuildPending = false;
};

} // namespace tillside
