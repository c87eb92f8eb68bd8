#pragma once

#include "ui/look/icons.h"
#include "ui/look/look.h"

#include <QFrame>
#include <QString>

class QLabel;
class QPushButton;

namespace tillside {

class Chip;
class WayBack;
class WrappingButton;

/// What the bar above every screen shows.
struct TopBarView {
    QString tillName;
    QString shopName; ///< Shown where there is room for it.
    QString terminal; ///< Its name: "Counter"; empty if none is paired.
    QString terminalWord; ///< Its state: "Ready".
    Icon terminalIcon = Icon::NotPaired;
    ColourRole terminalRole = ColourRole::Neutral;
    QString payment; ///< A payment that no page shows: "Sale €12.50 · In progress"; empty if none.
    Icon paymentIcon = Icon::Progress;
    int toCheck = 0; ///< Payments that are not known yet.
    bool isPaymentBelow = false; ///< A payment runs on the page below: the bar leads back.
};

/// The bar above every screen.
class TopBar final : public QFrame {
    Q_OBJECT

public:
    explicit TopBar(QWidget *parent);

    void show(const TopBarView &view);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

signals:
    /// The person wants to look at the till while the payment goes on.
    void backPressed();
    void terminalPressed();
    void paymentPressed();
    void toCheckPressed();

private:
    void present();
    void presentTill();
    void presentToCheck();
    void leaveOutShop();

    TopBarView m_view;
    QWidget *m_till; ///< The mark and the names.
    QLabel *m_mark;
    QLabel *m_tillName;
    QLabel *m_shopName;
    WayBack *m_back;
    QPushButton *m_payment;
    WrappingButton *m_toCheck;
    Chip *m_terminal;
};

} // namespace tillside
