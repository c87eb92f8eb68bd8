#pragma once

#include "ui/look/icons.h"
#include "ui/look/look.h"

#include <QFrame>
#include <QString>

class QLabel;
class QPushButton;

namespace tillside {

/// What the bar above every screen shows.
struct TopBarView {
    QString tillName;
    QString terminal; ///< "Counter · Ready"; empty if none is paired.
    Icon terminalIcon = Icon::NotPaired;
    ColourRole terminalRole = ColourRole::Neutral;
    QString payment; ///< A payment that no page shows: "Sale €12.50 · In progress"; empty if none.
    Icon paymentIcon = Icon::Progress;
    int toCheck = 0; ///< Payments that are not known yet.
};

/// The bar above every screen.
class TopBar final : public QFrame {
    Q_OBJECT

public:
    explicit TopBar(QWidget *parent);

    void show(const TopBarView &view);

signals:
    void terminalPressed();
    void paymentPressed();
    void toCheckPressed();

private:
    QLabel *m_tillName;
    QPushButton *m_payment;
    QPushButton *m_toCheck;
    QPushButton *m_terminal;
};

} // namespace tillside
