#pragma once

#include "ui/training/terminaldisplay.h"

#include <QFrame>

namespace tillside {

class TerminalPanel;

/// The training terminal beside the till, in the same window. It looks and behaves like a card
/// terminal: it shows what it is given and reports what the person in front of it does. The
/// terminal itself is elsewhere.
class TerminalDock final : public QFrame {
    Q_OBJECT

public:
    /// \a currency and \a decimals are the terminal's.
    TerminalDock(Currency currency, int decimals, QWidget *parent = nullptr);

    void show(const TerminalDisplay &display);
    using QFrame::show;

signals:
    void cardTapped();
    void cancelled();
    void walkedAway();
    /// The person wants the terminal off the network, or back on it.
    void connectionToggled();
    /// The terminal begins to wait for the customer, or no longer does.
    void customerWanted(bool isWanted);

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
