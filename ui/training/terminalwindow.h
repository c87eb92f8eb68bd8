#pragma once

#include "ui/training/terminaldisplay.h"

#include <QMainWindow>

namespace tillside {

class TerminalPanel;

/// A small window that looks and behaves like a card terminal, for training. It shows what it is
/// given and reports what the person in front of it does; the terminal itself is elsewhere.
///
/// Closing the window only hides it. It does not keep the program running.
class TerminalWindow final : public QMainWindow {
    Q_OBJECT

public:
    /// \a currency and \a decimals are the terminal's.
    TerminalWindow(Currency currency, int decimals, QWidget *parent = nullptr);

    void show(const TerminalDisplay &display);
    using QMainWindow::show;
    /// Places the window beside \a other. \a other makes room if the screen has any; otherwise the
    /// two overlap.
    void placeBeside(QWidget &other);

signals:
    void cardTapped();
    void cancelled();
    void walkedAway();
    /// The person wants the terminal off the network, or back on it.
    void connectionToggled();

protected:
    /// Rebuilds everything for a new language or theme.
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
